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
 * How the records of a file were made: by which version, with which rules and flags. The records do not say it, so it is
 * noted in a file next to them, and --resume refuses to add records that would differ from those before.
 */

export interface Making {
  readonly version: string;
  readonly rules: string | null;
  /** The flags that change a record, with their values; empty for a flag without one. */
  readonly flags: Readonly<Record<string, string>>;
}

export function makingOf(flags: ExtractFlags, {version, rules}: Provenance): Making {
  const stances = flags.stance && [...new Set(flags.stance.map((stance) => labelOf({stance})))].sort().join(',');
  const shard = flags.shard && `${flags.shard.index}/${flags.shard.count}`;
  const all: Readonly<Record<string, string | true | undefined>> = {
    '--stance': stances,
    '--speaker': flags.speaker && [...flags.speaker].sort().join(','),
    '--affiliation': flags.affiliation && [...flags.affiliation].sort().join(','),
    '--sure': flags.sure,
    '--explain': flags.explain,
    '--text': flags.text,
    '--thoughts': flags.thoughts,
    '--provenance': flags.provenance,
    '--language': flags.language === 'any' ? 'any' : undefined,
    '--shard': shard,
    '--input': flags.input,
    '--text-field': flags.textField,
    '--date': flags.date,
    '--dates': flags.dates,
    '--encoding': flags.encoding,
    '--max-bytes': `${flags.maxBytes}`,
  };
  const given = Object.entries(all).flatMap(([flag, value]) =>
    value === undefined ? [] : [[flag, value === true ? '' : value] as const],
  );
  return {version, rules, flags: Object.fromEntries(given)};
}

/** Writes the note. Where no file can be created, there is none. */
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
 * Throws a UsageError if the existing records were made in another way: as the note says or, if it is gone, as far as a
 * record shows.
 */
export async function refuseOtherMaking(target: string, name: string, now: Making, record: Fields): Promise<void> {
  const note = await noteAt(placeOf(target)).catch(ignoreMissing);
  const then = makingIn(note ?? '') ?? makingShownBy(record, now);
  const refuse = (how: string) => new UsageError(`${name}: was begun ${how}, --resume goes on only with the same`);
  if (then.version !== now.version) throw refuse(`by version ${then.version}, this is ${now.version}`);
  if (then.rules !== now.rules) throw refuse(`with other rules (${then.rules}, these are ${now.rules})`);
  for (const flag of Object.keys({...then.flags, ...now.flags})) {
    const [before, after] = [then.flags[flag], now.flags[flag]];
    if (before !== after) throw refuse(before === undefined ? `without ${flag}` : `with ${flag} ${before}`.trimEnd());
  }
}

const placeOf = (target: string): string => join(dirname(target), `.${basename(target)}.made`);

/** What a record shows of how it was made; in everything else, as now. */
function makingShownBy(record: Fields, now: Making): Making {
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
