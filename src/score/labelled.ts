import type {StanceLabel} from '../record/stance-counts.js';

/* What two labellings have in common, whatever program wrote them. */

export type LabelledSpan = readonly [number, number];

/** Spans are code points of the text, or of the source where there is none. */
export interface LabelledStatement {
  readonly stance: StanceLabel;
  readonly speaker: string | null;
  readonly source: readonly LabelledSpan[];
  readonly cue: readonly LabelledSpan[];
  readonly content: readonly LabelledSpan[];
}

export interface LabelledArticle {
  /** The same in both labellings. */
  readonly key: string;
  /** Null for records, which do not hold what their spans are of. */
  readonly text: string | null;
  readonly statements: readonly LabelledStatement[];
}

/** Of which file, record and part an article is. */
export const articleKey = (source: string, id: string | null, part: number): string =>
  [source, ...(id === null ? [] : [id]), ...(part === 1 ? [] : [`part ${part}`])].join(' ');

const STANCES: Readonly<Record<string, StanceLabel>> = {
  Deny: 'deny',
  Neither: 'neither-confirm-nor-deny',
  Assert: 'assert',
  None: 'none',
};

/** The stance of a label that brat and Label Studio are given; null for any other. */
export const stanceOfLabel = (label: string): StanceLabel | null => STANCES[label] ?? null;

/** Where a statement is labelled by its content because it has no cue. */
export const cueOf = (trigger: readonly LabelledSpan[], content: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  trigger.length > 0 && trigger.join() === content.join() ? [] : trigger;
