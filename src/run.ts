import type {Source} from './article.js';
import {prepare} from './clean/prepare.js';
import type {Unread} from './error-record.js';
import {EXIT, UsageError} from './errors.js';
import type {Io} from './io.js';
import type {Say} from './messages.js';
import type {ExtractFlags, ReadingFlags} from './options.js';
import {ClosedPipe, type Output, openOutput} from './output.js';
import {listInputs} from './read/inputs.js';
import {itemsOf} from './read/items.js';
import {listPaths} from './read/list-paths.js';
import {readItem} from './read/read-item.js';
import {FORMATS, type Look, type RecordFormat, rendererFor} from './render/renderer.js';
import {labelOf, totalOf} from './stance-counts.js';
import type {Told} from './tell.js';
import {colorLevel, widthOf} from './terminal.js';
import {Totals} from './totals.js';

export interface Run {
  readonly io: Io;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** `stance extract`: for each input read, analyze, render. Goes on past a bad file. Gives the exit status. */
export async function extract(paths: readonly string[], flags: ExtractFlags, run: Run): Promise<number> {
  const {io, say, signal} = run;
  const format = flags.format ?? formatFor(flags.output, io);
  const gates = (flags.failOn ?? []).map((stance) => labelOf({stance}));
  const inputs = await allPaths(paths, flags, run);
  const look = {...lookOf(flags, io), explain: flags.explain === true};
  const renderer = await rendererFor(format, look);
  const totals = new Totals();
  return writing(await openOutput(flags.output ?? null, format !== 'jsonl', io), signal, async (output) => {
    await output.write(renderer.begin);
    for await (const one of toldOf(inputs, {...flags, format}, look, run)) {
      if (one.error && !flags.quiet) say(`${one.source}: ${one.error.message}`);
      const nothing = one.error === null && totalOf(one.found) === 0;
      if (flags.verbose && nothing) say(`${one.source}: no statements found`);
      const first = totals.printed.records === 0;
      totals.add(one);
      if (one.text !== '') await output.write(first ? one.text : renderer.between + one.text);
    }
    await output.write(renderer.end(totals.printed));
    if (totals.failed > 0) return EXIT.input;
    return gates.some((stance) => totals.found[stance] > 0) ? EXIT.gate : EXIT.ok;
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

/** Each document of the paths, read; or why not. Ends early on a signal. */
export async function* readDocuments(
  paths: Iterable<string>,
  flags: ReadingFlags,
  {io, signal}: Run,
): AsyncGenerator<Source | Unread> {
  const options = {
    encoding: flags.encoding ?? null,
    maxBytes: flags.maxBytes,
    kind: flags.input ?? null,
    reading: {skipped: 0},
    textField: flags.textField ?? null,
  };
  let rested = performance.now();
  for await (const items of itemsOf(listInputs(paths), io.stdin, options, signal)) {
    for (const item of items) {
      if (performance.now() - rested > LOOK_AROUND) {
        // Lets a signal be heard, and a full pipe be emptied.
        await new Promise((resolve) => setImmediate(resolve));
        rested = performance.now();
      }
      if (signal.aborted) return;
      const document = await readItem(item, options, signal);
      if (signal.aborted) return;
      if (!('error' in document)) await prepare(document.format);
      yield document;
    }
  }
}

async function* toldOf(
  paths: Iterable<string>,
  flags: ExtractFlags & {readonly format: RecordFormat},
  look: Look,
  run: Run,
): AsyncGenerator<Told> {
  const {teller} = await import('./tell.js');
  const tell = await teller({
    format: flags.format,
    look,
    filter: {stances: flags.stance ?? null, speakers: flags.speaker ?? []},
    text: flags.text === true,
    thoughts: flags.thoughts === true,
    explain: flags.explain === true,
  });
  for await (const document of readDocuments(paths, flags, run)) {
    yield* tell(document);
    if (run.signal.aborted) return;
  }
}
