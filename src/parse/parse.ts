import type {Parsed, Segmented} from '../layers/article.js';
import {LazyGrammar} from './lazy-grammar.js';

/**
 * Takes an article cut into tokens; gives its grammar: words, noun phrases and clauses of a sentence, read when a later
 * stage asks for them. Leaves to others who says what.
 */
export function parse(article: Segmented): Parsed {
  return {grammar: new LazyGrammar(article), ...article};
}
