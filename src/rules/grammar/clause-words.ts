import {list, set} from '../list.js';
import {
  dayParts,
  monthAbbreviations,
  months,
  pluralTimeUnits,
  pluralWeekdays,
  relativeDays,
  seasons,
  timeUnits,
  weekdayAbbreviations,
  weekdays,
} from '../words/time.js';

/*
 * Small words that tell where clauses and phrases begin. Closed classes: each list is meant to be whole.
 */

/** Pronouns that can only be subjects, but for "you" and "it", which may be. */
export const nominativePronouns = list`i he she we they`;

export const objectPronouns = list`me him us them whom myself himself herself itself ourselves themselves yourself`;

export const personPronouns = list`i you he she we they me him us them it who everyone everybody someone somebody`;

export const possessives = list`my your his her its our their whose`;

/** Open a relative clause behind a noun, or a question. */
export const relatives = list`who whom which that whose`;

export const questionNominals = list`what who whom which whose whatever whoever whichever`;

export const questionAdverbs = list`when where why how whenever wherever however`;

/** Past forms that describe no noun behind them: "four said clerks lied", not "four alleged thieves". */
export const predicativePasts = set`said told thought felt hoped feared`;

/** Those that ask how much or how many of a noun. */
export const degreeAdverbs = set`how however`;

/** Those that ask nothing right before a verb. */
export const insertedAdverbs = set`however`;

/** Open a clause of their own with subject and verb. */
export const subordinators = list`
  because if unless although though while whereas since until till once after before as when whenever wherever whether
  lest provided providing so than like whilst albeit
`;

/** Verb forms that do a preposition's work before a noun. */
export const verbalPrepositions = list`
    including regarding concerning following according given based excluding involving pending considering
    notwithstanding
  `;

export const negations = ["n't", 'not', 'never', 'n’t', 'nt'];

export const negativeDeterminers = list`no neither none nobody nothing`;

export const modals = list`will would can could shall should may might must ca wo sha ought dare need`;

/** Forms of "be", "have" and "do" that cannot stand without "to", an auxiliary or a helper before them. */
export const nonFiniteAuxiliaries = list`be been being having done doing`;

export const beForms = list`be is are was were am been being 's 're 'm ai`;

export const haveForms = set`have has had having 've`;

export const doForms = list`do does did done doing`;

/** Past forms whose participle is another word: never a participle behind a noun. */
export const pastOnly = list`
  was were did had went saw took gave knew wrote spoke began broke chose drew drove ate fell flew forgot froze grew
  hid rode rang rose sang sank shook stole swam swore tore threw woke wore became came ran drank bore blew forbade
  forgave mistook overtook undertook withdrew overthrew sprang shrank stank strove arose awoke lay slew trod wove
`;

/** Nouns for days that tell when with no word before them. */
export const bareTimes = [...weekdays, ...pluralWeekdays, ...weekdayAbbreviations, ...relativeDays];

/** Nouns that tell when, how long or how often where no preposition stands before them. */
export const clauseTimeNouns = [
  ...bareTimes,
  ...months,
  ...monthAbbreviations,
  ...dayParts,
  ...seasons,
  ...timeUnits,
  ...pluralTimeUnits,
  ...list`weekend season moment moments time times mornings nights while midnight noon`,
];

/** Stand before a time noun that is no subject: "last week", "this morning", "every day". */
export const timeDeterminers = list`last next this that every each all earlier later past previous following one same`;

/** Units: "walked three miles", "rose 5 percent". */
export const measureNouns = list`
    percent % mile miles kilometre kilometres kilometer kilometers metre metres meter meters foot feet inch inches km
    way point points pound pounds
  `;

/** Of several words before "of": the phrase is about these, the verb agrees with what follows. */
export const clauseQuantifiers = list`
    all some many most few several none both each any one two three half much more less fewer enough plenty lot lots number
    majority dozens hundreds thousands millions part
  `;

/** May stand before another determiner. */
export const predeterminers = list`all both half such quite many what`;

/** First of a pair of coordinators. */
export const pairOpeners = list`both either neither`;

/** Nouns that carry a clause with "that" which says what they are: "the claim that it rained". */
export const contentNouns = list`
    claim claims allegation allegations report reports idea fact belief assertion rumor rumour rumors rumours
    suggestion suggestions evidence proof news view opinion argument notion theory hope hopes fear fears concern
    concerns conclusion accusation accusations assumption statement statements announcement admission denial promise
    pledge threat warning warnings speculation suspicion suspicions doubt doubts possibility chance likelihood risk
    danger sign signs indication indications assurance assurances confirmation impression feeling sense knowledge
    understanding agreement proposal recommendation requirement condition complaint complaints charge charges
    contention prediction guarantee certainty way reason extent case truth point story message word confidence
    conviction grounds acknowledgment realization realisation expectation insistence revelation finding findings
    verdict ruling
  `;

/** Forms of address and offices that stand before a name and belong to it. */
export const leadingTitles = list`
    mr mrs ms miss mr. mrs. ms. dr dr. sir dame lord lady prof prof. professor president minister senator sen. sen
    rep. rep representative gov. governor mayor king queen prince princess judge justice captain capt. general gen.
    colonel col. lieutenant lt. sergeant sgt. major maj. admiral pope saint st. st father rev. reverend chancellor
    secretary ambassador chairman congressman congresswoman premier sheriff officer detective inspector emperor baron
    count duke duchess earl bishop archbishop cardinal pastor rabbi imam sheikh deputy councillor cllr
  `;

/** Words that end the name of a body: "Google Inc", "Ostrel University". */
export const bodyNouns = list`
    university college school board authority federation alliance coalition institute council committee commission
    agency department ministry office bureau company corporation corp corp. inc inc. ltd ltd. llc group bank church court party union association society foundation
    club team league center centre hospital museum library press times post news journal tribune herald house senate
    congress parliament army navy force forces police service services street road avenue square park river lake
    mountain island islands sea ocean bay valley county city state states kingdom republic war award prize act bill
    day game games cup series festival airport bridge station theatre theater hotel building tower hall championship
    system systems studios records entertainment media network international industries holdings partners airlines
  `;

/** Hold the place of a subject that stands behind the verb. */
export const expletives = ['there'];

/** Subordinators that open a question behind a verb that takes one: "ask whether". */
export const askingSubordinators = ['if', 'whether'];

/** Prepositions that always belong to the noun before them. */
export const nounPrepositions = ['of'];

/** Behind a noun phrase they only stress it: "the mayor himself". */
export const reflexives = list`myself yourself himself herself itself oneself ourselves yourselves themselves`;

/** Name who did what a passive tells. */
export const agentPrepositions = ['by'];

/** Before somebody's body, whose name may begin with a verb: "Ana Ruiz of Save the Children". */
export const bodyPrepositions = list`of for from with by like`;

/** Take a noun phrase and a participle: "with laws expected", "without anyone knowing". */
export const absolutePrepositions = ['with', 'without'];

/** "such as": an adjective that makes a preposition with the word behind. */
export const listingWords = ['such'];

/** The pronoun that holds the place of a clause: "it is clear that …". */
export const emptySubject = 'it';

/** Behind a time they make it one of the past or the future: "two days ago". */
export const timeFollowers = list`ago later earlier before after beforehand afterwards hence`;

/** With "at" before a number they only limit it: "at least one". */
export const superlatives = list`least most best worst`;

/** Take a noun phrase and an infinitive: "for the council to decide". */
export const purposePrepositions = ['for'];

/** Behind "it is …" and before an infinitive, the subject is a real one: "it is likely to fail". */
export const raisingAdjectives = list`
    likely unlikely able unable ready set due about bound sure certain willing unwilling eager keen free liable prone
    slow quick supposed afraid happy glad sorry proud anxious reluctant determined
  `;

/** Verb forms that only one thing or person can have as a subject. */
export const singularVerbs = list`is was has does 's`;

/** Make a passive as "be" does: "got arrested". */
export const passiveHelpers = ['get'];

/** Coordinators that join clauses, hardly ever two noun phrases. */
export const contrastives = ['but', 'yet', 'so'];

/** Adverbs that single out what follows: "not just for money". */
export const focusAdverbs = list`just only even merely simply solely so exclusively`;

/** Adverbs of several words. */
export const fixedAdverbs = list`
  more_than_once more_than_twice time_and_again again_and_again over_and_over all_along once_more
  on_more_than_one_occasion as_yet
  at_first at_last at_once of_late
  until_now until_then until_recently till_now till_then since_then before_then by_then by_now from_then_on
`;

/** Before a determiner they belong to the noun phrase: "even the mayor", "nearly all the boats". */
export const phraseAdverbs = list`
  just only even merely simply solely exclusively mainly mostly chiefly largely partly primarily especially particularly
  specifically notably nearly almost about around roughly approximately virtually practically effectively essentially
  exactly precisely quite rather hardly scarcely barely perhaps maybe possibly probably arguably not too over
`;

/** Before an adjective they announce what comes of it: "so dark that nobody saw it". */
export const resultAdverbs = ['so', 'such'];

/** With the noun for a text or an occasion they tell where something was said: "said in a statement that …". */
export const placePrepositions = list`in at during via through`;

/** Texts and occasions in which somebody says something: "praised the plan in an interview". */
export const utteranceNouns = list`
    interview interviews statement tweet tweets email e-mail letter post memo message op-ed column editorial briefing
    testimony podcast
  `;

/** Behind an object they tell of the act: "missed the vote during the strike". */
export const occasionPrepositions = list`during throughout amid amidst despite after before since until till via`;

/** Between a person's age and a place: "Ivo Marr, 43, from Tarn". */
export const originPrepositions = set`from`;

/** They name some of those whom a noun phrase means: "Republicans, including Holt, denied it". */
export const instancePrepositions = set`including`;

/** They only stress who speaks, and are no part of the name: "even the mayor denied it". */
export const concessiveAdverbs = set`even`;

/** Between somebody and a verb of speech they tell by which way it was said: "the club through its agent denied it". */
export const wayPrepositions = list`through via`;

/** Between a noun of saying and what it says, before who said it or who was told: "the claim by Lund that it rained". */
export const tellerPrepositions = set`by from to among`;

/** Articles of one of many: "an hour". */
export const indefiniteArticles = list`a an`;

/** Before a verb they say that it comes next: "told the crowd, then left". */
export const sequenceAdverbs = list`then later afterwards subsequently`;

/** With "as" and without an object they say what somebody is called: "a woman identified as Eva Tarn". */
export const describedForms = list`identified named known described referred recognized recognised regarded portrayed`;

/** Pronouns that a clause without "that" may follow: "something she denies". */
export const pronounsOfThings = list`something anything nothing everything`;

/** Before a noun phrase it says what somebody is, or is called. */
export const rolePrepositions = ['as'];

/** Verbs whose subject a text behind them is: "Bears sleep less, finds a study". */
export const textVerbs = set`
  find show suggest reveal say state claim conclude warn note indicate argue estimate demonstrate imply add predict
`;
