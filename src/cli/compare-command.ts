import {availableParallelism} from 'node:os';
import {type CompareOptions, Comparison, comparedBy} from '../compare/compare.js';
import {runDocuments} from '../job/run-documents.js';
import {threadsFor} from '../job/threads.js';
import {EXIT, UsageError} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {newCounters} from '../read/counters.js';
import {mostOpenFiles} from '../read/open-files.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {withoutPrinted} from '../read/printed-records.js';
import type {Fields} from '../read/record-fields.js';
import {holdsName} from '../record/filter.js';
import {outputRecord} from '../record/record.js';
import {claimColumns, claimRows} from '../render/claim-rows.js';
import {claimLines, linesBy} from '../render/claim-lines.js';
import {endOfArray, jsonElement, jsonLine} from '../render/json.js';
import type {Look} from '../render/renderer.js';
import {type CommandContext, inputPaths, lookOf, pendingDocumentsAt, readOptions, sayOf} from './command.js';
import {formatNamed} from './format-named.js';
import {nobodyIs} from './extract/names-asked.js';
import {lookAhead} from './look-ahead.js';
import {COMPARE_ENDINGS, type COMPARE_FORMATS, type CompareFlags} from './options.js';
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
  const explain = flags.explain === true;
  const look = {...lookOf(flags, io), explain};
  const format = flags.format ?? formatNamed(flags.output, io, COMPARE_ENDINGS);
  refuseUnused(flags, format);
  const isPage = format === 'html';
  const options = {
    read: await readOptions(flags, signal),
    render: {
      format: isPage ? 'html' : 'jsonl',
      look,
      filter: {stances: null, speakers: []},
      text: false,
      thoughts: false,
      explain: isPage || explain,
      anyLanguage: false,
      provenance: null,
      claims: {given: flags.claim ?? null},
    },
    timeout: TIMEOUT_IN_MS,
  } as const;
  const {threads} = threadsFor(null, {cores: availableParallelism(), files: mostOpenFiles()});
  const parallelism = {threads, atOnce: false, signal, onThreads: () => {}};
  const gathered = isPage ? new (await import('../render/html/html.js')).PageLines() : new Comparison();
  const taken = (fields: Fields, item: PendingDocument) => takePrinted(fields, item, gathered, explain);
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
      if (!flags.quiet) sayOf(one, say);
      if (gathered instanceof Comparison) addPrinted(one.text, gathered, explain);
      else gathered.take(one.text);
    }
    const {articles, undated} = gathered;
    if (undated > 0 && articles > 1 && !flags.quiet)
      say(
        `${undated} of ${articles} articles have no day, they stand last, in the order of the files; --date or --dates gives days`,
      );
    const known = [...gathered.names];
    const missing = (flags.speaker ?? []).filter((name) => !known.some((one) => holdsName(one, name)));
    if (!flags.quiet) for (const name of missing) say(nobodyIs('--speaker', name, known));
    if (gathered instanceof Comparison)
      for (const text of printed(gathered, flags, format, look)) await output.write(text);
    else await output.write(gathered.page(optionsOf(flags)));
    return status;
  });
}

/** A record that was printed counts as the article it is of. One that no longer fits is an input that could not be read. */
function takePrinted(
  fields: Fields,
  item: PendingDocument,
  gathered: Pick<Comparison, 'add'>,
  explain: boolean,
): PendingDocument | null {
  const {success, data} = outputRecord.safeParse(fields);
  if (success) {
    if (!('error' in data)) gathered.add(data, explain);
    return null;
  }
  const place = item.kind === 'line' ? {[item.line.isRecord ? 'record' : 'line']: item.line.number} : {};
  const error = {
    code: 'not-json',
    message: 'is a record of another version, make it again with stance extract',
  } as const;
  return {kind: 'unread', name: item.name, ...place, error};
}

function addPrinted(text: string, comparison: Comparison, explain: boolean): void {
  const record = outputRecord.parse(JSON.parse(text));
  if (!('error' in record)) comparison.add(record, explain);
}

/** What is printed, in pieces: all of it may be longer than a string can be. */
function* printed(comparison: Comparison, flags: CompareFlags, format: Format, look: Look): Generator<string> {
  const {by} = flags;
  const options = optionsOf(flags);
  const groups = by === 'claim' ? null : comparedBy(by, comparison.claims(options));
  if (format === 'table') {
    yield groups ? linesBy(groups, look) : claimLines(comparison.claims(options), look);
  } else if (format === 'csv') {
    yield claimColumns;
    for (const claim of comparison.eachClaim(options)) yield claimRows(claim);
  } else {
    const isArray = format === 'json';
    if (isArray) yield '[';
    let any = false;
    for (const one of groups ?? comparison.eachClaim(options)) {
      yield isArray ? (any ? ',' : '') + jsonElement(one) : jsonLine(one);
      any = true;
    }
    if (isArray) yield endOfArray(any);
  }
}

const optionsOf = ({stance, speaker, since, until, minSources}: CompareFlags): CompareOptions => ({
  stances: stance ?? null,
  speakers: speaker ?? [],
  since: since ?? null,
  until: until ?? null,
  minSources,
});

type Format = (typeof COMPARE_FORMATS)[number];

/** Options that would change nothing are a mistake. */
function refuseUnused({claim, by, explain}: CompareFlags, format: Format): void {
  if (explain && format === 'csv') throw new UsageError('--explain adds nothing to csv, choose table, json or jsonl');
  if (explain && format === 'html') throw new UsageError('a page says why anyway, leave out --explain');
  if (claim !== undefined || by === 'claim') return;
  if (format === 'csv') throw new UsageError('--format csv has a row a position, leave out --by');
  if (format === 'html') throw new UsageError('a page shows claims, speakers and days, leave out --by');
}
