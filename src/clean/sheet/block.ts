import type {Piece} from '../../layers/article.js';
import {type LineSigns, readLineSigns} from '../prefilter/line-signs.js';

/** A paragraph, or a line that stands where one could: the unit that cleaning judges. */
export interface Block extends LineSigns {
  /** As it would stand in the article. */
  readonly text: string;
  /** In order; joined they are `text`. */
  readonly pieces: readonly Piece[];
  /** Blank lines before it. */
  readonly blankLinesBefore: number;
  /** Whether it ends as a sentence does. */
  readonly endsSentence: boolean;
}

/** A block of these pieces, its words counted. */
export function makeBlock(text: string, pieces: readonly Piece[], gap: number): Block {
  const closed = endsLikeSentence(text);
  const {wordCount, textKey, mayMatch} = readLineSigns(text, closed);
  return {text, pieces, blankLinesBefore: gap, wordCount, textKey, mayMatch, endsSentence: closed};
}

const CLOSING = '"\'”’»)]}*_ \u00a0';
const ENDS = '.!?…。！？';

/** A full stop, question or exclamation mark, behind closing quotation marks and brackets: «(“Why?”)». */
function endsLikeSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSING.includes(text[i]!)) i--;
  return i >= 0 && ENDS.includes(text[i]!);
}
