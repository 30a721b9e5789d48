import {monthAbbreviations, months, relativeDays, weekdays} from './time.js';
import {list, set} from '../list.js';

/* Words around a claim: what introduces it, what only points to it, and when it was made. */

/** What may stand between a claim's noun and what is claimed: "reports of a sale", "a report claiming that it was sold". */
export const claimLinks = set`
  that of about claiming alleging suggesting saying stating asserting regarding concerning
`;
/** Before what is claimed: "whether the bridge was safe". */
export const claimOpeners = set`that whether if`;
/** Behind words that decline: "not aware of any call", "no truth to the report". */
export const restOpeners: readonly string[] = list`on about of to in for regarding over into further more anything comment`;
/** Of the links, the ones before a clause. */
export const clauseLinks = set`that claiming alleging suggesting saying stating asserting`;
/** What a claim begins with where "that" is left out: "reports he was ill". */
export const clauseOpeners = set`he she it they we i you there the a an his her their its`;
/** Before who made the claim: "the statement from Tarn". */
export const claimantLinks = set`from by in at published made put circulating`;
/** Nouns that stand for whatever is at issue. */
export const pointingNouns: readonly string[] = list`
  situation matter matters issue issues subject topic question questions incident affair details thing things such same
`;
/** Words that say nothing of what is pointed to: "any such", "all of these". */
export const pointingWords: readonly string[] = list`any such same of all both latest recent new the so as`;
/** Before what something is called: "dismissed the report as". */
export const callingLinks = set`as`;

/** When something was said, not as a day. */
export const earlierTimes = set`previously earlier formerly originally initially`;
/** Words before or after a day that belong to it: "late on Monday", "last week". */
export const dayModifiers = set`
  late early last this earlier morning afternoon evening night day before after week month year ago two three since next
`;
/** The same, but not at its end: "on Monday in Tarn". */
export const dayOpeners = set`on in the of a`;
/** Of those, the ones that move the day itself: "last Monday", "a day after". */
export const dayShifters = set`last next before after ago`;
/** "on Monday": a day by its name. */
export const dayNames: readonly string[] = weekdays;
export const dayWords: readonly string[] = relativeDays;
/** How far the days by distance are from the article's own, in the same order: today, tonight, yesterday, tomorrow. */
export const dayDistances: readonly number[] = [0, 0, -1, 1];
/** Months, and in the same order the number of each. */
export const monthNames: readonly string[] = [...months, ...monthAbbreviations];
export const periodWords: readonly string[] = list`week month year weekend`;

export const possessiveEndings: readonly string[] = ["'s", '’s', "'", '’'];

/** Before what a claim is only about, or where and when: "talks over Tarn", "a sale in May". */
export const asideLinks = set`
  about over regarding concerning from in at on during after before since near amid despite following ahead
`;
/** Behind a phrase, what belongs to it wherever that stands: "the end of the war". */
export const partLinks = set`of`;
/** Before what tells one occasion from another: "calls before his election". */
export const occasionLinks = set`before after during since`;

/** Endings of nouns for a deed or event: "the sale" is a matter of its own, "the invasion" ends like one. */
export const deedEndings: readonly string[] = list`ing tion sion ment ance ence ture sure ery ation`;
/** Keys of verbs that say little without what they take: two people who both "want" something do not claim the same. */
export const vagueVerbs: readonly string[] = list`
  want need like love hate hope think believe know find see hear use work make get bring put keep try start stop help let become
  seem look show mean live win lose beat build run vote support follow come go stand play give take have do
`;

/** Verbs of two words, and a word for the same matter. */
export const phrasalMatters: readonly (readonly [string, string])[] = [
  ['open fire', 'shoot'],
  ['step down', 'resign'],
  ['pass away', 'die'],
  ['call off', 'cancel'],
  ['break up', 'split'],
  ['shut down', 'close'],
  ['lay off', 'sack'],
  ['blow up', 'explode'],
  ['hand over', 'give'],
  ['take over', 'acquire'],
  ['pull out', 'withdraw'],
];

/** Who reports what somebody asserts vouches for it: "the Courier reported that the mayor told it that she had resigned". */
export const vouchingLemmas = set`report reveal disclose`;
