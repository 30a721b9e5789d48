import {list, set} from '../list.js';
import {dayParts, monthAbbreviations, months, relativeDays, seasons, weekdayAbbreviations, weekdays} from './time.js';

/** Days and months, in full and abbreviated, and days by their distance from today. */
const dates = [...weekdays, ...weekdayAbbreviations, ...months, ...monthAbbreviations, ...relativeDays];

/*
 * The closed classes of English: function words, which show what the words around them are. A word may be in several
 * classes; the earlier one wins.
 */
export const grammar = {
  neg: list`not n't never neither cannot`,
  modal: list`will would can could may might shall should must ought 'll wo ca`,
  be: list`am is are was were be been being 're 'm`,
  have: list`have has had having 've`,
  do: list`do does did`,
  to: list`to`,
  that: list`that`,
  who: list`who which whom whose`,
  wh: list`what how why where whether when whatever whoever whenever wherever if`,
  sub: list`
    because although though while whereas unless lest since until till once as after before so than
  `,
  cc: list`and or but nor yet &`,
  poss: list`my your his her its our their`,
  det: list`
    the a an one this these those each every some any no another either both all many several few most much such
    various numerous certain half less fewer
  `,
  pron: list`
    i you he she it we they me him us them himself herself itself themselves myself ourselves nobody everyone someone
    anyone everybody somebody anybody others nothing something everything anything none there theirs
  `,
  prep: list`
    of in on at from with by for about against between among amongst into onto over under during through throughout
    across behind beyond near toward towards upon without within amid amidst despite via per like unlike around along
    alongside above below beneath beside besides off out up down regarding concerning plus except versus vs aboard
  `,
  time: [
    ...dates,
    ...dayParts,
    ...list`
      week month year weekend earlier later recently now currently previously afterward afterwards meanwhile ago
    `,
  ],
  adv: list`
    also again then still already ever just only even twice often always soon once too almost perhaps maybe instead
    together further rather quite very really simply merely repeatedly first last long well better best bluntly
    nevertheless nonetheless moreover furthermore otherwise hence thus therefore indeed however else somewhat
    elsewhere abroad home back
  `,
} as const;

/** The names of its classes, the stronger first. */
export const grammarTags = [
  'neg',
  'modal',
  'be',
  'have',
  'do',
  'to',
  'that',
  'who',
  'wh',
  'sub',
  'cc',
  'poss',
  'det',
  'pron',
  'prep',
  'time',
  'adv',
] as const;

/** Nouns of time: they are not a subject ("on Tuesday", "earlier this week"). */
export const timeNouns: ReadonlySet<string> = new Set([
  ...dates,
  ...dayParts,
  ...seasons,
  ...list`
    week weekend month year day days weeks months years hour hours minutes noon midnight moment decade century weekday
    mid-morning a.m p.m a.m. p.m. am pm et gmt time
  `,
]);

/** Endings by which an unknown word is a verb form. */
export const verbEndings = [
  {ending: 'ed', form: 'past'},
  {ending: 'ing', form: 'ing'},
] as const;

/** "on Tuesday" */
export const dayPreposition = 'on';

/** Prepositions that a cue takes besides those in `grammar.prep`. */
export const cuePrepositions = list`to as`;

/** Introduces the agent of a passive. */
export const agentPreposition = 'by';

/** "there is", "said there was": opens a clause. */
export const existential = 'there';

/** Makes the subject nobody: "No group claimed it." */
export const noDeterminer = 'no';

/** What somebody does as a rule: "said it does not discuss clients". */
export const habitualAuxiliaries = set`do does`;

/** "no one" */
export const noDeterminerNoun = 'one';

/** Refers back to a whole sentence: "So says the mayor." */
export const asSaid = 'so';

/** Takes the subject's place when the clause follows: "it was said that". */
export const expletive = 'it';

/** "it emerged that": nobody says it. */
export const emergingVerbs = set`emerge transpire surface`;

/** Participles before a title in quotation marks. */
export const titleParticiples = set`titled entitled headlined called named`;

/** Negations at the start of a subject: "neither Lee nor Ruiz answered". */
export const negativeSubjects = set`neither`;

/** Subjects that are nobody: "None of them denied it." */
export const nobodyPronouns = set`none nobody no-one`;

/** Subjects that turn an answer into none: "nobody answered". */
export const negativePronouns = set`neither none nobody`;

/** Conjunctions that never join noun phrases. */
export const clauseConjunctions = set`but nor`;

/** "neither confirmed nor denied" */
export const negativeConjunction = 'nor';

/** Joins what is said or done: nobody else goes on behind it. */
export const alternativeConjunction = 'or';

/** Who speaks in a quotation, and who is spoken to. */
export const ownPersons = set`i we you me us one who`;

/** Words with which people speak about themselves. */
export const firstPerson = set`i we me us my our mine ours myself ourselves`;

/** "denied in court" */
export const placePreposition = 'in';

/** "her call for a vote" */
export const purposePreposition = 'for';

/** Objects that are people: "dismissed him" denies no claim. */
export const personObjects = set`him her me us you`;

/** Pronouns that are always a subject. */
export const subjectPronouns = list`i he she we they`;

/** Determiners that always need a noun. */
export const articles = list`the a an`;

/** Verbs that say what something is: "called that a lie", "dismissed that as “rot”". */
export const namingVerbs = set`
  call brand label dub deem describe dismiss regard view reject condemn denounce deride characterise characterize portray
`;
