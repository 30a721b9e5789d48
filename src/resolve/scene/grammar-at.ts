import type {Classified, Token} from '../../layers/article.js';
import type {Clause, ClausedSentence, Phrase} from '../../layers/parsed.js';
import type {Span} from '../../layers/span.js';
import {appositionsOf} from '../../parse/readers.js';

/*
 * From the tokens of an article to the words of its grammar and back. A sentence is parsed when it is first asked for, so
 * ask only where a mention needs it.
 */

/** The tokens of an article and its grammar. */
interface Text {
  readonly tokens: readonly Token[];
  readonly article: Pick<Classified, 'grammar'>;
}

/** A word of a parsed sentence. */
export interface ParsedWord {
  readonly sentence: ClausedSentence;
  readonly word: number;
}

/** The word that a token is in the grammar; null where it is none. */
export function placeOf({tokens, article}: Text, token: number): ParsedWord | null {
  const {start} = tokens[token]!;
  const sentence = article.grammar.at(start);
  const word = sentence ? sentence.words.start.indexOf(start) : -1;
  return sentence && word >= 0 && word < sentence.words.length ? {sentence, word} : null;
}

/** The clause that a relative pronoun opens. */
export const relativeAt = ({sentence, word}: ParsedWord): Clause | null =>
  sentence.clauses.find((c) => c.wh === word && c.link === 'relative') ?? null;

/** The token at which a noun phrase begins. */
export const firstToken = (
  scene: {tokensIn(span: Span): {from: number}},
  {words}: ClausedSentence,
  {start}: Phrase,
): number => scene.tokensIn({start: words.start[start]!, end: words.end[start]!}).from;

/** "his wife, Ana Ruiz" */
export const isNamedBeside = (sentence: ClausedSentence, phrase: Phrase): boolean =>
  phrase.nameStart > phrase.head || appositionsOf(phrase, sentence).some(({kind}) => kind === 'name');

/** The noun phrase that ends right before a word, marks apart. */
export function phraseBefore({sentence, word}: ParsedWord): Phrase | null {
  let found: Phrase | null = null;
  for (const phrase of sentence.phrases) {
    if (phrase.end > word || phrase.isTime || (found && phrase.end <= found.end)) continue;
    found = phrase;
  }
  return found;
}
