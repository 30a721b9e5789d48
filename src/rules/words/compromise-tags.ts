import {list} from '../list.js';

/** What compromise's tags tell about a word as part of a name. */
export const nameTags = {
  male: list`MaleName`,
  female: list`FemaleName`,
  first: list`MaleName FemaleName FirstName`,
  last: list`LastName`,
  person: list`Person`,
  place: list`Place City Country Region`,
  organisation: list`Organization SportsTeam`,
  role: list`Actor`,
  demonym: list`Demonym`,
  past: list`PastTense`,
  present: list`PresentTense`,
  base: list`Infinitive`,
  copula: list`Copula`,
  finite: list`PastTense Copula Modal`,
  adverb: list`Adverb`,
  modifier: list`Adjective Demonym Noun Singular Comparative Superlative`,
  adjective: list`Adjective Comparative Superlative`,
  noun: list`Noun Singular Plural Uncountable`,
  participle: list`Participle`,
  /** Marks an ordinary word, for which a capital at the start of a sentence proves nothing. */
  ordinary: list`
    Adjective Noun Expression Duration Singular Plural PastTense PresentTense Infinitive Gerund Participle Conjunction
    Pronoun Copula Possessive Reflexive Comparative Superlative Determiner Modal Condition Negative QuestionWord Value
    Imperative Uncountable Preposition PhrasalVerb Date Month WeekDay TextValue Ordinal Cardinal Multiple Adverb Verb
    Actor Unit Demonym Fraction Currency
  `,
  /** Marks a word that cannot be part of a name. */
  function: list`
    Conjunction Pronoun Copula Possessive Reflexive Determiner Modal Condition Negative QuestionWord Preposition
    Adverb Verb
  `,
} as const satisfies Readonly<Record<string, readonly string[]>>;
