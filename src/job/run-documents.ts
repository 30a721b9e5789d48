import {getHeapStatistics} from 'node:v8';
import {Worker} from 'node:worker_threads';
import {rulesInForce} from '../own/in-force.js';
import {preceded} from '../read/chunks.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {documentIdentity} from '../read/read-document.js';
import type {BatchOptions} from './batch.js';
import {fitEngine, limitHeap, spareStart} from './engine.js';
import {openPool, type Pool, resultsInOrder} from './pool.js';
import type {RenderedRecord} from './render-document.js';

/*
 * Documents in, rendered records out, in order: the same whether one thread works or several. The caller reads streams
 * and writes the output. No more documents are under way than keep the threads busy, so memory does not grow.
 */

type Batches = AsyncGenerator<readonly PendingDocument[]>;

export interface Parallelism {
  /** The most threads to use; 1 is this one alone. */
  readonly threads: number;
  /** Whether to start them at once, instead of when the job has turned out to be large. */
  readonly atOnce: boolean;
  readonly signal: AbortSignal;
  /** Called at the end with the number of threads used, unless this one did everything. */
  readonly onThreads: (threads: number) => void;
}

// Defined by the build if the whole program is one file, which is then also the entry of its threads.
declare const STANCE_ONE_FILE: true | undefined;
const THREAD_ENTRY = new URL(
  typeof STANCE_ONE_FILE === 'undefined' ? './thread.cjs' : import.meta.url,
  import.meta.url,
);

/** A job of this size is done before threads have started. */
const SMALL_JOB_IN_DOCUMENTS = 200;
/** One that the thread works on, one that is queued for it, one whose records wait to be yielded. */
const BATCHES_PER_THREAD = 3;

/** Old-space limit per thread. From 2 GB on, V8 lets garbage grow twice as far before its first collection. */
const THREAD_HEAP_IN_MB = 1792;

/** `read` opens the inputs; its signal is aborted when the caller stops iterating. */
export async function* runDocuments(
  read: (signal: AbortSignal) => Batches,
  options: BatchOptions,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const {threads} = parallelism;
  const enough = new AbortController();
  const batches = read(AbortSignal.any([parallelism.signal, enough.signal]));
  try {
    if (!parallelism.atOnce || threads === 1) {
      yield* onThisThread(
        batches,
        options,
        threads === 1 ? Number.POSITIVE_INFINITY : SMALL_JOB_IN_DOCUMENTS,
        parallelism,
      );
    }
    if (threads > 1) yield* acrossThreads(batches, options, parallelism);
  } finally {
    enough.abort();
    await batches.return(undefined);
  }
}

/** The most memory that an article takes per character while it is analysed. */
const BYTES_PER_CHARACTER = 1000;

/** Runs up to about `most` documents on this thread; one that might exhaust its memory runs on another, which may die. */
async function* onThisThread(
  batches: Batches,
  options: BatchOptions,
  most: number,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const {signal} = parallelism;
  spareStart();
  fitEngine();
  const {batchRunner} = await import('./batch.js');
  const {heap_size_limit: limit, used_heap_size: used} = getHeapStatistics();
  const pool = openThreads(1, limit / (1 << 20), options, parallelism);
  const run = async (item: PendingDocument) => (await pool.do([item])).flat();
  // A whole number: after a fraction the engine would box the numbers of all objects that begin with "from".
  const work = await batchRunner(options, {from: Math.floor((limit - used) / BYTES_PER_CHARACTER), run});
  try {
    let done = 0;
    while (done < most && !signal.aborted) {
      const {value: items, done: ended} = await batches.next();
      if (ended) return;
      if (done < SMALL_JOB_IN_DOCUMENTS && done + items.length >= SMALL_JOB_IN_DOCUMENTS) limitHeap();
      done += items.length;
      for (const one of (await work(items, signal)).records.flat()) {
        if (signal.aborted) return;
        yield one;
      }
    }
  } finally {
    await pool.close();
  }
}

async function* acrossThreads(
  batches: Batches,
  options: BatchOptions,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const {threads} = parallelism;
  const first = parallelism.signal.aborted ? null : await batches.next();
  if (!first || first.done) return;
  limitHeap();
  const pool = openThreads(threads, THREAD_HEAP_IN_MB, options, parallelism);
  try {
    for await (const one of resultsInOrder(preceded(first.value, batches), pool.do, threads * BATCHES_PER_THREAD)) {
      if (parallelism.signal.aborted) return;
      yield one;
    }
  } finally {
    parallelism.onThreads(pool.threads);
    await pool.close();
  }
}

/** A pool of up to `threads` threads with this much memory each, which closes on the signal. */
function openThreads(threads: number, megabytes: number, options: BatchOptions, {signal}: Parallelism): Pool {
  const pool = openPool(
    threads,
    () =>
      new Worker(THREAD_ENTRY, {
        workerData: {stance: options, own: rulesInForce()},
        resourceLimits: {maxOldGenerationSizeMb: megabytes},
        // A pipe's descriptor is closed by the stream that reads it; Node, unaware of that, would close it again.
        trackUnmanagedFds: false,
      }),
    async (item, error) => {
      const {batchRunner} = await import('./batch.js');
      const lost: PendingDocument = {kind: 'unread', ...documentIdentity(item, options.read), error};
      return (await (await batchRunner(options))([lost], signal)).records.flat();
    },
  );
  const stop = () => void pool.close();
  signal.addEventListener('abort', stop);
  return {
    do: pool.do,
    get threads() {
      return pool.threads;
    },
    close: () => {
      signal.removeEventListener('abort', stop);
      return pool.close();
    },
  };
}
