import {list} from '../list.js';

export const relativePronouns: readonly string[] = list`who which that whom whose`;
export const reflexivePronouns: readonly string[] = list`himself herself itself themselves myself ourselves`;
/** One more of the kind that spoke last: "another", or one of them. */
export const furtherPronouns: readonly string[] = list`another one`;
/** Pronouns without anybody to point to: they stand as they are. */
export const indefinitePronouns: readonly string[] = list`
  some others many everyone everybody someone somebody most few nobody all several both one another neither
`;

/** Plural nouns without an s, and bodies of people that stand for one. */
export const pluralNouns: readonly string[] = list`
  people police men women children media staff crew authorities folk folks youth press public majority spokesmen
  spokeswomen spokespeople policemen businessmen gunmen lawmen congressmen congresswomen
`;

export const definiteDeterminers: readonly string[] = list`the this that these those same`;
export const indefiniteDeterminers: readonly string[] = list`a an`;
export const possessiveDeterminers: readonly string[] = list`his her its their our my your`;
/** Left out of the name of an unnamed speaker ("some local reports" are local reports, "two drivers" are drivers). */
export const quantifiers: readonly string[] = list`
  some all both any each every no one at least two three four five six seven eight nine ten eleven twelve several
  multiple numerous dozens hundreds
`;
/** After a number they are what is counted: "twelve percent" is no percent. */
export const measures: readonly string[] = list`percent per pct million billion thousand hundred`;
/** Say which of several, not who they are: "the reports" are not "other reports". */
export const contrasts: readonly string[] = list`
    other others another same such new latest recent several many few more most own first last next
  `;

/** Words after a noun that say who somebody is: "people familiar with the plan". */
export const describers: readonly string[] = list`
  close familiar involved based known identified named called described believed loyal speaking working briefed
  following living attributed going circulating posing claiming titled entitled headlined
`;

/** Where the core of a noun phrase ends: what follows says more about it. */
export const nounPhraseEnders: readonly string[] = [
  ...list`
    of off for in at from with on to by about near within inside outside among against behind between under over
  `,
  ...list`
    as around across after before during through who which that whose whom where when while because
  `,
  ...describers,
];

/** Between a role and whose it is: "a spokeswoman for Apple", "head of Acme". */
export const affiliationLinks: readonly string[] = list`of for at with from to in`;

/** Of those, where somebody is or goes rather than whose they are. */
export const placeLinks: readonly string[] = list`in at to from`;

/** Of verbs that may follow a preposition: "accused of hiding". */
export const gerundEnding = 'ing';
