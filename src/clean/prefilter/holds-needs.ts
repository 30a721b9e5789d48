import {PREFILTER} from './line-signs.js';
import {isLetter, type Needs} from './needs.js';
import {addLetter} from './pattern-bits.js';

/** Kept for the last text: the patterns of one line are tried one after another. */
let last = {text: '', holds: holderOf('')};

/** Whether a text has any of the words and marks that a pattern needs. */
export function holdsNeeds(text: string, needs: Needs): boolean {
  if (!PREFILTER) return true;
  if (last.text !== text) last = {text, holds: holderOf(text)};
  return last.holds(needs);
}

/** Looks for the words of the text only if a pattern needs words. */
function holderOf(text: string): (needs: Needs) => boolean {
  let words: readonly number[] | null = null;
  return (needs) => {
    for (const mark of needs.marks) if (mark === '0' ? DIGIT.test(text) : text.includes(mark)) return true;
    if (needs.words.length === 0 && needs.front.length === 0) return false;
    words ??= hashesIn(text.toLowerCase());
    const {anywhere, front} = hashesOf(needs);
    for (let i = 0; i < words.length; i++) if (anywhere.has(words[i]!)) return true;
    return words.length > 0 && front.has(words[0]!);
  };
}

const DIGIT = /\d/;

/** The hashes of a text's runs of letters and digits: to cut the words out would take longer than to try the pattern. */
function hashesIn(lower: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    let letter = lower.charCodeAt(i);
    if (!isLetter(letter)) continue;
    let hash = 0;
    for (; isLetter(letter); letter = ++i < lower.length ? lower.charCodeAt(i) : 0) hash = addLetter(hash, letter);
    found.push(hash);
  }
  return found;
}

interface Hashes {
  readonly anywhere: ReadonlySet<number>;
  readonly front: ReadonlySet<number>;
}

const known = new WeakMap<Needs, Hashes>();

function hashesOf(needs: Needs): Hashes {
  let hashes = known.get(needs);
  if (!hashes) {
    hashes = {anywhere: new Set(needs.words.flatMap(hashesIn)), front: new Set(needs.front.flatMap(hashesIn))};
    known.set(needs, hashes);
  }
  return hashes;
}
