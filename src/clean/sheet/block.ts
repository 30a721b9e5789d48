import type {Piece} from '../../layers/article.js';
import {readSigns, type Signs} from '../prefilter/signs.js';

/** A paragraph, or a line that stands where one could: the unit that cleaning judges. */
export interface Block extends Signs {
  /** As it would stand in the article. */
  readonly text: string;
  /** In order; joined they are `text`. */
  readonly pieces: readonly Piece[];
  /** Blank lines before it. */
  readonly gap: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
}

/** A block of these pieces, its words counted. */
export function block(text: string, pieces: readonly Piece[], gap: number): Block {
  const closed = endsSentence(text);
  const {words, key, may} = readSigns(text, closed);
  return {text, pieces, gap, words, key, may, closed};
}

const CLOSING = '"\'”’»)]}*_ \u00a0';
const ENDS = '.!?…。！？';

/** A full stop, question or exclamation mark, behind closing quotation marks and brackets: «(“Why?”)». */
function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSING.includes(text[i]!)) i--;
  return i >= 0 && ENDS.includes(text[i]!);
}
