import type {ArticleAsRead} from '../record/article-as-read.js';
import {codePointAt} from '../record/code-points.js';
import type {ArticleRecord, StatementRecord} from '../record/record.js';

/* An article for tools in which people annotate: its text as it was read, and its statements as spans of code points of it. */

export type Fragment = readonly [number, number];

const ANNOTATION_LABELS = {
  deny: 'Deny',
  'neither-confirm-nor-deny': 'Neither',
  assert: 'Assert',
  none: 'None',
} as const;

export type AnnotationLabel = (typeof ANNOTATION_LABELS)[keyof typeof ANNOTATION_LABELS];

export interface AnnotatedStatement {
  readonly id: string;
  readonly label: AnnotationLabel;
  /** The fullest name, which need not stand in the text. */
  readonly speaker: string | null;
  readonly source: readonly Fragment[];
  readonly cue: readonly Fragment[];
  readonly content: readonly Fragment[];
  readonly hedged: boolean;
}

/** No fragment crosses the end of a line, as tools ask. */
export function annotatedStatements(
  record: ArticleRecord,
  {text, statements}: ArticleAsRead,
): readonly AnnotatedStatement[] {
  const at = codePointAt(text);
  const places = new Map(statements.map((s) => [s.id, s]));
  const fragments = (spans: readonly Fragment[]): readonly Fragment[] =>
    spans.flatMap(([start, end]) => linesIn(text, start, end)).map(([start, end]) => [at(start), at(end)]);
  return record.statements.map((s) => {
    const place = places.get(s.id);
    return {
      id: s.id,
      label: labelFor(s),
      speaker: s.speaker?.name ?? null,
      source: fragments(place?.mention ? [place.mention] : []),
      cue: fragments(place?.cue ?? []),
      content: fragments(place?.quote ?? []),
      hedged: s.hedged,
    };
  });
}

const labelFor = ({stance}: StatementRecord): AnnotationLabel => ANNOTATION_LABELS[stance ?? 'none'];

function linesIn(text: string, start: number, end: number): readonly Fragment[] {
  const lines: Fragment[] = [];
  for (const {0: line, index} of text.slice(start, end).matchAll(/\S[^\n]*/g)) {
    const length = line.trimEnd().length;
    lines.push([start + index, start + index + length]);
  }
  return lines;
}

/** What stands for the statement: its cue, or its content where it has none. */
export const triggerOf = ({cue, content}: AnnotatedStatement): readonly Fragment[] => (cue.length > 0 ? cue : content);

/** The words of fragments, joined as tools join them. */
export function wordsAt(points: readonly string[], fragments: readonly Fragment[]): string {
  return fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ');
}
