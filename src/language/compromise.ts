import {tagSets, tagsByEnding, allWords} from './compromise-table.js';

/*
 * What compromise knows about words. Only its word list is used, one word at a time: running texts through its tagger is
 * far slower.
 */

const NONE: readonly string[] = [];

/** The tags of a lower-case word in compromise's word list ("said" → PastTense; "mary" → FemaleName), or none. */
export function tagsOf(lower: string): readonly string[] {
  const entry = `${lower}>`;
  let low = 0;
  let high = allWords.length;
  while (low < high) {
    const start = allWords.lastIndexOf('~', ((low + high) >> 1) - 1) + 1;
    const end = allWords.indexOf('~', start) + 1;
    const at = start + entry.length;
    if (allWords.startsWith(entry, start)) return tagSets[Number.parseInt(allWords.slice(at, end), 10)]!;
    if (allWords.slice(start, at) < entry) low = end;
    else high = start;
  }
  return NONE;
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
