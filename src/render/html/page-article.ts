import type {ArticleRecord, StatementRecord} from '../../record/record.js';
import {labelOf, type StanceLabel} from '../../record/stance-counts.js';
import type {ArticleAsRead} from '../../record/article-as-read.js';
import {reasonsOf} from '../argument.js';
import {statementPlace} from '../place.js';
import {saidOf} from '../said.js';

/* What the script of the page is given of each article, as JSON. */

type Pair = readonly [number, number];

export interface PageArticle {
  readonly source: string;
  readonly part: number;
  readonly id: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly text: string;
  /** In the text. */
  readonly titleSpan: Pair | null;
  readonly statements: readonly PageStatement[];
  readonly dropped: readonly {readonly at: number; readonly text: string; readonly kind: string}[];
}

export interface PageStatement {
  readonly id: string;
  readonly stance: StanceLabel;
  readonly speaker: string | null;
  /** Which of the page's people takes the position: of a spokesman, whom he speaks for. */
  readonly who: number;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly for: string | null;
  readonly sure: boolean;
  /** What the speaker takes a stance on; the words of the statement where they are the claim. */
  readonly claim: string | null;
  readonly words: string;
  readonly evidence: string | null;
  readonly hedged: boolean;
  readonly within: string | null;
  readonly rule: string;
  readonly place: string;
  /** The day on which it was said, else that of the article. */
  readonly date: string | null;
  /** The article's words for it, and the day that they come to. */
  readonly when: string | null;
  /** Sentences that say why, and the rules behind them. */
  readonly why: readonly (readonly [reason: string, rule: string | null])[];
  /** In the text: what was said, and the words around it. */
  readonly quote: readonly Pair[];
  readonly around: readonly Pair[];
  readonly decided: Pair | null;
}

/** Who is who is known once all articles are there. */
export type LoneArticle = Omit<PageArticle, 'statements'> & {
  readonly statements: readonly Omit<PageStatement, 'who'>[];
};

/** A record that was printed earlier comes without its article: it has no text. */
export function pageArticle(record: ArticleRecord, article: ArticleAsRead | null): LoneArticle {
  const {source, part, id, title, date, publisher} = record;
  const places = new Map(article?.statements.map((s) => [s.id, s]));
  return {
    source,
    part,
    id,
    title,
    date,
    publisher,
    text: article?.text ?? '',
    titleSpan: article?.title ?? null,
    statements: record.statements.map((s) => {
      const at = places.get(s.id);
      return {
        ...pageStatement(s, record),
        quote: at?.quote ?? [],
        around: [...(at?.mention ? [at.mention] : []), ...(at?.cue ?? [])],
        decided: at?.evidence ?? null,
      };
    }),
    dropped: article?.dropped.map(({at, text, kind}) => ({at, text, kind})) ?? [],
  };
}

const pageStatement = (s: StatementRecord, record: ArticleRecord) => ({
  id: s.id,
  stance: labelOf(s),
  speaker: s.speaker?.name ?? s.speaker?.mention?.text ?? null,
  role: s.speaker?.role ?? null,
  affiliation: s.speaker?.affiliation ?? null,
  for: s.speaker?.for ?? null,
  sure: s.speaker?.sure ?? true,
  claim: s.claim?.text ?? null,
  words: saidOf(s, record, () => true),
  evidence: s.evidence?.text ?? null,
  hedged: s.hedged,
  within: s.within,
  rule: s.by.stance,
  place: statementPlace(s, record),
  date: s.when?.date ?? record.date,
  when: s.when && `${s.when.text}${s.when.date === null ? '' : ` (${s.when.date})`}`,
  why: reasonsOf(s).map(({reason, rule}) => [reason, rule] as const),
});
