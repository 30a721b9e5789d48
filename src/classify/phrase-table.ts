import {type PhraseTree, parsePhrase, type WordClasses} from '../language/phrase.js';
import {firstWordsOf, neededWordsOf, type WordSet} from '../language/phrase-words.js';
import type {StanceRule} from '../layers/rule.js';
import {wordClasses} from '../rules/words/classes.js';
import {phrasesOf, rulesThatRead} from './rules-that-read.js';

/* What words have to do with the phrases of the rules, by the numbers of the phrases. */

/** For any word the numbers of the phrases in whose sets it is. */
export interface PhraseNumbers {
  /** Words that are in the same sets, apart by spaces. */
  readonly words: readonly (readonly [words: string, numbers: readonly number[]])[];
  /** Of words that start, or end, so. */
  readonly prefixes: readonly (readonly [prefix: string, number: number])[];
  readonly suffixes: readonly (readonly [suffix: string, number: number])[];
  /** Of any word: the phrases that have no set. */
  readonly any: readonly number[];
}

export interface PhraseTable {
  /** The phrases that may begin with a word. */
  readonly at: PhraseNumbers;
  /** The phrases that may stand where a word does: it is one of those of which each of their matches holds one. */
  readonly with: PhraseNumbers;
}

export const phraseTable: Readonly<Record<StanceRule['reads'], PhraseTable>> = {
  cue: tableOf('cue'),
  content: tableOf('content'),
};

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
