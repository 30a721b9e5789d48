import type {Token} from '../layers/article.js';
import {once} from './once.js';
import {type ClassEntries, type PhraseTree, parsePhrases, type WordClasses, wordsOf} from './phrase.js';
import {firstWordsOf, hasWord, type Leaf, leafOf, type WordSet, wordSet} from './phrase-words.js';

/** A match of a phrase in a row of words, and its evidence: half-open ranges of indices. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly evidence: {readonly start: number; readonly end: number};
}

/** A phrase compiled to match rows of tokens. */
export interface PhraseMatcher {
  /** Whether a match can begin with this word. */
  readonly mayBegin: (word: string) => boolean;
  /** The match that begins at the word with this index, or null. */
  readonly matchAt: (words: readonly Token[], at: number) => PhraseMatch | null;
}

interface State {
  /** Of the evidence; -1 if the phrase marks none. */
  start: number;
  end: number;
  /** Where the whole match ends. */
  last: number;
}
/** Whether the rest of a phrase matches from `at` on. Each step is compiled with its successor: matching allocates nothing. */
type Step = (words: readonly Token[], at: number, state: State) => boolean;

/** The most words that a gap skips. */
const GAP_IN_WORDS = 3;
const SENTENCE_ENDS = new Set(['.', '?', '!', ';', ':', '…']);

/**
 * Compiles phrases into one matcher, which prefers longer phrases and takes an optional part if it can. They are compiled
 * at first use, because most phrases are never tried.
 */
export function compileMatcher(phrases: readonly string[], classes: WordClasses): PhraseMatcher {
  const tree = once(() => parsePhrases(phrases));
  const firsts = once(() => firstWordsOf(tree(), classes));
  const step = once(() => compile(tree(), classes, atEnd));
  return {
    mayBegin: (word) => {
      const set = firsts();
      return !set || hasWord(set, word);
    },
    matchAt: (words, at) => {
      const state = {start: -1, end: -1, last: -1};
      if (!step()(words, at, state) || state.last <= at) return null;
      const end = state.last;
      return {start: at, end, evidence: state.start < 0 ? {start: at, end} : {start: state.start, end: state.end}};
    },
  };
}

const atEnd: Step = (_words, at, state) => {
  state.last = at;
  return true;
};

function compile(tree: PhraseTree, classes: WordClasses, next: Step): Step {
  switch (tree.kind) {
    case 'word':
    case 'prefix':
    case 'suffix':
      return single(tree, next);
    case 'class':
      return ofClass(wordsOf(tree.name, classes), next);
    case 'any':
      return (words, at, state) => {
        const word = words[at];
        return word !== undefined && word.kind !== 'mark' && next(words, at + 1, state);
      };
    case 'gap':
      return (words, at, state) => {
        for (let i = at, passed = 0; ; i++) {
          if (next(words, i, state)) return true;
          const word = words[i];
          if (!word || SENTENCE_ENDS.has(word.lower)) return false;
          if (word.kind !== 'mark' && ++passed > GAP_IN_WORDS) return false;
        }
      };
    case 'optional': {
      const part = compile(tree.part, classes, next);
      return (words, at, state) => part(words, at, state) || next(words, at, state);
    }
    case 'evidence': {
      const part = compile(tree.part, classes, (words, at, state) => {
        if (!next(words, at, state)) return false;
        state.end = at;
        return true;
      });
      return (words, at, state) => {
        if (!part(words, at, state)) return false;
        state.start = at;
        return true;
      };
    }
    case 'choice': {
      const words = tree.options.flatMap((o) => (o.kind === 'word' ? [o.text] : []));
      const options = tree.options.filter((o) => o.kind !== 'word').map((o) => compile(o, classes, next));
      if (words.length) options.push(oneOf(words, next)); // one lookup for all single words
      return options.length === 1 ? options[0]! : firstOf(options);
    }
    case 'sequence':
      return tree.parts.reduceRight((rest, part) => compile(part, classes, rest), next);
  }
}

const firstOf =
  (options: readonly Step[]): Step =>
  (words, at, state) => {
    for (const option of options) if (option(words, at, state)) return true;
    return false;
  };

function single(leaf: Leaf, next: Step): Step {
  return (words, at, state) => at < words.length && fits(leaf, words[at]!.lower) && next(words, at + 1, state);
}

const oneOf = (entries: ClassEntries, next: Step): Step => {
  const plain = new Set(entries);
  return (words, at, state) => at < words.length && plain.has(words[at]!.lower) && next(words, at + 1, state);
};

/** Tries entries of several words first, then single words. */
function ofClass(entries: ClassEntries, next: Step): Step {
  const {single: singles, longer} = classIndexOf(entries);
  return (words, at, state) => {
    if (at >= words.length) return false;
    const {lower} = words[at]!;
    const rests = longer.size > 0 ? longer.get(lower) : undefined;
    if (rests)
      for (const rest of rests)
        if (follows(rest, words, at + 1) && next(words, at + 1 + rest.length, state)) return true;
    return hasWord(singles, lower) && next(words, at + 1, state);
  };
}

/** A word class indexed for lookup. */
interface ClassIndex {
  /** Entries of one word. */
  readonly single: WordSet;
  /** The rest of entries of several words, by their first word. */
  readonly longer: ReadonlyMap<string, readonly (readonly Leaf[])[]>;
}

/** One index per class: most phrases share the same few classes. */
const classIndexes = new WeakMap<ClassEntries, ClassIndex>();

function classIndexOf(entries: ClassEntries): ClassIndex {
  const known = classIndexes.get(entries);
  if (known) return known;
  const single: Leaf[] = [];
  const longer = new Map<string, (readonly Leaf[])[]>();
  for (const entry of entries) {
    const [first, ...rest] = entry.split(' ').map(leafOf);
    if (rest.length) longer.set(first!.text, [...(longer.get(first!.text) ?? []), rest]);
    else single.push(first!);
  }
  const index = {single: wordSet(single), longer};
  classIndexes.set(entries, index);
  return index;
}

/** Whether the words from `at` on fit these leaves. */
function follows(leaves: readonly Leaf[], words: readonly Token[], at: number): boolean {
  if (at + leaves.length > words.length) return false;
  for (let i = 0; i < leaves.length; i++) if (!fits(leaves[i]!, words[at + i]!.lower)) return false;
  return true;
}

/** Whether a word is this one, or starts or ends with it. */
const fits = ({kind, text}: Leaf, lower: string): boolean =>
  kind === 'word' ? lower === text : kind === 'prefix' ? lower.startsWith(text) : lower.endsWith(text);
