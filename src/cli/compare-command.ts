import {availableParallelism} from 'node:os';
import {compare} from '../compare/compare.js';
import {runDocuments} from '../job/run-documents.js';
import {threadsFor} from '../job/threads.js';
import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {newCounters} from '../read/counters.js';
import {mostOpenFiles} from '../read/open-files.js';
import {type ArticleRecord, outputRecord} from '../record/record.js';
import {pretty} from '../render/json.js';
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
import type {CompareFlags} from './options.js';
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
  const options = {
    read: await readOptions(flags, signal),
    render: {
      format: 'jsonl',
      look: {...lookOf(flags, io), explain: false},
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
  const read = (until: AbortSignal) =>
    pendingDocumentsAt(inputs, flags, options.read, {...context, signal: until}, newCounters(false));
  const {first, all} = await lookAhead(runDocuments(read, options, parallelism), (one) => one.error === null);
  if (flags.claim !== undefined || first?.isPosition) return printPositions(all, flags, context);
  return withOutput(await openOutput(flags.output ?? null, {whole: true}, context), signal, async (output) => {
    const records: ArticleRecord[] = [];
    let status: number = EXIT.ok;
    for await (const one of all) {
      if (one.isPosition) throw mixedClaims(one);
      if (one.error) status = EXIT.input;
      if (one.error && !flags.quiet) say(unreadMessage({...one, name: one.source, error: one.error}));
      if (!flags.quiet) for (const {message} of one.warnings) say(`${partName(one.source, one.part)}: ${message}`);
      const record = outputRecord.parse(JSON.parse(one.text));
      if (!('error' in record)) records.push(record);
    }
    await output.write(`${pretty(compare(records))}\n`);
    return status;
  });
}
