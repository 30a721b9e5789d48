import {PREFILTER} from './line-signs.js';
import type {Needs} from './needs.js';

/** Kept for the last text: the patterns of one line are tried one after another. */
let last = {text: '', holds: holderOf('')};

/** Whether a text has any of the words and marks that a pattern needs. */
export function holdsNeeds(text: string, needs: Needs): boolean {
  if (!PREFILTER) return true;
  if (last.text !== text) last = {text, holds: holderOf(text)};
  return last.holds(needs);
}

/** Splits the text into words only if a pattern needs words. */
function holderOf(text: string): (needs: Needs) => boolean {
  let runs: readonly string[] | null = null;
  let all: ReadonlySet<string> | null = null;
  return ({words, front, marks}) => {
    for (const mark of marks) if (mark === '0' ? DIGIT.test(text) : text.includes(mark)) return true;
    if (words.length === 0 && front.length === 0) return false;
    runs ??= text.toLowerCase().match(RUNS) ?? [];
    all ??= new Set(runs);
    for (const word of words) if (all.has(word)) return true;
    return runs.length > 0 && front.includes(runs[0]!);
  };
}

const DIGIT = /\d/;
const RUNS = /[a-z0-9]+/g;
