import {type PhraseTree, type WordClasses, wordsOf} from './phrase.js';
import {type Leaf, leafOf, type WordSet, wordSet} from './word-set.js';

/**
 * Words one of which every match of a phrase holds, of all such sets the one with the fewest words that stand in every
 * text: of "no .. (truth|merit) to" it is truth and merit. Where no sign stands the phrase need not be tried. Null where a
 * phrase has none.
 */
export function signsOf(tree: PhraseTree, classes: WordClasses): WordSet | null {
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

const classLeaves = new WeakMap<readonly string[], readonly Leaf[]>();

/** A word of each entry: "not true" by its "true". */
function ofClass(entries: readonly string[], common: ReadonlySet<string>): readonly Leaf[] {
  const known = classLeaves.get(entries);
  if (known) return known;
  const leaves = entries.map((entry) => {
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

/** How many of them are met in any text; a mark weighs most, for it stands in any sentence. */
const frequency = (leaves: readonly Leaf[], common: ReadonlySet<string>): number =>
  leaves.reduce((sum, l) => sum + (isMark(l) ? 5 : isCommon(l, common) ? 1 : 0), 0);

/** Function words, marks, mere endings. */
const isCommon = (leaf: Leaf, common: ReadonlySet<string>): boolean =>
  leaf.kind === 'suffix' || common.has(leaf.text) || isMark(leaf);

const isMark = ({text}: Leaf): boolean => !/\p{L}/u.test(text);
