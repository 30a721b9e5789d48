import {availableParallelism} from 'node:os';
import {Comparison, comparedBy} from '../compare/compare.js';
import {runDocuments} from '../job/run-documents.js';
import {threadsFor} from '../job/threads.js';
import {EXIT, UsageError} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {newCounters} from '../read/counters.js';
import {mostOpenFiles} from '../read/open-files.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {withoutPrinted} from '../read/printed-records.js';
import type {Fields} from '../read/record-fields.js';
import {outputRecord} from '../record/record.js';
import {claimRows} from '../render/claim-rows.js';
import {claimLines, linesBy} from '../render/claim-lines.js';
import {jsonLine, pretty} from '../render/json.js';
import type {Look} from '../render/renderer.js';
import {
  type CommandContext,
  inputPaths,
  lookOf,
  partName,
  pendingDocumentsAt,
  readOptions,
  unreadMessage,
} from './command.js';
import {lookAhead} from './look-ahead.js';
import {COMPARE_FORMATS, type CompareFlags} from './options.js';
import {mixedClaims, printPositions, refuseEmpty} from './print-positions.js';
import {withOutput} from './with-output.js';

/** How long an article may take, as in `extract`. */
const TIMEOUT_IN_MS = 10_000;

/** `stance compare`: reads articles, groups what they claim and prints who stands where. Gives the exit status. */
export async function compareFiles(
  paths: readonly string[],
  flags: CompareFlags,
  context: CommandContext,
): Promise<number> {
  const {io, signal, say} = context;
  if (flags.claim !== undefined) refuseEmpty(flags.claim);
  const inputs = await inputPaths(paths, flags, context);
  const look = {...lookOf(flags, io), explain: false};
  const format = formatOf(flags, io.stdout.isTTY === true);
  if (flags.claim === undefined && format === 'csv' && flags.by !== 'claim')
    throw new UsageError('--format csv has a row a position, leave out --by');
  const options = {
    read: await readOptions(flags, signal),
    render: {
      format: 'jsonl',
      look,
      filter: {stances: null, speakers: []},
      text: false,
      thoughts: false,
      explain: false,
      anyLanguage: false,
      provenance: null,
      claims: {given: flags.claim ?? null},
    },
    timeout: TIMEOUT_IN_MS,
  } as const;
  const {threads} = threadsFor(null, {cores: availableParallelism(), files: mostOpenFiles()});
  const parallelism = {threads, atOnce: false, signal, onThreads: () => {}};
  const comparison = new Comparison();
  const taken = (fields: Fields, item: PendingDocument) => takePrinted(fields, item, comparison);
  const read = (until: AbortSignal) =>
    withoutPrinted(
      pendingDocumentsAt(inputs, flags, options.read, {...context, signal: until}, newCounters(false)),
      taken,
    );
  const {first, all} = await lookAhead(runDocuments(read, options, parallelism), (one) => one.error === null);
  if (flags.claim !== undefined || first?.isPosition) return printPositions(all, flags, context);
  return withOutput(await openOutput(flags.output ?? null, {whole: true}, context), signal, async (output) => {
    let status: number = EXIT.ok;
    for await (const one of all) {
      if (one.isPosition) throw mixedClaims(one);
      if (one.error) status = EXIT.input;
      if (one.error && !flags.quiet) say(unreadMessage({...one, name: one.source, error: one.error}));
      if (!flags.quiet) for (const {message} of one.warnings) say(`${partName(one)}: ${message}`);
      const record = outputRecord.parse(JSON.parse(one.text));
      if (!('error' in record)) comparison.add(record);
    }
    const {articles, undated} = comparison;
    if (undated > 0 && articles > 1 && !flags.quiet)
      say(
        `${undated} of ${articles} articles have no day, they stand last, in the order of the files; --date or --dates gives days`,
      );
    await output.write(printed(comparison, flags, format, look));
    return status;
  });
}

/** A record that was printed counts as the article it is of. One that no longer fits is an input that could not be read. */
function takePrinted(fields: Fields, item: PendingDocument, comparison: Comparison): PendingDocument | null {
  const {success, data} = outputRecord.safeParse(fields);
  if (success) {
    if (!('error' in data)) comparison.add(data);
    return null;
  }
  const place = item.kind === 'line' ? {[item.line.isRecord ? 'record' : 'line']: item.line.number} : {};
  const error = {
    code: 'not-json',
    message: 'is a record of another version, make it again with stance extract',
  } as const;
  return {kind: 'unread', name: item.name, ...place, error};
}

function printed(comparison: Comparison, flags: CompareFlags, format: Format, look: Look): string {
  const {stance, speaker, since, until, minSources, by} = flags;
  const claims = comparison.claims({
    stances: stance ?? null,
    speakers: speaker ?? [],
    since: since ?? null,
    until: until ?? null,
    minSources,
  });
  if (format === 'csv') return claimRows(claims);
  const groups = by === 'claim' ? null : comparedBy(by, claims);
  if (format === 'table') return groups ? linesBy(groups, look) : claimLines(claims, look);
  const all: readonly unknown[] = groups ?? claims;
  return format === 'json' ? `${pretty(all)}\n` : all.map(jsonLine).join('');
}

type Format = (typeof COMPARE_FORMATS)[number];

/** A file's name decides its format; a person gets a table, a program JSON. */
function formatOf({format, output}: CompareFlags, isTerminal: boolean): Format {
  if (format !== undefined) return format;
  if (output === undefined) return isTerminal ? 'table' : 'json';
  return COMPARE_FORMATS.find((f) => output.endsWith(`.${f}`)) ?? 'json';
}
