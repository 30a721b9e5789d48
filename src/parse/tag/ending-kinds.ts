import {likelyEndings, sureEndings} from '../../rules/grammar/endings.js';

/** What stands before an ending is at least as long. */
const LEAST = 3;

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
  for (let n = Math.min(table.length - 1, lower.length - LEAST); n > 0; n--) {
    const kind = table[n]?.get(lower.slice(-n));
    if (kind !== undefined) return kind;
  }
  return '';
}

/** The part of speech that a word's ending shows beyond doubt, or "". */
export const sureKind = (lower: string): string => find(SURE, lower);

/** The part of speech that its ending makes likely, where the ending says nothing for sure. */
export const likelyKind = (lower: string): string => find(SURE, lower) || find(LIKELY, lower);
