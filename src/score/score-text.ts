import {safeText} from '../terminal/safe-text.js';
import type {LabelledSpan, LabelledArticle, LabelledStatement} from './labelled.js';
import {type Agreement, type LabelDifference, type Score, shares, stanceLabels} from './score.js';

/** The figures as a table: of statements and of each stance, then of what was found. */
export function scoreText({articles, statements, stances, same}: Score): string {
  const rows = [['statement', statements] as const, ...stanceLabels.map((label) => [label, stances[label]] as const)];
  const found = (n: number): string => percent(statements.both === 0 ? 0 : n / statements.both);
  return [
    `${articles} articles`,
    `${''.padEnd(WIDEST)}  precision  recall     F1  predicted   gold`,
    ...rows.map(([name, agreement]) => rowOf(name, agreement)),
    `of those found: stance ${found(same.stance)}, speaker ${found(same.speaker)}, content ${found(same.content)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const WIDEST = 'neither-confirm-nor-deny'.length;

function rowOf(name: string, agreement: Agreement): string {
  const {precision, recall, f1} = shares(agreement);
  const cells = [
    percent(precision).padStart(9),
    percent(recall).padStart(6),
    percent(f1).padStart(5),
    `${agreement.predicted}`.padStart(9),
    `${agreement.gold}`.padStart(5),
  ];
  return `${name.padEnd(WIDEST)}  ${cells.join('  ')}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** "a: speaker: Ines Tarkov, not Olle Brandt: the bridge was unsafe" */
export function differenceLine(
  {key, kind, gold, predicted}: LabelDifference,
  pairs: readonly (readonly LabelledArticle[])[],
): string {
  const text = pairs.find(([article]) => article?.key === key)?.[0]?.text ?? null;
  const points = text === null ? null : [...text];
  const words = (s: LabelledStatement): string => wordsOf(s.content.length > 0 ? s.content : s.cue, points);
  const of = (s: LabelledStatement): string =>
    kind === 'stance' ? s.stance : kind === 'content' ? words(s) : (s.speaker ?? 'nobody');
  const said = gold && predicted ? `${of(gold)}, not ${of(predicted)}` : '';
  const about = gold ?? predicted;
  const what =
    about === null
      ? ''
      : gold && predicted
        ? words(about)
        : `${about.stance}, ${about.speaker ?? 'nobody'}: ${words(about)}`;
  return safeText([key, kind, ...(said === '' ? [] : [said]), what].join(': '));
}

const wordsOf = (fragments: readonly LabelledSpan[], points: readonly string[] | null): string =>
  points === null
    ? fragments.map(([start, end]) => `${start}-${end}`).join(' ')
    : fragments.map(([start, end]) => points.slice(start, end).join('')).join(' … ');
