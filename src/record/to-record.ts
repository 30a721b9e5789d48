import type {Positioned, Resolution} from '../layers/article.js';
import {type Span, slice} from '../layers/span.js';
import {startOf} from './extent.js';
import type {ArticleRecord, StatementRecord} from './record.js';
import {lineOf} from './line-of.js';
import {SourceMap} from './source-map.js';
import {warningMessage} from './warning-message.js';

/*
 * Takes the last layer; gives its record: spans in UTF-16 units of the source, and the words they cover. Leaves code points
 * (code-points.ts), filters and the check against the schema to others.
 */

type Pair = [number, number];
type Words = {text: string; spans: Pair[]; pieces: {text: string; span: Pair}[]};

export interface RecordOptions {
  /** Whether to add the article's body. */
  readonly text?: boolean;
  /** Whether to list beliefs, wishes and plans as well. */
  readonly thoughts?: boolean;
}

export function toRecord(article: Positioned, options: RecordOptions = {}): ArticleRecord {
  const map = new SourceMap(article);
  const words = new SourceWords(map);
  const ids = numberStatements(article.statements);
  const shown = (i: number) => options.thoughts === true || article.statements[i]?.kind === 'speech';
  /** Skips thoughts that are not shown: a statement within one is printed as within whatever the thought is within. */
  const holder = (i: number | null): string | null => {
    let at = i;
    while (at !== null && !shown(at)) at = article.statements[at]?.within ?? null;
    return at === null ? null : (ids[at] ?? null);
  };
  const {metadata} = article;
  const title = titleOf(article, words);
  const tools = {words, lineOf: lineOf(article.source.text), sentenceAt: sentencesOf(article, map)};
  const statements: StatementRecord[] = [];
  for (let i = 0; i < ids.length; i++) if (shown(i)) statements.push(statementRecord(article, i, ids, holder, tools));
  const record: ArticleRecord = {
    schemaVersion: 2,
    source: article.source.name,
    part: article.part,
    id: metadata.id,
    url: metadata.url,
    title: title ? title.text : metadata.title,
    titleSpan: title?.span ?? null,
    date: metadata.date,
    byline: metadata.byline,
    publisher: metadata.publisher,
    language: metadata.language,
    place: metadata.place,
    statements,
    speakers: article.speakers.flatMap(({name, kind, role, affiliation, aliases, statements}) => {
      const said = statements.filter(shown).map((i) => ids[i]!);
      return said.length > 0 ? [{name, kind, role, affiliation, aliases: [...aliases], statements: said}] : [];
    }),
    dropped: article.dropped.map(({span, kind, by}) => ({span: [span.start, span.end], kind, by})),
    warnings: article.warnings.map((w) => ({code: w.code, message: warningMessage(w)})),
  };
  return options.text ? {...record, text: bodyOf(article)} : record;
}

/** The title as found in the text; null if it has none, or one that differs from the title that came with the document. */
function titleOf({title, part, source}: Positioned, words: SourceWords) {
  const found = title && inOneSpan(words.of(title));
  const {knownMetadata} = source;
  return part === 1 && found && knownMetadata.title && letters(knownMetadata.title) !== letters(found.text)
    ? null
    : found;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface Tools {
  readonly words: SourceWords;
  readonly lineOf: ReturnType<typeof lineOf>;
  readonly sentenceAt: (sentence: number) => Pair | null;
}

function statementRecord(
  article: Positioned,
  i: number,
  ids: readonly string[],
  holder: (i: number | null) => string | null,
  {words, lineOf, sentenceAt}: Tools,
): StatementRecord {
  const s = article.statements[i]!;
  const judgement = article.judgements[i]!;
  const resolution = article.resolutions[i]!;
  const {answers, when} = article.positions[i]!;
  const quote = words.of(...s.content);
  const cue = s.cue && words.of(...s.cue.spans);
  const parts = {
    speaker: speakerOf(resolution, article, words),
    cue: s.cue && cue && cue.spans.length > 0 ? {text: cue.text, lemma: s.cue.lemma, spans: cue.spans} : null,
    quote:
      quote.spans.length > 0
        ? {type: s.type ?? ('indirect' as const), text: quote.text, spans: quote.spans, pieces: quote.pieces}
        : null,
    sentence: sentenceAt(s.sentence) ?? hullOf(quote.spans),
  };
  const at = when && inOneSpan(words.of(when.span));
  return {
    id: ids[i]!,
    kind: s.kind,
    in: s.in,
    stance: judgement.stance,
    speaker: parts.speaker,
    cue: parts.cue,
    quote: parts.quote,
    claim: claimOf(article, i, ids, words),
    answers: answers.map((j) => ids[j]!),
    when: at && when && {...at, date: when.date},
    addressee: s.addressee && words.of(s.addressee).text,
    within: holder(s.within),
    hedged: judgement.hedged,
    evidence: judgement.evidence && inOneSpan(words.of(judgement.evidence)),
    sentence: parts.sentence,
    ...lineOf(startOf(parts)),
    by: {statement: s.by, stance: judgement.by, speaker: resolution.by},
  };
}

function claimOf({positions}: Positioned, i: number, ids: readonly string[], words: Tools['words']) {
  const claim = positions[i]!.claim;
  if (!claim) return null;
  const {spans, pieces} = words.of(...claim.spans);
  if (spans.length === 0) return null;
  const text = pieces.map((p) => p.text).join(' … ');
  return {text, spans, of: typeof claim.of === 'number' ? ids[claim.of]! : claim.of};
}

const hullOf = (spans: readonly Pair[]): Pair => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];

function speakerOf({speaker: index, named, sure}: Resolution, article: Positioned, words: Tools['words']) {
  const speaker = index === null ? null : (article.speakers[index] ?? null);
  const mention = named && inOneSpan(words.of(named));
  if (speaker && index !== null) {
    const {name, role, affiliation, kind} = speaker;
    return {name, role, affiliation, kind, mention, for: article.speaksFor[index] ?? null, sure};
  }
  return mention && {name: null, role: null, affiliation: null, kind: null, mention, for: null, sure};
}

/** The place of a sentence, found once: thousands of statements may stand in one. */
function sentencesOf({sentences}: Positioned, map: SourceMap): Tools['sentenceAt'] {
  const known = new Map<number, Pair | null>();
  return (i) => {
    const sentence = sentences[i];
    if (!sentence || known.has(i)) return known.get(i) ?? null;
    const places = map.places(sentence);
    const last = places.at(-1);
    const pair: Pair | null = last ? [places[0]!.source.start, last.source.end] : null;
    known.set(i, pair);
    return pair;
  };
}

/** s1, s2, … in text order; thoughts have numbers of their own (t1, t2, …), so that showing them renames no statement. */
export function numberStatements(statements: Positioned['statements']): readonly string[] {
  let speech = 0;
  let thought = 0;
  return statements.map((s) => (s.kind === 'speech' ? `s${++speech}` : `t${++thought}`));
}

/**
 * Joins the pieces of several spans by one space. Words of a text are its slice; those of a page are taken from its
 * decoded text, without markup.
 */
class SourceWords {
  readonly #map: SourceMap;

  constructor(map: SourceMap) {
    this.#map = map;
  }

  of(...spans: readonly Span[]): Words {
    const {text: read, source: file} = this.#map.article;
    const found: Words = {text: '', spans: [], pieces: []};
    for (const s of spans)
      for (const {text, source} of this.#map.places(s)) {
        // of words that are read otherwise than they stand, what they are read as: “â€œNoâ€\x9d”
        const asRead = file.format === 'html' || text.end - text.start !== source.end - source.start;
        const part = fold(asRead ? slice(read, text) : slice(file.text, source));
        found.text = found.spans.length > 0 ? `${found.text} ${part}` : part;
        const pair: Pair = [source.start, source.end];
        found.spans.push(pair);
        found.pieces.push({text: part, span: pair});
      }
    return found;
  }
}

/** A mention, evidence or title gets one span, from its first word to its last, across anything dropped in between. */
function inOneSpan({text, spans}: Pick<Words, 'text' | 'spans'>): {text: string; span: Pair} | null {
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? {text, span: [first[0], last[1]]} : null;
}

/** Looks for unusual white space first: replacing every single space by a space is slow. */
const fold = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const bodyOf = ({text, title, headlines}: Positioned): string =>
  text.slice(headlines.at(-1)?.end ?? title?.end ?? 0).trim();
