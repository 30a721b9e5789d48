/** compromise's tags, and the parts of speech they come to: N noun, V verb, A adjective, R adverb. */
export const kindsByTag: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** compromise's tags of names. */
export const nameTags: readonly string[] = [
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

const more = `N: website internet podcast livestream selfie app hashtag blogger vlog lockdown covid coronavirus broadband smartphone laptop spokesperson
  V: say know think get go let meet keep see make put tell ask seek defund browse delete reset outsource fundraise crowdfund livestream unfollow debunk pre-empt co-found
  NV: upload download email e-mail text tweet blog google log update click post reboot retweet fact-check
  A: online offline onboard upcoming pro-government anti-government so-called weekly nationwide newfound post-season statewide citywide
    worldwide homemade handmade ongoing current fun teenage upstate downtown elite then-president would-be
  NR: home
  AN: current fun favorite favourite weekly daily monthly elite criminal terrorist standard
  AR: online offline worldwide nationwide daily weekly monthly`;

/** Words that the lists lack or take for another thing first: the parts of speech of each, as wordnet.ts writes them. */
export const moreKinds: ReadonlyMap<string, string> = new Map(
  more.split(/\n\s*(?=[NVAR]+:)/).flatMap((line) => {
    const [kinds, list] = line.split(':');
    return list!
      .trim()
      .split(/\s+/)
      .map((word) => [word, kinds!.trim()] as const);
  }),
);

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
