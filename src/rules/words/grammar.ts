import {list} from '../list.js';

/*
 * The closed classes of English: the words that tell what the words around them are. A word may stand in several
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
  time: list`
    today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
    thur thurs fri sat sun january february march april june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec morning afternoon evening night week month year weekend earlier later
    recently now currently previously afterward afterwards meanwhile ago
  `,
  adv: list`
    also again then still already ever just only even twice often always soon once too almost perhaps maybe instead
    together further rather quite very really simply merely repeatedly first last long well better best bluntly
    nevertheless nonetheless moreover furthermore otherwise hence thus therefore indeed however else somewhat
    elsewhere abroad home back
  `,
} as const;

/** Its classes, the stronger first. */
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

/** Nouns of time: with "last", "this", "on" they make no subject ("on Tuesday", "earlier this week"). */
export const timeNouns = list`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
  february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec morning afternoon evening night week weekend month year day days weeks months years hour hours minutes
  today tonight yesterday tomorrow noon midnight summer autumn fall winter spring moment decade century weekday
  mid-morning a.m p.m a.m. p.m. am pm et gmt time
`;

/** Endings that make an unknown word a verb form. */
export const verbEndings = [
  {ending: 'ed', form: 'past'},
  {ending: 'ing', form: 'ing'},
] as const;

/** Pasts that compromise takes for nouns. */
export const irregularPasts = list`
  rose arose woke awoke drew strode slung slunk stank trod dwelt leant withstood overtook overthrew outdid rebuilt
  resold
`;

/** Before a day. */
export const dayPreposition = 'on';

/** Endings with an s that make no plural: "press", "analysis", "status". */
export const singularEndings = list`ss is us`;

/** Prepositions that a cue takes besides those of the class. */
export const cuePrepositions = list`to as`;

/** compromise's name for the reading of a word as an adjective. */
export const adjectiveReading = 'Adj';

/** Brings the agent of a passive. */
export const agentPreposition = 'by';

/** "there is", "said there was": opens a clause. */
export const existential = 'there';

/** Determiners that can stand for people: "many say". */
export const standaloneDeterminers = list`many some most few all both several`;

/** Months that are first names too. */
export const namedMonths = list`jan april may jun june august`;

/** Makes a subject nobody: "No group claimed it." */
export const noDeterminer = 'no';

/** "reached out to" */
export const outParticle = 'out';

/** What takes up a sentence: "So says the mayor." */
export const asSaid = 'so';

/** What stands where a clause behind would be the subject: "it was said that". */
export const expletive = 'it';

/** Determiners that can stand for one of them: "another says". */
export const singularDeterminers = list`another one each either neither`;

/** Before whom a comment comes from. */
export const originPreposition = 'from';

/** Before whom a message is left with. */
export const withPreposition = 'with';

/** Before a title in quotation marks. */
export const titleParticiples = list`titled entitled headlined called named`;

/** Before the "as" that compares: "as good as Lee", "such people as". */
export const comparedBefore = list`as so such same much many well far soon long known served regarded seen described`;

/** Determiners that want a plural. */
export const pluralDeterminers = list`some several many few these those various other numerous`;

/** "at least", "at most" */
export const extremes = list`least most`;

/** Prepositions that make a number a guess: "about nine said". */
export const approximations = list`about around over under`;

/** Negations that open a subject: "neither Lee nor Ruiz answered". */
export const negativeSubjects = list`neither`;

/** Subjects that make of an answer none: "nobody answered". */
export const negativePronouns = list`neither none nobody`;

/** Conjunctions that join no noun phrases. */
export const clauseConjunctions = list`but nor`;

/** Conjunctions that are adverbs behind an auxiliary or a negation: "has not yet confirmed". */
export const adverbConjunctions = list`yet`;

/** "neither confirmed nor denied" */
export const negativeConjunction = 'nor';

/** Prepositions of a phrase that hangs on a name: "Ana Ruiz of Lund". */
export const nameLinks = list`of from with for at`;

/** Conjunctions that compare and begin no clause of their own: "more than Lee". */
export const comparisons = list`as than`;

/** Prepositions of time that are conjunctions too. */
export const timeConjunctions = list`after before`;

/** Forms of auxiliaries that give no tense. */
export const untensedAuxiliaries = list`be been being having`;

/** Those who speak in a quotation, and those spoken to. */
export const ownPersons = list`i we you me us one who`;

/** By these somebody speaks of themselves. */
export const firstPerson = list`i we me us my our mine ours myself ourselves`;

/** Between a verb and its content: "denied in court". */
export const placePreposition = 'in';

/** compromise's names for the readings of a word, and the verb form that each gives. */
export const readingForms = {Past: 'past', Gerund: 'ing', Present: 'base'} as const;

/** Objects that are people: "dismissed him" is no denial of a claim. */
export const personObjects = list`him her me us you`;

/** Pronouns that are a subject and nothing else. */
export const subjectPronouns = list`i he she we they`;

/** Determiners that never stand alone. */
export const articles = list`the a an`;
