import type {Article} from '../layers/article.js';
import {safeText} from '../terminal/safe-text.js';
import {paintFor} from './paint.js';
import {wrap} from './wrap.js';

/** The article's text without boilerplate: title first, lines and paragraphs unchanged, under a heading if `headed`. */
export function cleanText(article: Article, headed: boolean): string {
  const body = article.text.trim().split('\n').map(safeText).join('\n');
  return `${headed ? `==> ${headOf(article)} <==\n` : ''}${body}${body === '' ? '' : '\n'}`;
}

/** What was left out, in order: its kind, the rule, where it was (in code points), and the words. */
export function droppedList(article: Article, at: (offset: number) => number, width: number, color: 0 | 1): string {
  const chalk = paintFor(color);
  const lines = article.dropped.flatMap(({span, kind, by}) => [
    `${chalk.yellow(kind)} ${chalk.dim(`[${by}] ${at(span.start)}-${at(span.end)}`)}`,
    ...wrap(safeText(article.source.text.slice(span.start, span.end)), width - 2).map((line) => `  ${line}`),
  ]);
  const said = lines.length > 0 ? lines : [chalk.dim('nothing was left out')];
  return [`==> ${headOf(article)} <==`, ...said].map((line) => `${line}\n`).join('');
}

const headOf = ({source, part, metadata}: Article): string =>
  safeText([source.name, ...(metadata.id ? [metadata.id] : []), ...(part > 1 ? [`part ${part}`] : [])].join(', '));
