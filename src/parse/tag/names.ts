import {FLAGS, TAG} from '../../layers/words.js';
import type {Columns} from './columns.js';
import {likelyKind} from './ending-kinds.js';

const PROPN = 1 << TAG.PROPN;
/** Fewer capitals tell nothing of a headline. */
const LEAST_NAME_IN_LETTERS = 3;

/** Marks the words that begin a sentence, and tells whether capitals mean nothing in it. */
export function readCapitals(c: Columns, from: number, to: number): boolean {
  let start = true;
  let [open, capitals, ordinary] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const e = c.entries[i]!;
    if (e.tag === TAG.PUNCT || e.tag === TAG.SYM || e.tag === TAG.NUM) {
      start ||= e.lower === ':' || e.lower === '.' || e.lower === '?' || e.lower === '!';
      continue;
    }
    const first = start;
    if (start) c.flags[i]! |= FLAGS.start;
    start = false;
    if (e.closed) continue;
    open++;
    if ((c.flags[i]! & FLAGS.capital) === 0) continue;
    capitals++;
    if (!first && e.listed && !e.name) ordinary++;
  }
  return open >= LEAST_NAME_IN_LETTERS && capitals >= open - (open >> 3) && ordinary * 3 >= capitals;
}

/** Takes words with a capital for names, where the capital means that. */
export function settleNames(c: Columns, from: number, to: number, headline: boolean): void {
  for (let i = from; i < to; i++) {
    if ((c.flags[i]! & FLAGS.capital) === 0) continue;
    const e = c.entries[i]!;
    if (e.closed) continue;
    c.can[i]! |= PROPN;
    const bare = headline || (c.flags[i]! & FLAGS.start) !== 0;
    if (!bare || isName(c, i, headline)) {
      c.tag[i] = e.named;
      c.can[i]! |= 1 << e.named;
    }
  }
}

/** Whether a word that would have its capital anyhow is a name. */
function isName(c: Columns, i: number, headline: boolean): boolean {
  const e = c.entries[i]!;
  const flags = c.flags[i]!;
  if (e.always || e.named !== TAG.PROPN) return true;
  if ((flags & FLAGS.common) !== 0) return false;
  if ((flags & FLAGS.named) !== 0 && (!headline || e.name || !e.listed)) return true;
  if (e.name && !e.listed) return true;
  if (e.listed) return false;
  if ((flags & FLAGS.allCaps) !== 0) return true;
  return !ORDINARY.has(e.tag) && likelyKind(e.lower) !== 'R' && !e.plural;
}

const ORDINARY: ReadonlySet<number> = new Set([TAG.ADV, TAG.VERB]);
