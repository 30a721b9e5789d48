import {foldEnding} from './ending-kinds.js';
import {kindLetters, kindSets, WORDNET_HEAD, wordnetWords} from './wordnet-table.js';

/**
 * The parts of speech that WordNet knows a word of (N, V, A, R, P for a name; a rare one with "-" behind it), the commoner first; "" where
 * it has not met the word or its ending gives it away. Lower case in.
 */
export function kindsOf(lower: string): string {
  const head = lower.slice(0, WORDNET_HEAD);
  if (!Object.hasOwn(wordnetWords, head)) return '';
  const list = wordnetWords[head]!;
  const rest = foldEnding(lower.slice(WORDNET_HEAD));
  for (let at = list.indexOf(rest); at >= 0; at = list.indexOf(rest, at + 1)) {
    const kind = kindLetters.indexOf(list[at + rest.length] ?? 'a');
    if (kind >= 0 && (at === 0 || !isOfWord(list.charCodeAt(at - 1)))) return kindSets[kind]!;
    if (rest === '') return '';
  }
  return '';
}

/** A small letter or a digit: of a word. */
const isOfWord = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
