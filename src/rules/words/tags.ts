/** What compromise's tags of a word say about a name. */
export const nameTags = {
  male: ['MaleName'],
  female: ['FemaleName'],
  first: ['MaleName', 'FemaleName', 'FirstName'],
  last: ['LastName'],
  person: ['Person'],
  place: ['Place', 'City', 'Country', 'Region'],
  organisation: ['Organization', 'SportsTeam'],
  role: ['Actor'],
  demonym: ['Demonym'],
  past: ['PastTense'],
  present: ['PresentTense'],
  base: ['Infinitive'],
  copula: ['Copula'],
  finite: ['PastTense', 'Copula', 'Modal'],
  adverb: ['Adverb'],
  modifier: ['Adjective', 'Demonym', 'Noun', 'Singular', 'Comparative', 'Superlative'],
  adjective: ['Adjective', 'Comparative', 'Superlative'],
  noun: ['Noun', 'Singular', 'Plural', 'Uncountable'],
  participle: ['Participle'],
  /** A word with one of these is a word of the language, and a capital letter at a sentence's start says nothing. */
  ordinary: [
    ...'Adjective Noun Expression Duration Singular Plural PastTense PresentTense Infinitive Gerund Participle'.split(
      ' ',
    ),
    ...'Conjunction Pronoun Copula Possessive Reflexive Comparative Superlative Determiner Modal Condition'.split(' '),
    ...'Negative QuestionWord Value Imperative Uncountable Preposition PhrasalVerb Date Month WeekDay TextValue'.split(
      ' ',
    ),
    ...'Ordinal Cardinal Multiple Adverb Verb Actor Unit Demonym Fraction Currency'.split(' '),
  ],
  /** A word with one of these cannot be within a name. */
  function: [
    ...'Conjunction Pronoun Copula Possessive Reflexive Determiner Modal Condition Negative QuestionWord'.split(' '),
    ...'Preposition Adverb Verb'.split(' '),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
