import {type PhraseTree, parsePhrase, type WordClasses} from '../language/phrase.js';
import {firstWordsOf, neededWordsOf, type WordSet} from '../language/phrase-words.js';
import type {StanceRule} from '../layers/rule.js';
import {wordClasses} from '../rules/words/classes.js';
import {phrasesOf, rulesThatRead} from './rules-that-read.js';

/* Which words can begin each phrase of the rules, and which words it needs; phrases are given by number. */

/** A set of words for each phrase, turned round: for a word, the numbers of the phrases whose set it is in. */
export interface PhraseNumbers {
  /** Words, separated by spaces, that share the same numbers. */
  readonly words: readonly (readonly [words: string, numbers: readonly number[]])[];
  /** Phrases whose set holds every word with this prefix, or this suffix. */
  readonly prefixes: readonly (readonly [prefix: string, number: number])[];
  readonly suffixes: readonly (readonly [suffix: string, number: number])[];
  /** Phrases without a set: any word will do. */
  readonly any: readonly number[];
}

export interface PhraseTable {
  /** The phrases that can begin with a word. */
  readonly at: PhraseNumbers;
  /** The phrases that a word activates: every match of theirs holds at least one of these words. */
  readonly with: PhraseNumbers;
}

export const indexPhrases = (): Readonly<Record<StanceRule['reads'], PhraseTable>> => ({
  cue: tableOf('cue'),
  content: tableOf('content'),
});

function tableOf(reads: StanceRule['reads']): PhraseTable {
  const trees = rulesThatRead(reads).flatMap((r) => phrasesOf(r).map(parsePhrase));
  const numbers = (setOf: (tree: PhraseTree, classes: WordClasses) => WordSet | null) =>
    numbersIn(trees.map((tree) => setOf(tree, wordClasses)));
  return {at: numbers(firstWordsOf), with: numbers(neededWordsOf)};
}

function numbersIn(sets: readonly (WordSet | null)[]): PhraseNumbers {
  const byWord = new Map<string, number[]>();
  sets.forEach((set, number) => {
    for (const word of set?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  const byNumbers = new Map<string, [string, readonly number[]]>();
  for (const [word, numbers] of byWord) {
    const known = byNumbers.get(numbers.join());
    byNumbers.set(numbers.join(), [known ? `${known[0]} ${word}` : word, numbers]);
  }
  const affixes = (of: 'prefixes' | 'suffixes') =>
    sets.flatMap((set, number) => (set?.[of] ?? []).map((affix) => [affix, number] as const));
  return {
    words: [...byNumbers.values()],
    prefixes: affixes('prefixes'),
    suffixes: affixes('suffixes'),
    any: sets.flatMap((set, number) => (set ? [] : [number])),
  };
}
