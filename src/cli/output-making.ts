import {rename, unlink, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {codeOf, UsageError} from '../layers/errors.js';
import {draftOf, noteAt} from '../output/output-place.js';
import {ignoreMissing} from '../output/output-stream.js';
import {type Fields, fieldsOf, isFields} from '../read/record-fields.js';
import type {Provenance} from '../record/provenance.js';
import {labelOf} from '../record/stance-counts.js';
import type {ExtractFlags} from './options.js';

/*
 * How the records of a file are made: by which program, with which rules and flags. It is noted beside the file, as the
 * records do not say it, so that a run that goes on makes none that differ from those before.
 */

export interface Making {
  readonly version: string;
  readonly rules: string | null;
  /** Those that change a record, as they are written; nothing behind one that takes no word. */
  readonly flags: Readonly<Record<string, string>>;
}

export function makingOf(flags: ExtractFlags, {version, rules}: Provenance): Making {
  const stances = flags.stance && [...new Set(flags.stance.map((stance) => labelOf({stance})))].sort().join(',');
  const shard = flags.shard && `${flags.shard.index}/${flags.shard.count}`;
  const all: Readonly<Record<string, string | true | undefined>> = {
    '--stance': stances,
    '--speaker': flags.speaker && [...flags.speaker].sort().join(','),
    '--explain': flags.explain,
    '--text': flags.text,
    '--thoughts': flags.thoughts,
    '--provenance': flags.provenance,
    '--shard': shard,
    '--input': flags.input,
    '--text-field': flags.textField,
    '--encoding': flags.encoding,
    '--max-bytes': `${flags.maxBytes}`,
  };
  const given = Object.entries(all).flatMap(([flag, value]) =>
    value === undefined ? [] : [[flag, value === true ? '' : value] as const],
  );
  return {version, rules, flags: Object.fromEntries(given)};
}

/** Notes how the records are made from now on. A folder that takes no new file goes without. */
export async function noteMaking(target: string, making: Making): Promise<void> {
  const draft = draftOf(target, 'made');
  try {
    await writeFile(draft, `${JSON.stringify(making)}\n`, {flag: 'wx'});
    await rename(draft, placeOf(target));
  } catch (error) {
    await unlink(draft).catch(ignoreMissing);
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error;
  }
}

/**
 * Throws a UsageError where the records that are there are known to be made in another way: by the note, and where that is
 * gone by what a record shows.
 */
export async function refuseOtherMaking(target: string, name: string, now: Making, record: Fields): Promise<void> {
  const note = await noteAt(placeOf(target)).catch(ignoreMissing);
  const then = makingIn(note ?? '') ?? makingShown(record, now);
  const refuse = (how: string) => new UsageError(`${name}: was begun ${how}, --resume goes on only with the same`);
  if (then.version !== now.version) throw refuse(`by version ${then.version}, this is ${now.version}`);
  if (then.rules !== now.rules) throw refuse(`with other rules (${then.rules}, these are ${now.rules})`);
  for (const flag of Object.keys({...then.flags, ...now.flags})) {
    const [before, after] = [then.flags[flag], now.flags[flag]];
    if (before !== after) throw refuse(before === undefined ? `without ${flag}` : `with ${flag} ${before}`.trimEnd());
  }
}

const placeOf = (target: string): string => join(dirname(target), `.${basename(target)}.made`);

/** As now, but for what a record shows. */
function makingShown(record: Fields, now: Making): Making {
  const flags = new Map(Object.entries(now.flags));
  const mark = (flag: string, shown: boolean) => (shown ? flags.set(flag, '') : flags.delete(flag));
  const {statements, provenance} = record;
  if (statements !== undefined) mark('--text', 'text' in record);
  const [first]: readonly unknown[] = Array.isArray(statements) ? statements : [];
  if (isFields(first)) mark('--explain', 'because' in first);
  mark('--provenance', provenance !== undefined);
  const {version, rules} = isFields(provenance) ? provenance : now;
  return {
    version: typeof version === 'string' ? version : now.version,
    rules: typeof rules === 'string' ? rules : null,
    flags: Object.fromEntries(flags),
  };
}

function makingIn(note: string): Making | null {
  const fields = fieldsOf(note);
  if (!fields || typeof fields.version !== 'string' || !isFields(fields.flags)) return null;
  const flags = Object.entries(fields.flags).map(([flag, value]) => [flag, String(value)] as const);
  const rules = typeof fields.rules === 'string' ? fields.rules : null;
  return {version: fields.version, rules, flags: Object.fromEntries(flags)};
}
