import type {PhraseTree} from './phrase.js';

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

/** What an entry of a word class stands for: "fabricat*" a start, "*ly" an end. */
export function leafOf(word: string): Leaf {
  if (word.length > 1 && word.endsWith('*')) return {kind: 'prefix', text: word.slice(0, -1)};
  if (word.length > 1 && word.startsWith('*')) return {kind: 'suffix', text: word.slice(1)};
  return {kind: 'word', text: word};
}
