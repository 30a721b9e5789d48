import {parse} from '../../src/parse/parse.js';
import {vocabulary} from '../../src/language/vocabulary.js';
import type {Attributed, Found, Token} from '../../src/layers/article.js';
import type {Span} from '../../src/layers/span.js';
import {noMetadata} from './no-metadata.js';

/** A statement in words; each means its first occurrence in the text. */
export interface Said {
  readonly mention?: string;
  readonly cue?: string | readonly string[];
  readonly content?: string | readonly string[];
  readonly type?: Found['type'];
  readonly within?: number;
}

/** Builds an attributed article of one paragraph by hand, with a quotation for each pair of "" and, within one, of ‘’. */
export function attributed(text: string, statements: readonly Said[]): Attributed {
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`«${words}» is not in: ${text}`);
    return {start, end: start + words.length};
  };
  const quoted = [...text.matchAll(/"[^"]*"|‘[^’]*’/g)].flatMap(({0: words, index: start}) =>
    [...` ${words.slice(1)}`.matchAll(/‘[^’]*’/g)]
      .map((m) => ({start: start + m.index, end: start + m.index + m[0].length, depth: 1}))
      .toSpliced(0, 0, {start, end: start + words.length, depth: 0}),
  );
  const tokens: Token[] = [];
  let sentence = 0;
  for (const m of text.matchAll(/\w+(?=n't)|n't|'\w+|[\w-]+|[^\s\w]/g)) {
    const quotation = quoted.findLastIndex((q) => q.start < m.index && m.index + m[0].length < q.end);
    tokens.push({
      start: m.index,
      end: m.index + m[0].length,
      kind: /["‘’]/.test(m[0]) ? 'quote' : /^\d/.test(m[0]) ? 'number' : /\w/.test(m[0]) ? 'word' : 'mark',
      lower: m[0].toLowerCase(),
      word: vocabulary.wordOf(m[0].toLowerCase()).number,
      capital: /^[A-Z]/.test(m[0]),
      sentence,
      quotation: quotation < 0 ? null : quotation,
    });
    if (/[.?!]/.test(m[0]) && quotation < 0) sentence++;
  }
  const quotations = quoted.map(({start, end, depth}) => {
    const inside = tokens.flatMap((t, at) => (t.start > start && t.end < end ? [at] : []));
    const range = {start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1};
    return {
      start,
      end,
      inner: {start: start + 1, end: end - 1},
      depth,
      paragraph: 0,
      closed: 'mark' as const,
      continues: null,
      tokens: range,
      sentences: [range],
    };
  });
  const whole = {start: 0, end: text.length};
  const sentences = Array.from({length: sentence + 1}, (_, i) => {
    const at = tokens.flatMap((t, j) => (t.sentence === i ? [j] : []));
    const range = {start: at[0] ?? 0, end: (at.at(-1) ?? -1) + 1};
    return {start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0, paragraph: 0, tokens: range};
  });
  const article = parse({
    source: {name: '-', format: 'text', text, knownMetadata: {}},
    part: 1,
    text,
    pieces: [{text, source: whole}],
    title: null,
    headlines: [],
    metadata: noMetadata,
    dropped: [],
    warnings: [],
    paragraphs: [
      {...whole, in: 'body', sentences: {start: 0, end: sentences.length}, tokens: {start: 0, end: tokens.length}},
    ],
    quotations,
    sentences: sentences.filter((s) => s.end > s.start),
    tokens,
  });
  return {
    ...article,
    statements: statements.map((said) => {
      const content = [said.content ?? []].flat().map(place);
      return {
        kind: 'speech',
        in: 'body',
        paragraph: 0,
        sentence: 0,
        mention: said.mention ? place(said.mention) : null,
        cue: said.cue ? {spans: [said.cue].flat().map(place), lemma: '', group: '', negated: false} : null,
        content,
        type: content.length ? (said.type ?? 'indirect') : null,
        addressee: null,
        within: said.within ?? null,
        continues: null,
        by: 'attribution/by-hand',
      };
    }),
  };
}
