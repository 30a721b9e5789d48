import type {Span} from '../layers/span.js';
import {trim} from '../layers/span.js';

/** The paragraphs of a text, which are separated by blank lines, without white space at their ends. */
export function findParagraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const s = trim(text, {start, end});
    if (s.start < s.end) found.push(s);
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) !== 10) continue;
    add(at);
    start = next + 1;
    at = next;
  }
  add(text.length);
  return found;
}

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 13 || c === 0xa0;
