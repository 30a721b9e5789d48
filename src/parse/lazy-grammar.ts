import type {Segmented, Token} from '../layers/article.js';
import type {ClausedSentence, Grammar} from '../layers/parsed.js';
import type {Span} from '../layers/span.js';
import {readSentence} from './parse-sentence.js';
import {Tagger} from './tag/tag.js';

/** Most sentences hold no sign of a statement, and nobody asks for their clauses. */
export class LazyGrammar implements Grammar {
  readonly #article: Segmented;
  readonly #tagger: Tagger;
  /** By first token: a token begins few runs. */
  readonly #read: {end: number; inside: number; sentence: ClausedSentence | null}[][] = [];

  constructor(article: Segmented) {
    this.#article = article;
    this.#tagger = new Tagger(article);
  }

  sentence(tokens: Span, inside: number | null, paragraph: number): ClausedSentence | null {
    const level = inside ?? -1;
    const known = this.#read[tokens.start]?.find((r) => r.end === tokens.end && r.inside === level);
    if (known) return known.sentence;
    const tagged = this.#tagger.tag(tokens, level, paragraph);
    const sentence = tagged && readSentence(tagged);
    this.#read[tokens.start] ??= [];
    this.#read[tokens.start]!.push({end: tokens.end, inside: level, sentence});
    return sentence;
  }

  at(offset: number): ClausedSentence | null {
    const {tokens, sentences, quotations} = this.#article;
    const i = tokenAt(tokens, offset);
    const t = tokens[i];
    if (!t) return null;
    const {paragraph, tokens: whole} = sentences[t.sentence]!;
    if (t.quotation === null) return this.sentence(whole, null, paragraph);
    const own = quotations[t.quotation]!.sentences.find((s) => s.start <= i && i < s.end);
    return own ? this.sentence(own, t.quotation, paragraph) : null;
  }
}

/** The last token that begins at or before a place. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
