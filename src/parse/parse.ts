import type {Segmented} from '../article.js';
import {parseSentence} from './parse-sentence.js';
import type {ParsedSentence} from './parsed.js';
import {tagArticle} from './tag/tag.js';

/** Layer 3, by parse. */
export interface Parsed extends Segmented {
  /** In the order of the text; the sentences of a quotation follow the one that it stands in. */
  readonly parsed: readonly ParsedSentence[];
}

/**
 * Takes an article cut into tokens; gives its words, noun phrases and clauses, a sentence at one level of quotation at a
 * time. Leaves to others who says what.
 */
export function parse(article: Segmented): Parsed {
  return {parsed: tagArticle(article).map(parseSentence), ...article};
}
