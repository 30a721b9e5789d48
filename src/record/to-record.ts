import type {Found, Judgement, Resolution, Resolved, Speaker} from '../layers/article.js';
import {type Span, slice} from '../layers/span.js';
import type {ArticleRecord, StatementRecord} from './record.js';
import {toSource} from './source-map.js';
import {warningMessage} from './warning-message.js';

/*
 * Takes the last layer; gives its record: spans in UTF-16 units of the source, and the words they cover. Leaves code points
 * (code-points.ts), filters and the check against the schema to others.
 */

type Pair = [number, number];
type Words = {text: string; spans: Pair[]};

export interface RecordOptions {
  /** Whether to add the article's body. */
  readonly text?: boolean;
  /** Whether to list beliefs, wishes and plans as well. */
  readonly thoughts?: boolean;
}

export function toRecord(article: Resolved, options: RecordOptions = {}): ArticleRecord {
  const words = wordsIn(article);
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
  const record: ArticleRecord = {
    schemaVersion: 1,
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
    statements: article.statements.flatMap((s, i) =>
      shown(i)
        ? [
            statementRecord(
              s,
              article.judgements[i]!,
              article.resolutions[i]!,
              ids[i]!,
              holder(s.within),
              words,
              article.speakers,
            ),
          ]
        : [],
    ),
    speakers: article.speakers.flatMap((speaker) => {
      const said = speaker.statements.filter(shown);
      return said.length > 0
        ? [
            speakerRecord(
              speaker,
              said.map((i) => ids[i]!),
            ),
          ]
        : [];
    }),
    dropped: article.dropped.map(({span, kind, by}) => ({span: [span.start, span.end], kind, by})),
    warnings: article.warnings.map((w) => ({code: w.code, message: warningMessage(w)})),
  };
  return options.text ? {...record, text: bodyOf(article)} : record;
}

/** The title as found in the text; null if it has none, or one that differs from the title that came with the document. */
function titleOf({title, part, source}: Resolved, words: (...spans: readonly Span[]) => Words) {
  const found = title && inOneSpan(words(title));
  const {knownMetadata} = source;
  return part === 1 && found && knownMetadata.title && letters(knownMetadata.title) !== letters(found.text)
    ? null
    : found;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function statementRecord(
  s: Found,
  judgement: Judgement,
  resolution: Resolution,
  id: string,
  within: string | null,
  words: (...spans: readonly Span[]) => Words,
  speakers: readonly Speaker[],
): StatementRecord {
  const quote = words(...s.content);
  const cue = s.cue && words(...s.cue.spans);
  return {
    id,
    kind: s.kind,
    in: s.in,
    stance: judgement.stance,
    speaker: speakerOf(resolution, speakers, words),
    cue: s.cue && cue && cue.spans.length > 0 ? {text: cue.text, lemma: s.cue.lemma, spans: cue.spans} : null,
    quote: quote.spans.length > 0 ? {type: s.type ?? 'indirect', text: quote.text, spans: quote.spans} : null,
    addressee: s.addressee && words(s.addressee).text,
    within,
    hedged: judgement.hedged,
    evidence: judgement.evidence && inOneSpan(words(judgement.evidence)),
    by: {statement: s.by, stance: judgement.by, speaker: resolution.by},
  };
}

function speakerOf(
  {speaker: index, named, sure}: Resolution,
  speakers: readonly Speaker[],
  words: (...spans: readonly Span[]) => Words,
) {
  const speaker = index === null ? null : (speakers[index] ?? null);
  const mention = named && inOneSpan(words(named));
  if (speaker) {
    const {name, role, affiliation, kind} = speaker;
    return {name, role, affiliation, kind, mention, sure};
  }
  return mention && {name: null, role: null, affiliation: null, kind: null, mention, sure};
}

const speakerRecord = ({name, kind, role, affiliation, aliases}: Speaker, statements: string[]) => ({
  name,
  kind,
  role,
  affiliation,
  aliases: [...aliases],
  statements,
});

/** s1, s2, … in text order; thoughts have numbers of their own (t1, t2, …), so that showing them renames no statement. */
export function numberStatements(statements: readonly Found[]): readonly string[] {
  let speech = 0;
  let thought = 0;
  return statements.map((s) => (s.kind === 'speech' ? `s${++speech}` : `t${++thought}`));
}

/**
 * Joins the pieces of several spans by one space. Words of a text are its slice; those of a page are taken from its
 * decoded text, without markup.
 */
function wordsIn(article: Resolved): (...spans: readonly Span[]) => Words {
  const map = toSource(article);
  const file = article.source.text;
  const isPage = article.source.format === 'html';
  return (...spans) => {
    const found: Words = {text: '', spans: []};
    for (const s of spans)
      for (const {text, source} of map(s)) {
        // of words that are read otherwise than they stand, what they are read as: “â€œNoâ€\x9d”
        const asRead = isPage || text.end - text.start !== source.end - source.start;
        const part = fold(asRead ? slice(article.text, text) : slice(file, source));
        found.text = found.spans.length > 0 ? `${found.text} ${part}` : part;
        found.spans.push([source.start, source.end]);
      }
    return found;
  };
}

/** A mention, evidence or title gets one span, from its first word to its last, across anything dropped in between. */
function inOneSpan({text, spans}: Words): {text: string; span: Pair} | null {
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? {text, span: [first[0], last[1]]} : null;
}

/** Looks for unusual white space first: replacing every single space by a space is slow. */
const fold = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const bodyOf = ({text, title, headlines}: Resolved): string =>
  text.slice(headlines.at(-1)?.end ?? title?.end ?? 0).trim();
