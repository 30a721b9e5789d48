import {clitics} from '../../rules/words/tokens.js';
import type {Edit} from './reading.js';

/*
 * A character that was lost when the text was decoded is U+FFFD. Where only a mark can have stood, it is read as one: an
 * apostrophe in “isn\ufffdt”, quotation marks around what they set apart, a dash between spaces. Elsewhere it was a letter,
 * and stays: “L\ufffdwe”.
 */

/** "isn't", "Holt's": what can follow the apostrophe inside a word. */
const ENDINGS = [...new Set(clitics.map((clitic) => clitic.replace(/^.*'/, '')))].join('|');
const APOSTROPHE = new RegExp(`(?<=\\p{L})\ufffd(?=(?:${ENDINGS})(?!\\p{L}))`, 'giu');
const DASH = /(?<=\s)\ufffd(?=\s)/g;
const OPENING = /(?<![\p{L}\p{N}\ufffd])\ufffd(?=\p{Lu}|\p{N})/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?…])\ufffd(?![\p{L}\p{N}\ufffd])/gu;

export function lostMarks(text: string): Edit[] {
  const marks = new Map<number, string>();
  const take = (pattern: RegExp, mark: string) => {
    for (const {index} of text.matchAll(pattern)) if (!marks.has(index)) marks.set(index, mark);
  };
  take(APOSTROPHE, '’');
  take(DASH, '–');
  takePairs(text, marks);
  return [...marks].sort(([a], [b]) => a - b).map(([at, mark]) => ({start: at, end: at + 1, text: mark}));
}

/** Quotation marks are read only in pairs of one paragraph: a lone one may be the first letter of Östrel. */
function takePairs(text: string, marks: Map<number, string>): void {
  const closings = Array.from(text.matchAll(CLOSING), ({index}) => index).filter((at) => !marks.has(at));
  let next = 0;
  let after = 0;
  for (const {index} of text.matchAll(OPENING)) {
    if (index < after || marks.has(index)) continue;
    while (next < closings.length && closings[next]! <= index) next++;
    const close = closings[next];
    if (close === undefined) return;
    if (text.slice(index, close).includes('\n\n')) continue;
    marks.set(index, '“');
    marks.set(close, '”');
    after = close;
  }
}
