import type {PhraseTree} from '../phrase.js';

export type Leaf = Extract<PhraseTree, {text: string}>;

/** Words, by themselves or by how they start or end. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

export function wordSet(leaves: readonly Leaf[]): WordSet {
  const of = (kind: Leaf['kind']) => leaves.filter((l) => l.kind === kind).map((l) => l.text);
  return {words: new Set(of('word')), prefixes: of('prefix'), suffixes: of('suffix')};
}

export function hasWord({words, prefixes, suffixes}: WordSet, word: string): boolean {
  if (words.has(word)) return true;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  for (const suffix of suffixes) if (word.endsWith(suffix)) return true;
  return false;
}

/** Whether a word may be in one of the sets, by its first three letters: most words are in none, and a look-up costs more. */
export function sieve(sets: readonly (WordSet | null)[]): (word: string) => boolean {
  const kept = new Uint8Array(1 << 15);
  for (const set of sets) {
    if (!set || set.suffixes.length > 0) kept.fill(1);
    for (const word of set?.words ?? []) kept[headOf(word)] = 1;
    for (const prefix of set?.prefixes ?? []) {
      if (prefix.length < 3) kept.fill(1);
      kept[headOf(prefix)] = 1;
    }
  }
  return (word) => kept[headOf(word)] === 1;
}

/** Five bits of each of the first three characters. */
function headOf(word: string): number {
  const {length} = word;
  const second = length > 1 ? word.charCodeAt(1) & 31 : 0;
  const third = length > 2 ? word.charCodeAt(2) & 31 : 0;
  return ((word.charCodeAt(0) & 31) << 10) | (second << 5) | third;
}

/** What an entry of a word class stands for: "fabricat*" a start, "*ly" an end. */
export function leafOf(word: string): Leaf {
  if (word.length > 1 && word.endsWith('*')) return {kind: 'prefix', text: word.slice(0, -1)};
  if (word.length > 1 && word.startsWith('*')) return {kind: 'suffix', text: word.slice(1)};
  return {kind: 'word', text: word};
}
