import type {ArticleRecord, StatementRecord} from '../../record/record.js';
import {safeText} from '../../terminal/safe-text.js';
import {type Paint, paintFor} from '../paint.js';
import {linked} from '../place.js';
import type {Look, Renderer} from '../renderer.js';
import {pad, wrap} from '../wrap.js';
import {groupedTable} from './groups.js';
import {countedLabels, isInFull, paintOf, tableLabel} from './stance-look.js';
import {statementLines} from './statement-lines.js';
import {summaryOf} from './summary.js';
import {speakerName} from '../said.js';

/*
 * For people: what was found in all, then articles one after the other, each with its denials and refusals in full and
 * its assertions counted. Columns depend on the width alone, so that the same run always prints the same.
 */

export function table(look: Look): Renderer {
  if (look.group && look.group !== 'article') return groupedTable(look, look.group);
  const chalk = paintFor(look.color);
  return {
    begin: '',
    between: '',
    record: (record) => ('error' in record ? '' : `${headOf(record, look, chalk)}\n${bodyOf(record, look, chalk)}`),
    end: () => '',
    whole: (texts, printed) => [summaryOf(printed, look), ...texts].filter((text) => text !== '').join('\n'),
  };
}

function headOf(record: ArticleRecord, look: Look, chalk: Paint): string {
  const about = [
    record.source === '-' ? 'standard input' : record.source,
    record.id,
    record.part > 1 ? `part ${record.part}` : null,
    record.date,
  ].filter((x) => x !== null);
  const title = record.title ? wrap(safeText(record.title), look.width).map((line) => `${chalk.bold(line)}\n`) : [];
  const place = wrap(safeText(about.join(', ')), look.width).map(
    (line) => `${linked(chalk.dim(line), record, look)}\n`,
  );
  return [...title, ...place].join('');
}

function bodyOf(record: ArticleRecord, look: Look, chalk: Paint): string {
  const full = record.statements.filter((s) => isInFull(s, look));
  const rows = outline(full).map(({statement, depth}) => statementLines(statement, record, depth, look, chalk));
  const counts = countsOf(
    record.statements.filter((s) => !isInFull(s, look)),
    look,
    chalk,
  );
  const blocks = [...rows, ...(counts === '' ? [] : [counts])];
  return blocks.length > 0
    ? blocks.join(look.explain || look.width < 64 ? '\n' : '')
    : `  ${chalk.dim('no statements')}\n`;
}

/** "assert   Mila Ostrander 3, police": who makes the statements that are not listed, the most talkative first. */
function countsOf(statements: readonly StatementRecord[], look: Look, chalk: Paint): string {
  const lines = countedLabels.flatMap((label) => {
    const counts = new Map<string, number>();
    for (const s of statements)
      if (tableLabel(s) === label) counts.set(speakerName(s), (counts.get(speakerName(s)) ?? 0) + 1);
    const names = [...counts].sort(([, a], [, b]) => b - a).map(([name, n]) => (n > 1 ? `${name} ${n}` : name));
    const paint = paintOf(label, chalk);
    return wrap(names.join(', '), look.width - LABEL - 4).map(
      (line, i) => `  ${paint(pad(i === 0 ? label : '', LABEL))}  ${chalk.dim(line)}`,
    );
  });
  return lines.map((line) => `${line}\n`).join('');
}

const LABEL = 7;

interface Outlined {
  readonly statement: StatementRecord;
  /** In how many of the listed statements it is reported. */
  readonly depth: number;
}

/** Puts each statement under the one that reports it: "The Post reported that Trump said …". Else in the order of the text. */
function outline(statements: readonly StatementRecord[]): readonly Outlined[] {
  const listed = new Set(statements.map(({id}) => id));
  const under = new Map<string | null, StatementRecord[]>();
  for (const s of statements) {
    const holder = s.within !== null && listed.has(s.within) ? s.within : null;
    under.set(holder, [...(under.get(holder) ?? []), s]);
  }
  const from = (holder: string | null, depth: number): readonly Outlined[] =>
    (under.get(holder) ?? []).flatMap((statement) => [{statement, depth}, ...from(statement.id, depth + 1)]);
  return from(null, 0);
}
