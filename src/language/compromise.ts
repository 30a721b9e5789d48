import {HEAD_IN_LETTERS, tagSets, tagsByEnding, wordsByHead} from './compromise-table.js';

/*
 * What compromise knows about words. Only its word list is used, one word at a time: running texts through its tagger is
 * far slower.
 */

const NONE: readonly string[] = [];

/** The tags of a lower-case word in compromise's word list ("said" → PastTense; "mary" → FemaleName), or none. */
export function tagsOf(lower: string): readonly string[] {
  const head = lower.slice(0, HEAD_IN_LETTERS);
  if (!Object.hasOwn(wordsByHead, head)) return NONE;
  const list = wordsByHead[head]!;
  const at = list.indexOf(`\n${lower}\t`);
  return at < 0 ? NONE : tagSets[Number.parseInt(list.slice(at + lower.length + 2), 10)]!;
}

/** The tag that compromise guesses from the longest known ending of a lower-case word ("-ously" → Adverb), or null. */
export function tagByEnding(lower: string): string | null {
  for (let n = Math.min(tagsByEnding.length, lower.length) - 1; n > 1; n--) {
    const tags = tagsByEnding[n]!;
    const ending = lower.slice(-n);
    if (Object.hasOwn(tags, ending)) return tags[ending]!;
  }
  return null;
}
