import {type ClassEntries, type PhraseTree, type WordClasses, wordsOf} from './phrase.js';

export type Leaf = Extract<PhraseTree, {text: string}>;

/** A set of words, given whole, by their starts, or by their ends. */
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

/** Parses an entry of a word class: "fabricat*" is the start of a word, "*ly" the end of one. */
export function leafOf(word: string): Leaf {
  if (word.length > 1 && word.endsWith('*')) return {kind: 'prefix', text: word.slice(0, -1)};
  if (word.length > 1 && word.startsWith('*')) return {kind: 'suffix', text: word.slice(1)};
  return {kind: 'word', text: word};
}

/** The words that a match of a phrase can begin with; null if it can begin with any word. */
export function firstWordsOf(tree: PhraseTree, classes: WordClasses): WordSet | null {
  const firsts: Leaf[] = [];
  return gather(tree, classes, firsts) ? null : wordSet(firsts);
}

/** Adds the words a match can begin with. Returns whether the tree can match no words, so that the next part counts too. */
function gather(tree: PhraseTree, classes: WordClasses, to: Leaf[]): boolean {
  switch (tree.kind) {
    case 'word':
    case 'prefix':
    case 'suffix':
      to.push(tree);
      return false;
    case 'class':
      for (const entry of wordsOf(tree.name, classes)) to.push(leafOf(entry.split(' ')[0]!));
      return false;
    case 'gap':
    case 'any':
      return true; // no phrase begins with one: it could begin with any word
    case 'evidence':
      return gather(tree.part, classes, to);
    case 'optional':
      gather(tree.part, classes, to);
      return true;
    case 'choice':
      return tree.options.map((o) => gather(o, classes, to)).includes(true);
    case 'sequence':
      return tree.parts.every((p) => gather(p, classes, to));
  }
}

/**
 * A set of words such that every match of a phrase has one of them; null if there is none. A row of words with none of
 * them need not be tried. Of several such sets, the one with the fewest common words: for "no .. (truth|merit) to" it is
 * truth and merit.
 */
export function neededWordsOf(tree: PhraseTree, classes: WordClasses): WordSet | null {
  const common = commonIn(classes);
  const leaves = rarest(tree, classes, common);
  return leaves && wordSet(leaves);
}

function rarest(tree: PhraseTree, classes: WordClasses, common: ReadonlySet<string>): readonly Leaf[] | null {
  switch (tree.kind) {
    case 'word':
    case 'prefix':
    case 'suffix':
      return [tree];
    case 'class':
      return ofClass(wordsOf(tree.name, classes), common);
    case 'gap':
    case 'any':
    case 'optional':
      return null;
    case 'evidence':
      return rarest(tree.part, classes, common);
    case 'choice': {
      const all: Leaf[] = [];
      for (const option of tree.options) {
        const leaves = rarest(option, classes, common);
        if (!leaves) return null;
        all.push(...leaves);
      }
      return all;
    }
    case 'sequence': {
      let best: readonly Leaf[] | null = null;
      for (const part of tree.parts) {
        const leaves = rarest(part, classes, common);
        if (leaves && (!best || frequency(leaves, common) < frequency(best, common))) best = leaves;
      }
      return best;
    }
  }
}

const classLeaves = new WeakMap<ClassEntries, readonly Leaf[]>();

/** One word of each entry, a rare one if possible: "true" for "not true". */
function ofClass(entries: ClassEntries, common: ReadonlySet<string>): readonly Leaf[] {
  const known = classLeaves.get(entries);
  if (known) return known;
  const leaves = [...entries].map((entry) => {
    const words = entry.split(' ').map(leafOf);
    return words.find((w) => !isCommon(w, common)) ?? words[0]!;
  });
  classLeaves.set(entries, leaves);
  return leaves;
}

const commons = new WeakMap<WordClasses, ReadonlySet<string>>();

function commonIn(classes: WordClasses): ReadonlySet<string> {
  const common = commons.get(classes) ?? new Set(wordsOf('function', classes));
  commons.set(classes, common);
  return common;
}

/** How often the leaves occur in texts, roughly. A mark counts most: every sentence has one. */
const frequency = (leaves: readonly Leaf[], common: ReadonlySet<string>): number =>
  leaves.reduce((sum, l) => sum + (isMark(l) ? 5 : isCommon(l, common) ? 1 : 0), 0);

/** Whether a leaf is a function word, a mark, or only the end of a word. */
const isCommon = (leaf: Leaf, common: ReadonlySet<string>): boolean =>
  leaf.kind === 'suffix' || common.has(leaf.text) || isMark(leaf);

const isMark = ({text}: Leaf): boolean => !/\p{L}/u.test(text);
