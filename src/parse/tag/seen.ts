import {vocabulary} from '../../language/vocabulary.js';
import type {Segmented} from '../../layers/article.js';
import {FLAGS} from '../../layers/words.js';

/**
 * How an article writes its words: with a capital within a sentence, with a small letter. It tells whether the capital at a
 * sentence's start is a name's. Kept by the words' numbers: two words that share one by chance are the rarer, and no harm.
 */
export interface Seen {
  /** Bits of `FLAGS`: named, common. */
  of(word: number): number;
}

const bits = new Uint8Array(vocabulary.size);

/** The article that the bits tell of. */
let last: Segmented | null = null;

/** Looks through an article; what was seen before is forgotten, so ask again for every sentence. */
export function readSeen(article: Segmented): Seen {
  if (article !== last) look(article);
  last = article;
  return SEEN;
}

const SEEN: Seen = {of: (word) => bits[word]!};

function look(article: Segmented): void {
  bits.fill(0);
  const {tokens} = article;
  let inside = false;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') {
      inside = inside && t.kind !== 'quote' && !OPENERS.has(t.lower);
      continue;
    }
    if (i > 0 && tokens[i - 1]!.sentence !== t.sentence) inside = false;
    if (!t.capital) bits[t.word]! |= FLAGS.common;
    else if (inside) bits[t.word]! |= FLAGS.named;
    inside = true;
  }
}

const OPENERS = new Set([':', '.', '!', '?', '…', '...', '—', '–', '-', '--', '(', '[', '•', '*', '|']);
