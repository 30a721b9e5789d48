import {lowest} from '../layers/lowest.js';

/** Returns a function that gives line and column of an offset in the text, both from 1. */
export function lineOf(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lowest(1, starts.length, (i) => starts[i]! > offset);
    return {line, column: offset - starts[line - 1]! + 1};
  };
}
