/** Returns a function that gives line and column of an offset in the text, both from 1. */
export function lineOf(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}
