import {TAG} from '../layers/words.js';
import {entryOf} from './tag/lexicon.js';

/** Whether the word, in lower case, is a noun of the language: "fisheries", "rail"; not what is a name first of all. */
export function isCommonNoun(lower: string): boolean {
  const {plural, noun} = entryOf(lower);
  const {listed, name, can} = entryOf(plural ? noun : lower);
  return listed && !name && (can & (1 << TAG.NOUN)) !== 0;
}

/** Whether the word is a plural by its form: "residents". */
export const isPluralNoun = (lower: string): boolean => entryOf(lower).plural;
