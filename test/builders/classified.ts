import {parse} from '../../src/parse/parse.js';
import {vocabulary} from '../../src/language/vocabulary.js';
import type {Classified, Found, Judgement, Quotation, Sentence, Token} from '../../src/layers/article.js';
import type {Span} from '../../src/layers/span.js';
import {noMetadata} from './no-metadata.js';

/** A statement to be resolved: the words of its mention, or null and the statement that it continues. */
export interface Said {
  readonly by: string | null;
  /** Which occurrence of those words, from 0. */
  readonly nth?: number;
  readonly within?: number;
  readonly continues?: number;
}

const TOKEN = /\p{Lu}\.|\d+|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|['’]s\b|\S/gu;

/** Builds the layers up to classify by hand: blank lines end paragraphs, full stops end sentences, straight marks pair up. */
export function classified(text: string, said: readonly Said[]): Classified {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const paragraphs: Classified['paragraphs'][number][] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    let open: number | null = null;
    let from = firstToken;
    for (const m of part.matchAll(TOKEN)) {
      const start = at + m.index;
      const word = m[0];
      const isQuote = word === '"';
      if (isQuote && open !== null) {
        quotations.push(quotation(open, start + 1, paragraphs.length));
        open = null;
      } else if (isQuote) {
        open = start;
      }
      const inside = open !== null && !isQuote;
      tokens.push({
        start,
        end: start + word.length,
        kind: isQuote ? 'quote' : /^\d/.test(word) ? 'number' : /[\p{L}]/u.test(word) ? 'word' : 'mark',
        lower: word.toLowerCase().replace('’', "'"),
        word: vocabulary.wordOf(word.toLowerCase().replace('’', "'")).number,
        capital: /^\p{Lu}/u.test(word),
        sentence: sentences.length,
        quotation: inside ? quotations.length : null,
      });
      if (word === '.' && open === null) {
        sentences.push(sentence(tokens, from, paragraphs.length));
        from = tokens.length;
      }
    }
    if (from < tokens.length) sentences.push(sentence(tokens, from, paragraphs.length));
    paragraphs.push({
      start: at,
      end: at + part.length,
      in: 'body',
      sentences: {start: firstSentence, end: sentences.length},
      tokens: {start: firstToken, end: tokens.length},
    });
    at += part.length + 2;
  }
  const article = parse({
    source: {name: 'a.txt', format: 'text', text, knownMetadata: {}},
    part: 1,
    text,
    pieces: [{text, source: {start: 0, end: text.length}}],
    title: null,
    headlines: [],
    metadata: noMetadata,
    dropped: [],
    warnings: [],
    paragraphs,
    quotations,
    sentences,
    tokens,
  });
  return {
    ...article,
    statements: said.map((s) => found(text, s)),
    judgements: said.map(() => ASSERTED),
  };
}

function sentence(tokens: readonly Token[], from: number, paragraph: number): Sentence {
  return {
    start: tokens[from]!.start,
    end: tokens.at(-1)!.end,
    paragraph,
    tokens: {start: from, end: tokens.length},
  };
}

const quotation = (start: number, end: number, paragraph: number): Quotation => ({
  start,
  end,
  inner: {start: start + 1, end: end - 1},
  tokens: {start: 0, end: 0},
  sentences: [],
  depth: 0,
  paragraph,
  closed: 'mark',
  continues: null,
});

function found(text: string, {by, nth = 0, within, continues}: Said): Found {
  let mention: Span | null = null;
  if (by !== null) {
    let start = text.indexOf(by);
    for (let n = 0; n < nth; n++) start = text.indexOf(by, start + 1);
    if (start < 0) throw new Error(`not in the text: ${by}`);
    mention = {start, end: start + by.length};
  }
  return {
    kind: 'speech',
    in: 'body',
    paragraph: 0,
    sentence: 0,
    mention,
    cue: null,
    content: [],
    type: null,
    addressee: null,
    within: within ?? null,
    continues: continues ?? null,
    by: 'attribution/test',
  };
}

const ASSERTED: Judgement = {stance: 'assert', evidence: null, hedged: false, by: 'stance/test'};
