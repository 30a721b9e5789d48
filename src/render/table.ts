import type {ArticleRecord, StatementRecord} from '../record/record.js';
import {labelOf, STANCE_LABELS, totalOf} from '../record/stance-counts.js';
import {safeText} from '../terminal/safe-text.js';
import {argumentOf} from './argument.js';
import {type Paint, paintFor} from './paint.js';
import type {Look, Printed, Renderer} from './renderer.js';
import {pad, wrap} from './wrap.js';

/*
 * For people: articles one after the other, each with its title and its statements. Columns depend on the width alone, so
 * that a long run can print as it goes, and the same run always prints the same.
 */

interface Columns {
  readonly stance: number;
  readonly speaker: number;
  /** 0 if the role goes under the speaker's name. */
  readonly role: number;
  readonly said: number;
}

const GAP_IN_COLUMNS = 2;

export function table(look: Look): Renderer {
  const chalk = paintFor(look.color);
  const columns = columnsFor(look.width);
  return {
    begin: '',
    between: '\n',
    record: (record) => {
      if ('error' in record) return '';
      const rows = record.statements.map((s) => row(s, columns, look, chalk));
      const body =
        rows.length > 0 ? rows.join(look.explain || !columns ? '\n' : '') : `  ${chalk.dim('no statements')}\n`;
      return `${headOf(record, look.width, chalk)}\n${body}`;
    },
    end: (printed) => (printed.articles > 1 ? `\n${wrap(summary(printed), look.width).join('\n')}\n` : ''),
  };
}

/** Null if there is no room for columns: then everything goes one below the other. */
function columnsFor(width: number): Columns | null {
  if (width < 64) return null;
  const stance = width < 110 ? 7 : 24;
  const speaker = Math.min(28, Math.floor(width / 4));
  const role = width < 150 ? 0 : 28;
  return {stance, speaker, role, said: width - stance - speaker - role - GAP_IN_COLUMNS * (role > 0 ? 4 : 3)};
}

function headOf(record: ArticleRecord, width: number, chalk: Paint): string {
  const about = [
    record.source === '-' ? 'standard input' : record.source,
    record.id,
    record.part > 1 ? `part ${record.part}` : null,
    record.date,
  ].filter((x) => x !== null);
  const title = record.title ? wrap(safeText(record.title), width).map((line) => `${chalk.bold(line)}\n`) : [];
  const place = wrap(safeText(about.join(', ')), width).map((line) => `${chalk.dim(line)}\n`);
  return [...title, ...place].join('');
}

function row(s: StatementRecord, columns: Columns | null, look: Look, chalk: Paint): string {
  const paint = paintOf(s, chalk);
  const name = nameOf(s);
  const role = roleOf(s);
  if (columns === null) {
    const inner = look.width - 2;
    return [
      ...wrap(`${labelOf(s)}: ${name}`, look.width).map((line, i) =>
        i === 0 ? paintHead(line, labelOf(s), paint) : line,
      ),
      ...wrap(role, inner).map((line) => `  ${chalk.dim(line)}`),
      ...wrap(saidOf(s), inner).map((line) => `  ${line}`),
      ...reasons(s, look, inner, chalk).map((line) => `  ${line}`),
    ]
      .map((line) => `${line}\n`)
      .join('');
  }
  const label = wrap(columns.stance < 20 ? shortLabel(s) : labelOf(s), columns.stance);
  const names = wrap(name, columns.speaker);
  const roles = wrap(role, columns.role || columns.speaker);
  const said = wrap(saidOf(s), columns.said);
  const under = columns.role > 0 ? [] : roles;
  const height = Math.max(label.length, names.length + under.length, columns.role > 0 ? roles.length : 0, said.length);
  const lines = Array.from({length: height}, (_, i) => {
    const who =
      i < names.length
        ? pad(names[i]!, columns.speaker)
        : chalk.dim(pad(under[i - names.length] ?? '', columns.speaker));
    const cells = [paint(pad(label[i] ?? '', columns.stance)), who];
    if (columns.role > 0) cells.push(chalk.dim(pad(roles[i] ?? '', columns.role)));
    cells.push(said[i] ?? '');
    return `  ${cells.join('  ')}`.trimEnd();
  });
  const indent = ' '.repeat(GAP_IN_COLUMNS * 2 + columns.stance);
  lines.push(...reasons(s, look, look.width - indent.length, chalk).map((line) => indent + line));
  return lines.map((line) => `${line}\n`).join('');
}

const paintHead = (line: string, label: string, paint: (text: string) => string): string =>
  line.startsWith(label) ? paint(label) + line.slice(label.length) : paint(line);

const reasons = (s: StatementRecord, look: Look, width: number, chalk: Paint): readonly string[] =>
  look.explain
    ? argumentOf(s).flatMap((sentence) => wrap(safeText(sentence), width).map((line) => chalk.dim(line)))
    : [];

const shortLabel = (s: StatementRecord): string => (s.stance === 'neither-confirm-nor-deny' ? 'neither' : labelOf(s));

function paintOf(s: StatementRecord, chalk: Paint): (text: string) => string {
  if (s.stance === 'deny') return chalk.red.bold;
  if (s.stance === 'neither-confirm-nor-deny') return chalk.yellow;
  return s.stance === 'assert' ? chalk.green : chalk.dim;
}

/** A speaker without a known name is shown in the article's own words. */
function nameOf({speaker}: StatementRecord): string {
  if (speaker === null) return '(nobody named)';
  return safeText(speaker.name ?? (speaker.mention ? `“${speaker.mention.text}”` : '(nobody named)'));
}

function roleOf({speaker}: StatementRecord): string {
  const role = speaker?.role ?? '';
  const affiliation = speaker?.affiliation ?? '';
  const known = affiliation !== '' && !role.toLowerCase().includes(affiliation.toLowerCase());
  return safeText(known ? [role, affiliation].filter((x) => x !== '').join(', ') : role);
}

/** "told (to Interfax): “This is untrue.”". A cue that is only a mark adds nothing to the colon and is left out. */
function saidOf(s: StatementRecord): string {
  // each piece has marks of its own: what stands between two of them nobody said
  const pieces = s.quote?.pieces.map(({text}) => (s.quote?.type === 'direct' ? `“${text}”` : text)) ?? [];
  const quote = pieces.join(' ');
  const cue = s.cue && /[\p{L}\p{N}]/u.test(s.cue.text) ? s.cue.text : '';
  const asides = [...(s.addressee === null ? [] : [`to ${s.addressee}`]), ...(s.hedged ? ['hedged'] : [])];
  const cued = asides.length > 0 ? `${cue} (${asides.join(', ')})`.trim() : cue;
  return safeText([cued, quote].filter((x) => x !== '').join(': '));
}

function summary({articles, statements}: Printed): string {
  const parts = STANCE_LABELS.map((label) => `${label} ${statements[label]}`);
  return `${articles} articles, ${totalOf(statements)} statements: ${parts.join(', ')}`;
}
