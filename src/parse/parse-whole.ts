import type {Segmented} from '../layers/article.js';
import type {ParsedSentence} from '../layers/parsed.js';
import {parseSentence} from './parse-sentence.js';
import {tagArticle} from './tag/tag.js';

/** Every sentence of an article with its relations, to be printed. */
export interface WholeParse extends Segmented {
  /** In the order of the text; the sentences of a quotation follow the one that it stands in. */
  readonly parsed: readonly ParsedSentence[];
}

export function parseWhole(article: Segmented): WholeParse {
  return {parsed: tagArticle(article).map((level) => parseSentence(level)), ...article};
}

/** The same, with the rules that settled it. */
export interface ParseWithRules extends WholeParse {
  /**
   * By sentence, for each word: ids of the rules of tags that settled it, in their order, then of the rule of clauses that
   * settled the chunk that it begins.
   */
  readonly rules: readonly (readonly (readonly string[])[])[];
}

export function parseWithRules(article: Segmented): ParseWithRules {
  const told: string[][] = [];
  const levels = tagArticle(article, ({id}, word) => {
    told[word] ??= [];
    told[word].push(id);
  });
  const rules: string[][][] = [];
  let first = 0;
  const parsed = levels.map((level) => {
    const own = Array.from({length: level.words.length}, (_, word) => told[first + word] ?? []);
    first += level.words.length;
    rules.push(own);
    return parseSentence(level, (id, word) => own[word]!.push(id));
  });
  return {parsed, rules, ...article};
}
