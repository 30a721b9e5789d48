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
