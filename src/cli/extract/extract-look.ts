import {pathToFileURL} from 'node:url';
import {UsageError} from '../../layers/errors.js';
import {isPipe} from '../../output/output-place.js';
import type {RecordFormat} from '../../render/formats.js';
import type {Look} from '../../render/renderer.js';
import {fdOf, type Io} from '../../terminal/io.js';
import {showsLinks} from '../../terminal/terminal.js';
import {lookOf} from '../command.js';
import type {ExtractFlags} from '../options.js';

/* How the records of `stance extract` look, as its options and the place that they go to say. */

/** Options that would change nothing are a mistake. */
export function refuseUnused({bom, rawCells, group, output}: ExtractFlags, format: RecordFormat): void {
  if (group && format !== 'table') throw new UsageError(`--group is for tables, not for ${format}; leave it out`);
  if (format === 'brat' && output === undefined) throw new UsageError('--format brat writes a folder, name it with -o');
  const sheet = format === 'csv' || format === 'tsv';
  if (!sheet && (bom || rawCells))
    throw new UsageError(`${bom ? '--bom' : '--raw-cells'} is for csv and tsv, not for ${format}; leave it out`);
}

/**
 * Whether to show progress: standard error is a terminal, and neither the data nor a program that reads them write there
 * meanwhile. Data that come all at once at the end (`held`) do not.
 */
export function isWatched({quiet, output}: ExtractFlags, {stderr, stdout}: Io, held: boolean): boolean {
  if (stderr.isTTY !== true || quiet === true) return false;
  if (output !== undefined) return true;
  const fd = fdOf(stdout);
  return stdout.isTTY === true ? held : fd !== null && !isPipe(fd);
}

/** Who asks for stances, speakers or reasons wants to see the statements, not how many there are. */
export const tableLook = (flags: ExtractFlags, io: Io): Look => ({
  ...lookOf(flags, io),
  explain: flags.explain === true,
  all: [flags.all, flags.stance, flags.speaker, flags.affiliation, flags.explain].some((flag) => flag !== undefined),
  group: flags.group ?? 'article',
  links: showsLinks(io, flags.output !== undefined) ? pathToFileURL(`${process.cwd()}/`).href : null,
  bom: flags.bom === true,
  rawCells: flags.rawCells === true,
});
