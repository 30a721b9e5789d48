import {type PhraseTree, type WordClasses, wordsOf} from './phrase.js';
import {type Leaf, leafOf, type WordSet, wordSet} from './word-set.js';

/** Words one of which every match of a phrase begins with; null where any word may. */
export function firstsOf(tree: PhraseTree, classes: WordClasses): WordSet | null {
  const firsts: Leaf[] = [];
  return gather(tree, classes, firsts) ? null : wordSet(firsts);
}

/** Adds the words a match can begin with; tells whether the tree can match nothing, so that what follows it counts too. */
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
      return true; // no phrase begins so: it would begin with any word
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
