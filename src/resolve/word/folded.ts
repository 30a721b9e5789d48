import {type Span, slice} from '../../layers/span.js';

/** The words of a span, white space folded; most have no more than single spaces, and the search for others costs. */
export function folded(text: string, s: Span): string {
  const words = slice(text, s);
  for (let i = 0, space = false; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const blank = code === 32;
    if (code < 32 || (blank && space) || code === 160 || code > 8191) return words.replace(/\s+/g, ' ');
    space = blank;
  }
  return words;
}
