import {contradictedIn} from '../compare/compare.js';
import type {ComparedBy, ComparedClaim, ComparedPosition} from '../record/claim-record.js';
import {safeText} from '../terminal/safe-text.js';
import {shownReason, stanceReason} from './argument.js';
import {differenceNotes} from './difference-notes.js';
import {paintFor} from './paint.js';
import type {Look} from './renderer.js';
import {tableLabel} from './table/stance-look.js';
import {pad, wrap} from './wrap.js';

/*
 * For people: each claim with who takes which position on it. A speaker who takes the same one twice in an article has one
 * line. ✗ marks what somebody else contradicts, → a change of mind.
 */

const DATE_IN_COLUMNS = 10;
const STANCE_IN_COLUMNS = 7;
const NO_DATE = 'no date';
const INDENT = '      ';

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export function claimLines(claims: readonly ComparedClaim[], look: Look): string {
  if (claims.length === 0) return 'no claims\n';
  const {bold} = paintFor(look.color);
  const placed = placesIn(claims);
  return claims
    .map((claim) => {
      const heading = wrap(safeText(claim.claim.text), look.width).map((line) => `${bold(line)}\n`);
      const contradicted = contradictedIn(claim);
      const rows = rowsOf(claim.positions, placed, (i) => (contradicted.has(i) ? '✗' : ' '), look);
      return [...heading, rows, ...notesOf(claim, placed, look)].join('');
    })
    .join('\n');
}

/** Under who speaks, or where: what each position is on. */
export function linesBy(groups: readonly ComparedBy[], look: Look): string {
  if (groups.length === 0) return 'no claims\n';
  const {bold} = paintFor(look.color);
  return groups
    .map((group) => {
      const name = group.source ?? group.speaker ?? '(nobody named)';
      const heading = wrap(safeText(name), look.width).map((line) => `${bold(line)}\n`);
      return [
        ...heading,
        rowsOf(
          group.positions,
          (p) => p.claim,
          () => ' ',
          look,
        ),
      ].join('');
    })
    .join('\n');
}

function rowsOf<P extends ComparedPosition>(
  positions: readonly P[],
  last: (p: P) => string,
  mark: (i: number) => string,
  look: Look,
): string {
  const chalk = paintFor(look.color);
  const speaker = Math.max(10, Math.min(36, Math.floor(look.width / 3)));
  const used = DATE_IN_COLUMNS + STANCE_IN_COLUMNS + speaker + 11;
  const rest = Math.max(16, look.width - used);
  const seen = new Map<string, number>();
  const shown = positions.flatMap((p, i) => {
    const key = JSON.stringify([p.date, p.source, p.part, p.article, p.speaker, p.stance, last(p)]);
    const times = seen.get(key);
    seen.set(key, (times ?? 0) + 1);
    return times === undefined ? [{p, i, key}] : [];
  });
  return shown
    .map(({p, i, key}) => {
      const times = seen.get(key) ?? 1;
      const who = wrap(safeText(nameOf(p)), speaker);
      const where = wrap(safeText(times > 1 ? `${last(p)} (${times} times)` : last(p)), rest);
      const paint = p.stance === 'deny' ? chalk.red.bold : p.stance === 'assert' ? chalk.green : chalk.yellow;
      const height = Math.max(who.length, where.length, 1);
      return Array.from({length: height}, (_, n) => {
        const day = pad(n === 0 ? (p.date ?? NO_DATE) : '', DATE_IN_COLUMNS);
        const stance = paint(pad(n === 0 ? tableLabel(p) : '', STANCE_IN_COLUMNS));
        const cells = [chalk.dim(day), stance, n === 0 ? mark(i) : ' ', pad(who[n] ?? '', speaker), where[n] ?? ''];
        return `  ${cells.join('  ')}`.trimEnd();
      })
        .concat(p.because && look.explain ? reasonLines(p, p.because, look.width) : [])
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('');
}

/** Of a speaker who takes the position several times, the first. */
const reasonLines = (
  {stance}: ComparedPosition,
  {claim, of, shares, evidence, by, rule}: NonNullable<ComparedPosition['because']>,
  width: number,
): readonly string[] =>
  [
    `The claim here: “${claim}”${of === null ? '' : of === 'title' ? ', from the title' : `, from ${of}`}. It shares ${listed(shares)}.`,
    shownReason({reason: stanceReason(stance, evidence), rule: by, doc: rule}),
  ].flatMap((reason) => wrap(safeText(reason), width - INDENT.length).map((line) => INDENT + line));

const nameOf = (p: ComparedPosition): string =>
  `${p.speaker ?? '(nobody named)'}${p.for === null ? '' : `, for ${p.for}`}`;

type Place = Pick<ComparedPosition, 'source' | 'part' | 'article'>;

/** How articles are called in a table, without the folder that all of them lie in. */
function placesIn(claims: readonly ComparedClaim[]): (place: Place) => string {
  const folder = commonFolder(claims.flatMap(({positions}) => positions.map(({source}) => source)));
  return ({source, part, article}) =>
    [
      source === '-' ? 'standard input' : source.slice(folder.length),
      ...(article === null ? [] : [article]),
      ...(part > 1 ? [`part ${part}`] : []),
    ].join(', ');
}

/** "news/may/" of "news/may/a.txt" and "news/may/b.txt"; empty if there is none. */
function commonFolder([first = '', ...rest]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const name of rest)
    while (!name.startsWith(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
  return folder === '/' ? '' : folder;
}

function notesOf(claim: ComparedClaim, placed: (place: Place) => string, {width}: Look): readonly string[] {
  const at = (i: number) => {
    const p = claim.positions[i];
    return p ? `${tableLabel(p)} in ${placed(p)}` : '';
  };
  return differenceNotes(claim, at).flatMap((note) =>
    wrap(safeText(note), width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}\n`),
  );
}
