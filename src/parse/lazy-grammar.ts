import {lowest} from '../layers/lowest.js';
import type {Segmented, Token} from '../layers/article.js';
import type {ClausedSentence, Grammar} from '../layers/parsed.js';
import type {Span} from '../layers/span.js';
import type {Level} from '../layers/words.js';
import {readSentence} from './parse-sentence.js';
import {tagArticle, tagTokens} from './tag/tag.js';

/** A run of tokens at one level, as far as it has been read. */
interface Run {
  readonly end: number;
  readonly inside: number;
  readonly level: Level | null;
  sentence: ClausedSentence | null;
}

/** Words are tagged at once, clauses read where they are asked for: most sentences hold no sign of a statement. */
export class LazyGrammar implements Grammar {
  readonly #article: Segmented;
  /** By first token: a token begins few runs. */
  readonly #runs: (Run[] | undefined)[];

  constructor(article: Segmented) {
    this.#article = article;
    this.#runs = runsOf(tagArticle(article), article.tokens.length);
  }

  words(tokens: Span, inside: number | null, paragraph: number): Level | null {
    return this.#run(tokens, inside, paragraph).level;
  }

  sentence(tokens: Span, inside: number | null, paragraph: number): ClausedSentence | null {
    const run = this.#run(tokens, inside, paragraph);
    if (run.level && !run.sentence) run.sentence = readSentence(run.level);
    return run.sentence;
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

  #run(tokens: Span, inside: number | null, paragraph: number): Run {
    const around = inside ?? -1;
    this.#runs[tokens.start] ??= [];
    const known = this.#runs[tokens.start]!;
    for (const run of known) if (run.end === tokens.end && run.inside === around) return run;
    // “Go!” Lee shouted: two sentences that are read as one
    const run = {
      end: tokens.end,
      inside: around,
      level: tagTokens(this.#article, tokens, around, paragraph),
      sentence: null,
    };
    known.push(run);
    return run;
  }
}

function runsOf(levels: readonly Level[], tokens: number): (Run[] | undefined)[] {
  const runs = new Array<Run[] | undefined>(tokens);
  for (const level of levels) {
    const run = {end: level.tokens.end, inside: level.inside, level, sentence: null};
    runs[level.tokens.start] ??= [];
    runs[level.tokens.start]!.push(run);
  }
  return runs;
}

/** The last token that begins at or before a place. */
const tokenAt = (tokens: readonly Token[], offset: number): number =>
  lowest(0, tokens.length, (i) => tokens[i]!.start > offset) - 1;
