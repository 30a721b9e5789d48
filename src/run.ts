import type {Source} from './article.js';
import {prepare} from './clean/prepare.js';
import {errorRecord} from './error-record.js';
import {EXIT, InputError, UsageError} from './errors.js';
import {filterRecord} from './filter.js';
import type {Io} from './io.js';
import type {ExtractFlags, ReadingFlags} from './options.js';
import type {Say} from './messages.js';
import {ClosedPipe, type Output, openOutput} from './output.js';
import {type Input, listInputs} from './read/inputs.js';
import {listPaths} from './read/list-paths.js';
import {readSource} from './read/read-source.js';
import type {OutputRecord} from './record.js';
import {FORMATS, type RecordFormat, rendererFor} from './render/renderer.js';
import {colorLevel, widthOf} from './terminal.js';

export interface Run {
  readonly io: Io;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** `stance extract`: for each input read, analyze, render. Goes on past a bad file. Gives the exit status. */
export async function extract(paths: readonly string[], flags: ExtractFlags, run: Run): Promise<number> {
  const {io, say, signal} = run;
  const format = flags.format ?? formatFor(flags.output, io);
  const filter = {stances: flags.stance ?? null, speakers: flags.speaker ?? []};
  const failOn = flags.failOn ?? [];
  const inputs = await allPaths(paths, flags, run);
  const renderer = await rendererFor(format, {...lookOf(flags, io), explain: flags.explain === true});
  let status: number = EXIT.ok;
  return writing(await openOutput(flags.output ?? null, format !== 'jsonl', io), signal, async (output) => {
    await output.write(renderer.begin);
    for await (const record of recordsOfInputs(inputs, flags, run)) {
      if ('error' in record) {
        status = EXIT.input;
        if (!flags.quiet) say(`${record.source}: ${record.error.message}`);
        await output.write(renderer.record(record));
        continue;
      }
      if (flags.verbose && record.statements.length === 0) say(`${record.source}: no statements found`);
      if (status === EXIT.ok && record.statements.some((s) => failOn.includes(s.stance))) status = EXIT.gate;
      await output.write(renderer.record(filterRecord(record, filter)));
    }
    await output.write(renderer.end());
    return status;
  });
}

/** The paths named, then those of the list. Standard input can be read once only. */
export async function allPaths(paths: readonly string[], flags: ReadingFlags, {io, signal}: Run): Promise<string[]> {
  const list = flags.filesFrom ?? null;
  const listed = list === null ? [] : await listPaths(list, io.stdin, signal);
  const all = [...paths, ...listed];
  if (all.length === 0 && list === null) all.push('-');
  if (all.filter((path) => path === '-').length + (list === '-' ? 1 : 0) > 1) {
    throw new UsageError('standard input can be read only once, name - once');
  }
  return all;
}

export const lookOf = (flags: Pick<ReadingFlags, 'color' | 'output'>, io: Io): {width: number; color: 0 | 1} => ({
  width: widthOf(io),
  color: colorLevel(flags.color, io, flags.output !== undefined),
});

/** A file's name says what it should hold; a person gets a table, a program JSON. */
function formatFor(output: string | undefined, io: Io): RecordFormat {
  if (output === undefined) return io.stdout.isTTY ? 'table' : 'json';
  return FORMATS.find((format) => output.endsWith(`.${format}`)) ?? 'json';
}

/** Runs `write`, then makes the output complete, or takes it back. */
export async function writing(
  output: Output,
  signal: AbortSignal,
  write: (output: Output) => Promise<number>,
): Promise<number> {
  try {
    const status = await write(output);
    if (signal.aborted) await output.abandon();
    else await output.finish();
    return status;
  } catch (error) {
    await output.abandon();
    if (error instanceof ClosedPipe) return EXIT.ok;
    throw error;
  }
}

/** Milliseconds between two looks at what the world wants. */
const LOOK_AROUND = 20;

export interface Unread {
  readonly name: string;
  readonly error: InputError;
}

/** Each input of the paths, read; or why not. Ends early on a signal. */
export async function* readInputs(
  paths: Iterable<string>,
  flags: ReadingFlags,
  {io, signal}: Run,
): AsyncGenerator<Source | Unread> {
  const options = {encoding: flags.encoding ?? null, maxBytes: flags.maxBytes};
  let rested = performance.now();
  for (const input of listInputs(paths)) {
    if (performance.now() - rested > LOOK_AROUND) {
      // Lets a signal be heard, and a full pipe be emptied.
      await new Promise((resolve) => setImmediate(resolve));
      rested = performance.now();
    }
    if (signal.aborted) return;
    const result = await readSource(input, io.stdin, options, signal).catch((error: unknown) => unread(error, input));
    if (signal.aborted) return;
    if (!('error' in result)) await prepare(result.format);
    yield result;
  }
}

async function* recordsOfInputs(paths: Iterable<string>, flags: ExtractFlags, run: Run): AsyncGenerator<OutputRecord> {
  const {checkedRecords} = await import('./checked-records.js');
  const options = {text: flags.text === true, thoughts: flags.thoughts === true, explain: flags.explain === true};
  for await (const result of readInputs(paths, flags, run)) {
    if ('error' in result) yield errorRecord(result.name, result.error);
    else yield* checkedRecords(result, options);
    if (run.signal.aborted) return;
  }
}

function unread(error: unknown, {name}: Input): Unread {
  if (error instanceof InputError) return {name, error};
  throw error;
}
