import type {PhraseNumbers} from './phrase-table.js';

/** Whether a word may be in one of the sets, by its first three letters: most words are in none, and a look-up costs more. */
export function sieve(sets: readonly PhraseNumbers[]): (word: string) => boolean {
  const kept = new Uint8Array(1 << 15);
  for (const {words, prefixes, suffixes, any} of sets) {
    if (suffixes.length > 0 || any.length > 0) kept.fill(1);
    for (const [same] of words) for (const word of same.split(' ')) kept[headOf(word)] = 1;
    for (const [prefix] of prefixes) {
      if (prefix.length < 3) kept.fill(1);
      kept[headOf(prefix)] = 1;
    }
  }
  return (word) => kept[headOf(word)] === 1;
}

/** Five bits of each of the first three characters. */
function headOf(word: string): number {
  const {length} = word;
  const second = length > 1 ? word.charCodeAt(1) & 31 : 0;
  const third = length > 2 ? word.charCodeAt(2) & 31 : 0;
  return ((word.charCodeAt(0) & 31) << 10) | (second << 5) | third;
}
