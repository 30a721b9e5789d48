import {type PhraseTree, parsePhrases, type WordClasses, wordsOf} from '../phrase.js';

/**
 * The words with which a line can begin that one of the phrases matches, as `firstWord` gives them; null where it could
 * be any word.
 */
export function firstWords(phrases: readonly string[], classes: WordClasses): ReadonlySet<string> | null {
  const words = new Set<string>();
  return gather(parsePhrases(phrases), classes, words) === 'known' ? words : null;
}

const LETTERS = /[a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/i;
const NEAR = 40;

/** The first run of letters and digits near the front of a line, in lower case: "don" of "Don't miss". */
export function firstWord(text: string): string {
  return LETTERS.exec(text.length > NEAR ? text.slice(0, NEAR) : text)?.[0].toLowerCase() ?? '';
}

/** 'open': the phrase can go on without a word of this part. */
type Reach = 'known' | 'open' | 'any';

function gather(tree: PhraseTree, classes: WordClasses, out: Set<string>): Reach {
  switch (tree.kind) {
    case 'word':
      return add(tree.text, out);
    case 'class': {
      for (const word of wordsOf(tree.name, classes)) if (add(word, out) !== 'known') return 'any';
      return 'known';
    }
    case 'evidence':
      return gather(tree.part, classes, out);
    case 'optional':
      return gather(tree.part, classes, out) === 'any' ? 'any' : 'open';
    case 'choice': {
      const reaches = tree.options.map((o) => gather(o, classes, out));
      return reaches.includes('any') ? 'any' : reaches.includes('open') ? 'open' : 'known';
    }
    case 'sequence': {
      for (const part of tree.parts) {
        const reach = gather(part, classes, out);
        if (reach !== 'open') return reach;
      }
      return 'open';
    }
    default:
      return 'any';
  }
}

function add(word: string, out: Set<string>): Reach {
  const first = firstWord(word);
  if (first === '' || word.includes('*')) return 'any';
  out.add(first);
  return 'known';
}
