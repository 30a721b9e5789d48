/** compromise's tags, and the parts of speech they come to: N noun, V verb, A adjective, R adverb. */
export const kindsByTag: Readonly<Record<string, string>> = {
  Singular: 'N',
  Plural: 'N',
  Uncountable: 'N',
  Noun: 'N',
  Actor: 'N',
  Unit: 'N',
  Duration: 'N',
  PastTense: 'V',
  Infinitive: 'V',
  PresentTense: 'V',
  Gerund: 'V',
  Participle: 'V',
  Imperative: 'V',
  Verb: 'V',
  PhrasalVerb: 'V',
  Adjective: 'A',
  Comparative: 'A',
  Superlative: 'A',
  Adverb: 'R',
};

/** compromise's tags of names. */
export const properNameTags: readonly string[] = [
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'SportsTeam',
  'Company',
  'School',
  'ProperNoun',
  'WeekDay',
  'Month',
  'Holiday',
];

/** The words for people and things of a country: adjectives before a noun, with a capital. */
export const demonymTag = 'Demonym';

/** Days, months: names where they have a capital. */
export const dateTags: readonly string[] = ['WeekDay', 'Month', 'Holiday'];

/** More of them: of faiths and peoples. */
export const demonyms = `arab muslim sunni shiite shia hindu jewish christian catholic protestant buddhist islamic sikh kurdish baltic balkan
  nordic slavic soviet ottoman roman palestinian israeli hispanic latino african asian european american`;

/** Words that the lists lack, or take for another thing first; an earlier line wins. */
export const moreKinds: readonly {readonly kinds: string; readonly words: string}[] = [
  {
    kinds: 'N',
    words: `website internet podcast livestream selfie app hashtag blogger vlog lockdown covid coronavirus broadband smartphone laptop spokesperson`,
  },
  {
    kinds: 'V',
    words: `refuse want try feel endorse say know think get go let meet keep see make put tell ask seek defund browse delete reset outsource fundraise crowdfund livestream unfollow debunk pre-empt co-found`,
  },
  {
    kinds: 'NV',
    words: `upload download email e-mail text tweet blog google log update click post reboot retweet fact-check`,
  },
  {
    kinds: 'A',
    words: `online offline onboard upcoming pro-government anti-government so-called weekly nationwide newfound post-season statewide citywide worldwide homemade handmade ongoing current fun teenage upstate downtown elite then-president would-be dismissive adamant unsubstantiated unproven unverified
      uncorroborated unsupported unconfirmed unwarranted unjustified misguided ill-informed`,
  },
  {kinds: 'NR', words: `home`},
  {kinds: 'NA', words: `firm`},
  {kinds: 'AN', words: `current fun favorite favourite weekly daily monthly elite criminal terrorist standard`},
  {kinds: 'AR', words: `online offline worldwide nationwide daily weekly monthly`},
];

/** Of those, the tags of places and bodies. */
export const placeTags: readonly string[] = [
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'SportsTeam',
  'Company',
];

/** Endings of words for people and things of a country or a faith. */
export const demonymEndings: readonly string[] = ['ian', 'ese', 'ish', 'ean'];

/** "Americans" */
export const peopleEnding = 's';

/** Given names that are words too and that compromise does not take for names. */
export const wordNames = `frank bill rose will grant jack hope faith joy dawn pat rob bob sue art dean chase drew gene guy miles nick norm
  pierce ray rich rod ted wade june april ruby pearl ivy iris daisy violet heather ginger olive victor lance carol dale glen
  harry robin martin basil penny sandy rusty clay colt duke earl flint ford gray hunter mason parker taylor tucker tyler wolf`;

/** Family names that are words too, and so often names that a capital is enough. */
export const alwaysNames = 'trump bush obama biden clinton putin';
