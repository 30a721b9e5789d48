import type {Edit} from './reading.js';

/*
 * What stands before each line of a text that was quoted in a mail (“> ”), printed with numbers (“12  ”) or written down
 * from a recording (“[00:05]”), and is no part of it.
 */

const QUOTED = /^[ \t]*(?:>[ \t]?)+/;
const NUMBERED = /^[ \t]*(\d{1,5})(?:[.:|][ \t]+|[ \t]{2,}|\t| (?=\S)|[ \t]*$)/;
/** “[00:01:02] ”, “0:05 - ”, or a time on a line of its own */
const TIMED = /^[ \t]*[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d\d)(?:[.,]\d+)?[\])]?(?:[ \t]+(?:[-–—][ \t]+)?|$)/;

/** At least so many lines: three sentences that begin with a number are no numbered text. */
const FEWEST_IN_LINES = 4;

/** What to leave out before each line; nothing where most lines have no mark. */
export function lineMarks(text: string): Edit[] {
  const lines = linesIn(text);
  const marked = marksIn(lines, QUOTED);
  if (marked.length >= Math.max(FEWEST_IN_LINES, lines.filter(({words}) => words.trim() !== '').length * 0.9))
    return marked;
  if (isTimed(lines)) return marksIn(lines, TIMED);
  const numbered = marksIn(lines, NUMBERED);
  return numbered.length >= FEWEST_IN_LINES && isCounting(lines) ? numbered : [];
}

/** Whether a text may have such marks, by its first lines. */
export const mayHaveLineMarks = (text: string): boolean =>
  /^\s*(?:>|\d{1,5}[ \t.:|])/.test(text.slice(0, 64)) || /^[[(]?\d{1,2}:\d\d/m.test(text.slice(0, HEAD_IN_CHARACTERS));

const HEAD_IN_CHARACTERS = 300;

interface Line {
  readonly start: number;
  readonly words: string;
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const {0: words, index} of text.matchAll(/[^\r\n]+/g)) lines.push({start: index, words});
  return lines;
}

const marksIn = (lines: readonly Line[], mark: RegExp): Edit[] =>
  lines.flatMap(({start, words}) => {
    const found = mark.exec(words)?.[0] ?? '';
    return found === '' ? [] : [{start, end: start + found.length, text: ''}];
  });

/** Whether many lines begin with a time, and time goes on: where each turn of a recording begins. */
function isTimed(lines: readonly Line[]): boolean {
  const times = lines.flatMap(({words}) => {
    const [found, hours = '0', minutes, seconds] = TIMED.exec(words) ?? [];
    return found === undefined ? [] : [(Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)];
  });
  if (times.length < Math.max(FEWEST_IN_LINES, lines.length / 4)) return false;
  return times.every((time, i) => i === 0 || time >= times[i - 1]!);
}

/** Whether the numbers at the start of all lines, or of every fifth, count up. */
function isCounting(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({words}) => NUMBERED.exec(words)?.[1] ?? []).map(Number);
  if (numbers.length < lines.length * 0.9) return false;
  return numbers.every((n, i) => i === 0 || n - numbers[i - 1]! === 1);
}
