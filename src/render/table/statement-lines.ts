import type {ArticleRecord, StatementRecord} from '../../record/record.js';
import {safeText} from '../../terminal/safe-text.js';
import {argumentOf} from '../argument.js';
import type {Paint} from '../paint.js';
import {linked, statementPlace} from '../place.js';
import type {Look} from '../renderer.js';
import {pad, wrap} from '../wrap.js';
import {speakerName, roleShown, saidOf} from '../said.js';
import {isInFull, paintOf, tableLabel} from './stance-look.js';

interface Columns {
  readonly stance: number;
  readonly speaker: number;
  /** 0 if the role goes under the speaker's name. */
  readonly role: number;
  readonly said: number;
}

const GAP_IN_COLUMNS = 2;
const STANCE_IN_COLUMNS = 7;
/** Statements reported in reports of reports go no further to the right. */
const DEEPEST_IN_LEVELS = 3;

/** The lines of one statement, indented by how deep it is reported in others. */
export function statementLines(
  s: StatementRecord,
  record: ArticleRecord,
  depth: number,
  look: Look,
  chalk: Paint,
): string {
  const indent = '  '.repeat(Math.min(depth, DEEPEST_IN_LEVELS));
  const width = look.width - indent.length;
  const columns = columnsFor(width);
  const said = saidOf(s, record, (holder) => isInFull(holder, look));
  const place = (room: number): readonly string[] =>
    wrap(safeText(statementPlace(s, record)), room).map((line) => linked(chalk.dim(line), record, look));
  const lines = columns
    ? inColumns(s, said, place, columns, look, width, chalk)
    : stacked(s, said, place, look, width, chalk);
  return lines.map((line) => `${indent}${line}`.trimEnd().concat('\n')).join('');
}

/** Null if there is no room for columns: then everything goes one below the other. */
function columnsFor(width: number): Columns | null {
  if (width < 58) return null;
  const speaker = Math.min(28, Math.floor(width / 4));
  const role = width < 150 ? 0 : 28;
  return {
    stance: STANCE_IN_COLUMNS,
    speaker,
    role,
    said: width - STANCE_IN_COLUMNS - speaker - role - GAP_IN_COLUMNS * (role > 0 ? 4 : 3),
  };
}

function inColumns(
  s: StatementRecord,
  words: string,
  place: (room: number) => readonly string[],
  columns: Columns,
  look: Look,
  width: number,
  chalk: Paint,
): readonly string[] {
  const label = tableLabel(s);
  const names = wrap(speakerName(s), columns.speaker);
  const roles = wrap(roleShown(s), columns.role || columns.speaker);
  const said = wrap(words, columns.said);
  const under = columns.role > 0 ? [] : roles;
  const height = Math.max(1, names.length + under.length, columns.role > 0 ? roles.length : 0, said.length);
  const lines = Array.from({length: height}, (_, i) => {
    const who =
      i < names.length
        ? pad(names[i]!, columns.speaker)
        : chalk.dim(pad(under[i - names.length] ?? '', columns.speaker));
    const cells = [paintOf(label, chalk)(pad(i === 0 ? label : '', columns.stance)), who];
    if (columns.role > 0) cells.push(chalk.dim(pad(roles[i] ?? '', columns.role)));
    cells.push(said[i] ?? '');
    return `  ${cells.join('  ')}`;
  });
  const indent = ' '.repeat(GAP_IN_COLUMNS * 2 + columns.stance);
  const room = width - indent.length;
  return [...lines, ...[...place(room), ...reasons(s, look, room, chalk)].map((line) => indent + line)];
}

function stacked(
  s: StatementRecord,
  said: string,
  place: (room: number) => readonly string[],
  look: Look,
  width: number,
  chalk: Paint,
): readonly string[] {
  const inner = width - 2;
  const label = tableLabel(s);
  const paint = paintOf(label, chalk);
  return [
    ...wrap(`${label}: ${speakerName(s)}`, width).map((line, i) =>
      i === 0 && line.startsWith(label) ? paint(label) + line.slice(label.length) : line,
    ),
    ...wrap(roleShown(s), inner).map((line) => `  ${chalk.dim(line)}`),
    ...wrap(said, inner).map((line) => `  ${line}`),
    ...[...place(inner), ...reasons(s, look, inner, chalk)].map((line) => `  ${line}`),
  ];
}

const reasons = (s: StatementRecord, look: Look, width: number, chalk: Paint): readonly string[] =>
  look.explain
    ? argumentOf(s).flatMap((sentence) => wrap(safeText(sentence), width).map((line) => chalk.dim(line)))
    : [];
