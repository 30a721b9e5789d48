import type {Piece} from '../../layers/article.js';
import {type LineSigns, readLineSigns} from '../prefilter/line-signs.js';

/** A paragraph, or a line in place of one: the unit that cleaning judges. */
export interface Block extends LineSigns {
  /** As the article would have it. */
  readonly text: string;
  /** In order. Their texts add up to `text`. */
  readonly pieces: readonly Piece[];
  /** Blank lines before it. */
  readonly blankLinesBefore: number;
  /** Whether it ends like a sentence. */
  readonly endsSentence: boolean;
}

/** Makes a block of these pieces. */
export function makeBlock(text: string, pieces: readonly Piece[], blankLinesBefore: number): Block {
  const endsSentence = endsLikeSentence(text);
  const {wordCount, textKey, mayMatch, mayBegin} = readLineSigns(text, endsSentence);
  return {text, pieces, blankLinesBefore, wordCount, textKey, mayMatch, mayBegin, endsSentence};
}

const CLOSING = '"\'”’»)]}*_ \u00a0';
const ENDS = '.!?…。！？';

/** Whether a text ends in a full stop, question mark or exclamation mark, before closing marks and brackets: «(“Why?”)». */
function endsLikeSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSING.includes(text[i]!)) i--;
  return i >= 0 && ENDS.includes(text[i]!);
}
