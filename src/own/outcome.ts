import type {analyzeSource} from '../analyze.js';
import type {DroppedKind, Format, Positioned, Source} from '../layers/article.js';
import type {ExpectedStatement} from '../layers/rule.js';
import {type Span, slice} from '../layers/span.js';

/** A statement that was found, in the terms of rule examples, and the rules behind it. */
export interface ShownStatement extends Required<ExpectedStatement> {
  readonly by: readonly string[];
}

export interface Outcome {
  readonly statements: readonly ShownStatement[];
  readonly dropped: readonly {readonly words: string; readonly kind: DroppedKind; readonly by: string}[];
}

export const sourceOf = (text: string, format: Format = 'text', name = 'example.txt'): Source => ({
  name,
  format,
  text,
  knownMetadata: {},
});

/** What a program finds in a text, in words. */
export function outcomeWith(program: typeof analyzeSource, text: string, format: Format): Outcome {
  const articles = program(sourceOf(text, format));
  return {
    statements: articles.flatMap((a) => a.statements.map((_, i) => shownStatement(a, i))),
    dropped: articles.flatMap((a) =>
      a.dropped.map((d) => ({words: fold(slice(text, d.span)), kind: d.kind, by: d.by})),
    ),
  };
}

/** Folds white space, as the record does. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line per statement, for messages. */
export const statementLine = (s: ShownStatement): string =>
  `  ${s.speaker} (${s.mention}) | ${s.cue} | ${s.content} | ${s.type} | ${s.stance} by ${s.evidence}` +
  `${s.hedged ? ' | hedged' : ''}${s.addressee ? ` | to ${s.addressee}` : ''} | ${s.kind}, ${s.role}, ${s.affiliation}` +
  `\n      ${s.by.join(', ')}`;

function shownStatement(article: Positioned, i: number): ShownStatement {
  const s = article.statements[i]!;
  const judgement = article.judgements[i]!;
  const resolution = article.resolutions[i]!;
  const words = (at: Span | null) => (at === null ? null : fold(slice(article.text, at)));
  const speaker = resolution.speaker === null ? null : (article.speakers[resolution.speaker] ?? null);
  return {
    speaker: speaker?.name ?? null,
    mention: words(resolution.named),
    cue: s.cue === null ? null : s.cue.spans.map(words).join(' '),
    content: s.content.map(words).join(' … '),
    type: s.type,
    stance: judgement.stance,
    evidence: words(judgement.evidence),
    hedged: judgement.hedged,
    addressee: words(s.addressee),
    role: speaker?.role ?? null,
    affiliation: speaker?.affiliation ?? null,
    kind: speaker?.kind ?? null,
    by: [s.by, judgement.by, resolution.by],
  };
}
