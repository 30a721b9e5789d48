import type {Piece} from '../article.js';

/** A paragraph, or a line that stands where one could: the unit that cleaning judges. */
export interface Block {
  /** As it would stand in the article. */
  readonly text: string;
  /** In order; joined they are `text`. */
  readonly pieces: readonly Piece[];
  /** Blank lines before it. */
  readonly gap: number;
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
}

/** A block of these pieces, its words counted. */
export function block(text: string, pieces: readonly Piece[], gap: number): Block {
  return {text, pieces, gap, words: countWords(text), closed: endsSentence(text)};
}

/** Runs of what is not white space and holds more than marks. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 0xa0) inWord = false;
    else if (!inWord && isLetterOrDigit(c)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

const CLOSING = '"\'”’»)]}*_ \u00a0';
const ENDS = '.!?…。！？';

/** A full stop, question or exclamation mark, behind closing quotation marks and brackets: «(“Why?”)». */
function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSING.includes(text[i]!)) i--;
  return i >= 0 && ENDS.includes(text[i]!);
}

/** Letters of any alphabet and digits, well enough to tell words from marks. */
export function isLetterOrDigit(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x2c00 && c < 0xd800 && !(c >= 0x2e00 && c < 0x2e80) && !(c >= 0x3000 && c < 0x3040)) ||
    (c >= 0xd800 && c < 0xd83c) ||
    (c >= 0xf900 && c < 0xfe00)
  );
}
