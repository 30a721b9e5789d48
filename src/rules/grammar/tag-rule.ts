/**
 * A rule that settles what a word is by the words around it.
 *
 * `takes` is a row of elements, apart by white space, the word itself in square brackets. An element is one word:
 *
 *   VERB  VERB.ing     its tag, its form
 *   ~NOUN              what it can be, whatever it is taken for
 *   the  =say          a word; a verb in any form
 *   <determiner>       a class of rules/grammar/classes.ts
 *   @capital           a flag of the word (parse/words.ts)
 *   ^  $               the sentence's edge
 *   a|b  a&b  !a       either, both, not
 *   a*  a?             as many as there are (none too); one, if there is one
 */
export interface TagRule {
  /** What it gives, then where: "noun/after-determiner". Unique. */
  readonly id: string;
  readonly takes: string;
  /** A tag, or a tag and a form: "VERB.participle". */
  readonly gives: string;
  /** Also where no list says that the word can be that. */
  readonly unlisted?: true;
  /** A sentence with the word that the rule settles between asterisks. */
  readonly yes: string;
  /** One with a word that it leaves alone. */
  readonly no: string;
}
