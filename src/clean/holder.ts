import type {Needs} from './needs.js';

/** What tells whether a text holds anything of what a pattern needs. Its words are read when they are first asked for. */
export function holderOf(text: string): (needs: Needs) => boolean {
  let runs: readonly string[] | null = null;
  return ({words, front, marks}) => {
    if (marks.some((mark) => (mark === '0' ? DIGIT.test(text) : text.includes(mark)))) return true;
    if (words.length === 0 && front.length === 0) return false;
    runs ??= (text.match(RUNS) ?? []).map((run) => run.toLowerCase());
    return runs.some((run, i) => words.includes(run) || (i === 0 && front.includes(run)));
  };
}

const DIGIT = /\d/;
const RUNS = /[a-z0-9]+/gi;
