import {likelyEndings, sureEndings} from '../../rules/grammar/endings.js';
import {foldedEndings} from '../../rules/grammar/folded.js';

/** What stands before an ending is at least as long. */
const LEAST_STEM_IN_LETTERS = 3;

function endingsOf(list: string): readonly ReadonlyMap<string, string>[] {
  const byLength: Map<string, string>[] = [];
  for (const pair of list.split('|')) {
    const [ending, kind] = pair.trim().split(' ');
    byLength[ending!.length] ??= new Map();
    byLength[ending!.length]!.set(ending!, kind!);
  }
  return byLength;
}

const SURE = endingsOf(sureEndings);
const LIKELY = endingsOf(likelyEndings);

function find(table: readonly (ReadonlyMap<string, string> | undefined)[], lower: string): string {
  for (let n = Math.min(table.length - 1, lower.length - LEAST_STEM_IN_LETTERS); n > 0; n--) {
    const kind = table[n]?.get(lower.slice(-n));
    if (kind !== undefined) return kind;
  }
  return '';
}

/** The part of speech that a word's ending shows beyond doubt, or "". */
export const sureKind = (lower: string): string => find(SURE, lower);

/** The part of speech that its ending makes likely, where the ending says nothing for sure. */
export const likelyKind = (lower: string): string => find(SURE, lower) || find(LIKELY, lower);

const ENDINGS = foldedEndings.split(' ');

/** A word with a common ending as a digit: a long list of words is so much shorter. */
export function foldEnding(word: string): string {
  for (let i = 0; i < ENDINGS.length; i++) {
    const ending = ENDINGS[i]!;
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + i;
  }
  return word;
}
