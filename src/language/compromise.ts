import {HEAD_IN_LETTERS, switches, tagSets, tagsByEnding, wordsByHead} from './compromise-table.js';

/*
 * What compromise knows of words. Only its word list is asked, a word at a time, never its tagger: whole texts through the
 * tagger cost a hundred times as much.
 */

const NONE: readonly string[] = [];

/** compromise's tags of a word by its list of words ("said" → PastTense; "mary" → FemaleName), or none. Lower case in. */
export function tagsOf(lower: string): readonly string[] {
  const head = lower.slice(0, HEAD_IN_LETTERS);
  if (!Object.hasOwn(wordsByHead, head)) return NONE;
  const list = wordsByHead[head]!;
  const at = list.indexOf(`\n${lower}\t`);
  return at < 0 ? NONE : tagSets[Number.parseInt(list.slice(at + lower.length + 2), 10)]!;
}

/** The tag that compromise guesses from a word's ending ("-ously" → Adverb), longest ending first, or null. Lower case in. */
export function tagByEnding(lower: string): string | null {
  for (let n = Math.min(tagsByEnding.length, lower.length) - 1; n > 1; n--) {
    const tags = tagsByEnding[n]!;
    const ending = lower.slice(-n);
    if (Object.hasOwn(tags, ending)) return tags[ending]!;
  }
  return null;
}

/** The two readings of a word that has two by compromise's list ("heads" → Plural, Verb; "alleged" → Adj, Past), or none. */
export function readingsOf(lower: string): readonly string[] {
  return Object.hasOwn(switches, lower) ? switches[lower]!.split('|') : NONE;
}
