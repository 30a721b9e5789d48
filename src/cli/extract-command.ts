import {availableParallelism} from 'node:os';
import type {BatchOptions} from '../job/batch.js';
import {type Finished, finishedIn, unfinished} from '../job/resume.js';
import {runDocuments} from '../job/run-documents.js';
import {inShard} from '../job/shard.js';
import {threadsFor} from '../job/threads.js';
import {Totals} from '../job/totals.js';
import {EXIT, UsageError} from '../layers/errors.js';
import {folderOutput} from '../output/folder-output.js';
import {type OutputOptions, openOutput} from '../output/open-output.js';
import {pagedOutput, pagerFor} from '../output/pager.js';
import {newCounters} from '../read/counters.js';
import type {ReadOptions} from '../read/read-document.js';
import {mostOpenFiles} from '../read/open-files.js';
import {madeWith} from '../record/made-with.js';
import {labelOf, type StanceCounts, totalOf} from '../record/stance-counts.js';
import {ENDINGS, type RecordFormat, rendererFor} from '../render/formats.js';
import type {Look} from '../render/renderer.js';
import {NO_PROGRESS, progressOn} from '../terminal/progress.js';
import {amountAt, follower} from './extract/advance.js';
import {type CommandContext, inputPaths, listingOf, pendingDocumentsAt, readOptions, sayOf} from './command.js';
import {namesAsked} from './extract/names-asked.js';
import {formatNamed} from './format-named.js';
import type {ExtractFlags} from './options.js';
import {makingOf, noteMaking, refuseOtherMaking} from './output-making.js';
import {isWatched, refuseUnused, tableLook} from './extract/extract-look.js';
import {statsOf} from './stats.js';
import {withOutput} from './with-output.js';

/** `stance extract`: reads, analyses and renders each input, and continues past a bad one. Gives the exit status. */
export async function extract(paths: readonly string[], flags: ExtractFlags, context: CommandContext): Promise<number> {
  const {io, signal} = context;
  const start = process.uptime();
  const inputs = await inputPaths(paths, flags, context);
  const format = flags.format ?? formatNamed(flags.output, io, ENDINGS);
  refuseUnused(flags, format);
  const look = tableLook(flags, io);
  const renderer = await rendererFor(format, look);
  const options = batchOptions(flags, await readOptions(flags, signal), format, look);
  const resumed = flags.resume ? resumable(flags.output, format) : null;
  let done: Finished | null = null;
  let totals = new Totals();
  const {whole} = renderer;
  const counters = newCounters(isWatched(flags, io, whole !== undefined));
  const followed = counters.watched
    ? follower(amountAt(inputs, listingOf(flags), flags.input ?? null, flags.shard !== undefined), counters)
    : null;
  const progress = counters.watched ? progressOn(io) : NO_PROGRESS;
  const say = (message: string) => {
    progress.clear();
    context.say(message);
  };
  /** Without the program's name in front: the line is for programs that look for a place at its start. */
  const sayLine = (line: string) => {
    progress.clear();
    io.stderr.write(`${line}\n`);
  };
  let workers = 1;
  const onThreads = (threads: number) => {
    workers = threads;
  };
  const read = (until: AbortSignal) => {
    const all = pendingDocumentsAt(inputs, flags, options.read, {...context, say, signal: until}, counters);
    const part = flags.shard ? inShard(all, flags.shard, options.read) : all;
    const left = done && resumed ? unfinished(part, done, resumed, options.read) : part;
    return followed ? followed.follow(left) : left;
  };
  const making = makingOf(flags, madeWith);
  const keep = async (target: string) => {
    const name = flags.output ?? target;
    done = await finishedIn(target, name, signal);
    if (done.record) await refuseOtherMaking(target, name, making, done.record);
    if (done.torn) say(`${name}: NULs follow the last whole record, as after a loss of power; they are cut off`);
    totals = done.totals;
    return done.bytes;
  };
  const begun = (target: string) => noteMaking(target, making);
  const outputOptions = {whole: format !== 'jsonl', ...(resumed && {keep}), ...(format === 'jsonl' && {begun})};
  const {threads, advice} = threadsFor(flags.jobs ?? null, {cores: availableParallelism(), files: mostOpenFiles()});
  if (advice !== null && !flags.quiet) say(advice);
  const parallelism = {threads, atOnce: flags.jobs !== undefined, signal, onThreads};
  const opened = await openFor(format, flags, outputOptions, context);
  return withOutput(opened, signal, async (output) => {
    const held: string[] = [];
    const names = namesAsked(flags.speaker ?? [], flags.affiliation ?? []);
    let met = 0;
    await output.write(renderer.begin);
    for await (const one of runDocuments(read, options, parallelism)) {
      if (!flags.quiet) sayOf(one, say);
      const nothing = one.error === null && totalOf(one.found) === 0;
      if (flags.verbose && nothing) say(`${one.source}: no statements found`);
      const first = totals.printed.records === 0;
      names.see(one);
      for (const line of one.met ?? []) if (met++ < MOST_GATE_LINES && !flags.quiet) sayLine(line);
      totals.add(one);
      if (followed) progress.show(followed.seen(one, totals.articles, done?.documents ?? 0));
      if (one.text === '') continue;
      if (whole) held.push(one.text);
      else await output.write(first ? one.text : renderer.between + one.text);
    }
    progress.clear();
    if (whole && !signal.aborted) await output.write(whole(held, totals.printed));
    await output.write(renderer.end(totals.printed));
    if (flags.stats) {
      const seconds = process.uptime() - start;
      const megabytes = process.resourceUsage().maxRSS / 1024;
      io.stderr.write(statsOf(flags.stats, totals, {seconds, workers, megabytes, skipped: counters.skipped}));
    }
    if (!flags.quiet) for (const complaint of names.complaints()) say(complaint);
    if (met > MOST_GATE_LINES && !flags.quiet) say(`${met - MOST_GATE_LINES} more met the gate`);
    if (totals.failed > 0) return EXIT.input;
    const {found, printed} = totals;
    const isMet = isAnyIn(flags.failOn, found) || isAnyIn(flags.failOnShown, printed.statements);
    return isMet ? EXIT.gate : EXIT.ok;
  });
}

/** Only a file of self-contained records can be continued. */
function resumable(output: string | undefined, format: RecordFormat): string {
  if (output !== undefined && format === 'jsonl') return output;
  throw new UsageError('--resume goes on with a file of records, name it with -o FILE.jsonl');
}

const batchOptions = (flags: ExtractFlags, read: ReadOptions, format: RecordFormat, look: Look): BatchOptions => ({
  read,
  render: {
    format,
    look,
    filter: {
      stances: flags.stance ?? null,
      speakers: flags.speaker ?? [],
      affiliations: flags.affiliation ?? [],
      sure: flags.sure === true,
    },
    ...((flags.failOn || flags.failOnShown) && {gates: {found: flags.failOn ?? [], shown: flags.failOnShown ?? []}}),
    text: flags.text === true,
    thoughts: flags.thoughts === true,
    explain: flags.explain === true || format === 'html',
    anyLanguage: flags.language === 'any',
    provenance: flags.provenance ? madeWith : null,
  },
  timeout: flags.timeout * 1000,
});

/** How many lines say what met the gate; the rest are counted. */
const MOST_GATE_LINES = 100;

const isAnyIn = (stances: ExtractFlags['failOn'] = [], counts: StanceCounts): boolean =>
  stances.some((stance) => counts[labelOf({stance})] > 0);

/** Where the records go: a folder, the pager, a file or standard output. */
function openFor(format: RecordFormat, {output, pager}: ExtractFlags, options: OutputOptions, context: CommandContext) {
  const {io, signal} = context;
  if (format === 'brat' && output !== undefined) return folderOutput(output);
  const command = format === 'table' && pager !== false && output === undefined ? pagerFor(io) : null;
  return command === null ? openOutput(output ?? null, options, context) : pagedOutput(command, io, signal);
}
