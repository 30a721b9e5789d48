import {totalOf} from '../../record/stance-counts.js';
import {paintFor} from '../paint.js';
import type {Look, Printed} from '../renderer.js';
import {wrap} from '../wrap.js';
import {tableLabels} from './stance-look.js';

/** "3 articles, 12 statements: deny 3, …", and how to see those that are only counted. Empty where nothing was read. */
export function summaryOf({articles, statements}: Printed, look: Look): string {
  if (articles === 0) return '';
  const parts = tableLabels
    .filter(([label]) => statements[label] > 0)
    .map(([label, name]) => `${name} ${statements[label]}`);
  const counted = statements.assert + statements.none;
  const hint = !look.all && counted > 0 ? ' (--all lists all)' : '';
  const all = totalOf(statements);
  const by = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  const line = `${count(articles, 'article')}, ${count(all, 'statement')}${by}${hint}`;
  return wrap(line, look.width)
    .map((l) => `${paintFor(look.color).bold(l)}\n`)
    .join('');
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
