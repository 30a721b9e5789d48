import type {StatementRecord} from '../../record/record.js';
import {STANCE_LABELS, type StanceLabel} from '../../record/stance-counts.js';
import type {Paint} from '../paint.js';
import type {Look} from '../renderer.js';

/* How a table shows a stance: by a word that fits into a column, and by colour. */

const TABLE_LABELS = {
  deny: 'deny',
  'neither-confirm-nor-deny': 'neither',
  assert: 'assert',
  none: 'none',
} as const satisfies Record<StanceLabel, string>;

export type TableLabel = (typeof TABLE_LABELS)[StanceLabel];

/** Deny first. */
export const tableLabels = STANCE_LABELS.map((label) => [label, TABLE_LABELS[label]] as const);

/** What is counted unless all is asked for. */
export const countedLabels = ['assert', 'none'] as const;

export const tableLabel = ({stance}: Pick<StatementRecord, 'stance'>): TableLabel => TABLE_LABELS[stance ?? 'none'];

/** Whether a statement is listed, not only counted. */
export const isInFull = ({stance}: StatementRecord, {all}: Look): boolean =>
  all === true || stance === 'deny' || stance === 'neither-confirm-nor-deny';

export function paintOf(label: TableLabel, chalk: Paint): (text: string) => string {
  if (label === 'deny') return chalk.red.bold;
  if (label === 'neither') return chalk.yellow;
  return label === 'assert' ? (text) => text : chalk.dim;
}
