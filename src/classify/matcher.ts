import type {Token} from '../article.js';
import {type PhraseTree, type WordClasses, wordsOf} from '../phrase.js';
import {signsOf} from './signs.js';
import {type Leaf, leafOf, type WordSet, wordSet} from './word-set.js';

/** A phrase found in a row of words: half-open ranges of indices, of the whole and of its evidence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly evidence: {readonly start: number; readonly end: number};
}

/** A phrase compiled for rows of tokens. */
export interface Matcher {
  /** Words one of which every match begins with; null where any word may. */
  readonly firsts: WordSet | null;
  /** Words one of which every match holds, function words as few as can be; null where there are none. */
  readonly signs: WordSet | null;
  /** The match that begins at a word, or null. */
  readonly matchAt: (words: readonly Token[], at: number) => Match | null;
}

interface State {
  start: number;
  end: number;
}
type Next = (at: number) => boolean;
type Step = (words: readonly Token[], at: number, state: State, next: Next) => boolean;

/** Words a gap may pass over. */
const GAP = 3;
const STOPS = new Set(['.', '?', '!', ';', ':', '…']);

/** Takes a phrase's tree; gives what finds it in a row of tokens. The longest reading of an optional part comes first. */
export function compileMatcher(tree: PhraseTree, classes: WordClasses): Matcher {
  let step: Step | null = null; // most phrases are never tried
  const firsts: Leaf[] = [];
  const open = gatherFirsts(tree, classes, firsts);
  return {
    firsts: open ? null : wordSet(firsts),
    signs: signsOf(tree, classes),
    matchAt: (words, at) => {
      const state = {start: -1, end: -1};
      let end = -1;
      step ??= compile(tree, classes);
      const found = step(words, at, state, (to) => {
        end = to;
        return to > at;
      });
      if (!found) return null;
      return {start: at, end, evidence: state.start < 0 ? {start: at, end} : {start: state.start, end: state.end}};
    },
  };
}

function compile(tree: PhraseTree, classes: WordClasses): Step {
  switch (tree.kind) {
    case 'word':
    case 'prefix':
    case 'suffix':
      return single(tree);
    case 'class':
      return ofClass(wordsOf(tree.name, classes));
    case 'any':
      return (words, at, _state, next) => {
        const word = words[at];
        return word !== undefined && word.kind !== 'mark' && next(at + 1);
      };
    case 'gap':
      return (words, at, _state, next) => {
        for (let i = at, passed = 0; ; i++) {
          if (next(i)) return true;
          const word = words[i];
          if (!word || STOPS.has(word.lower)) return false;
          if (word.kind !== 'mark' && ++passed > GAP) return false;
        }
      };
    case 'optional': {
      const part = compile(tree.part, classes);
      return (words, at, state, next) => part(words, at, state, next) || next(at);
    }
    case 'evidence': {
      const part = compile(tree.part, classes);
      return (words, at, state, next) =>
        part(words, at, state, (to) => {
          if (!next(to)) return false;
          state.start = at;
          state.end = to;
          return true;
        });
    }
    case 'choice': {
      const words = tree.options.flatMap((o) => (o.kind === 'word' ? [o.text] : []));
      const options = tree.options.filter((o) => o.kind !== 'word').map((o) => compile(o, classes));
      if (words.length) options.push(anyOf(words)); // one look-up for all of them
      return options.length === 1 ? options[0]! : firstOf(options);
    }
    case 'sequence':
      return inTurn(tree.parts.map((p) => compile(p, classes)));
  }
}

const firstOf =
  (options: readonly Step[]): Step =>
  (words, at, state, next) => {
    for (const option of options) if (option(words, at, state, next)) return true;
    return false;
  };

function inTurn(steps: readonly Step[]): Step {
  const from =
    (i: number): Step =>
    (words, at, state, next) =>
      i === steps.length ? next(at) : steps[i]!(words, at, state, (to) => rest[i + 1]!(words, to, state, next));
  const rest = steps.map((_, i) => from(i)).concat(from(steps.length));
  return rest[0]!;
}

function single(leaf: Leaf): Step {
  return (words, at, _state, next) => {
    const lower = words[at]?.lower;
    return lower !== undefined && fits(leaf, lower) && next(at + 1);
  };
}

/** One step for each class: the same few stand in most phrases. */
const classSteps = new WeakMap<readonly string[], Step>();

function ofClass(entries: readonly string[]): Step {
  const step = classSteps.get(entries) ?? anyOf(entries);
  classSteps.set(entries, step);
  return step;
}

/** Entries of several words first, by their first word; then one word, by a set or by its start or end. */
function anyOf(entries: readonly string[]): Step {
  const plain = new Set<string>();
  const affixes: Leaf[] = [];
  const longer = new Map<string, Step[]>();
  for (const entry of entries) {
    const [first, ...rest] = entry.split(' ').map(leafOf);
    if (rest.length) longer.set(first!.text, [...(longer.get(first!.text) ?? []), inTurn(rest.map(single))]);
    else if (first!.kind === 'word') plain.add(first!.text);
    else affixes.push(first!);
  }
  return (words, at, state, next) => {
    const lower = words[at]?.lower;
    if (lower === undefined) return false;
    const rests = longer.get(lower);
    if (rests) for (const rest of rests) if (rest(words, at + 1, state, next)) return true;
    return (plain.has(lower) || affixes.some((a) => fits(a, lower))) && next(at + 1);
  };
}

const fits = ({kind, text}: Leaf, lower: string): boolean =>
  kind === 'word' ? lower === text : kind === 'prefix' ? lower.startsWith(text) : lower.endsWith(text);

/** Adds the words a match can begin with; tells whether the tree can match nothing, so that what follows it counts too. */
function gatherFirsts(tree: PhraseTree, classes: WordClasses, to: Leaf[]): boolean {
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
      return true; // no phrase begins so: it would begin with any word
    case 'evidence':
      return gatherFirsts(tree.part, classes, to);
    case 'optional':
      gatherFirsts(tree.part, classes, to);
      return true;
    case 'choice':
      return tree.options.map((o) => gatherFirsts(o, classes, to)).includes(true);
    case 'sequence':
      return tree.parts.every((p) => gatherFirsts(p, classes, to));
  }
}
