import {getHeapStatistics} from 'node:v8';
import {Worker} from 'node:worker_threads';
import type {PendingDocument} from '../read/pending-documents.js';
import {documentIdentity} from '../read/read-document.js';
import type {BatchOptions} from './batch.js';
import {limitHeap} from './limit-heap.js';
import {openPool, type Pool, resultsInOrder} from './pool.js';
import type {RenderedRecord} from './render-document.js';

/*
 * Takes documents, gives what is told of them, in order: the same whether this thread works on them or several do. Leaves
 * reading them from a stream to one side and writing to the other; no more are under way than the threads are busy with.
 */

type Batches = AsyncGenerator<readonly PendingDocument[]>;

export interface Parallelism {
  /** At most; 1 for this one. */
  readonly threads: number;
  /** Whether they begin at once; else when this one has found the job to be large. */
  readonly atOnce: boolean;
  readonly signal: AbortSignal;
  /** Told in the end how many threads were at work where it was not this one alone. */
  readonly onThreads: (workers: number) => void;
}

// Written in where the whole program is one file, which is then its own thread's too.
declare const STANCE_ONE_FILE: true | undefined;
const THREAD_ENTRY = new URL(typeof STANCE_ONE_FILE === 'undefined' ? './thread.js' : import.meta.url, import.meta.url);

/** A job of so many documents is over before threads have started. */
const SMALL_JOB_IN_DOCUMENTS = 200;
/** Batches under way by thread: one that it works on, one it was sent, one that waits to be handed on. */
const BATCHES_UNDER_WAY = 3;

/** A thread's heap. From two gigabytes on the engine lets rubbish grow twice as high before it looks for it first. */
const THREAD_HEAP_IN_MB = 1792;

/** `read` begins to read; what it gives is read no further once nobody listens here. */
export async function* runDocuments(
  read: (signal: AbortSignal) => Batches,
  options: BatchOptions,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const many = parallelism.threads;
  const enough = new AbortController();
  const batches = read(AbortSignal.any([parallelism.signal, enough.signal]));
  try {
    if (!parallelism.atOnce || many === 1) {
      yield* onThisThread(
        batches,
        options,
        many === 1 ? Number.POSITIVE_INFINITY : SMALL_JOB_IN_DOCUMENTS,
        parallelism,
      );
    }
    if (many > 1) yield* acrossThreads(batches, options, many, parallelism);
  } finally {
    enough.abort();
    await batches.return(undefined);
  }
}

/** What an article takes at most, for each of its characters, while it is worked on. */
const BYTES_PER_CHARACTER = 1000;

/** On this thread, up to about `most` documents. What could take all its memory is worked on in another, which may die of it. */
async function* onThisThread(
  batches: Batches,
  options: BatchOptions,
  most: number,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const {signal} = parallelism;
  const {batchRunner} = await import('./batch.js');
  const {heap_size_limit: limit, used_heap_size: used} = getHeapStatistics();
  const pool = hire(1, limit / (1 << 20), options, parallelism);
  const tell = async (item: PendingDocument) => (await pool.do([item])).flat();
  const work = await batchRunner(options, {from: (limit - used) / BYTES_PER_CHARACTER, tell});
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
  many: number,
  parallelism: Parallelism,
): AsyncGenerator<RenderedRecord> {
  const first = parallelism.signal.aborted ? null : await batches.next();
  if (!first || first.done) return;
  limitHeap();
  const pool = hire(many, THREAD_HEAP_IN_MB, options, parallelism);
  try {
    for await (const one of resultsInOrder(preceded(first.value, batches), pool.do, many * BATCHES_UNDER_WAY)) {
      if (parallelism.signal.aborted) return;
      yield one;
    }
  } finally {
    parallelism.onThreads(pool.threads);
    await pool.close();
  }
}

/** Threads as there is work for them, each with so much memory; they end on a signal. */
function hire(many: number, megabytes: number, options: BatchOptions, {signal}: Parallelism): Pool {
  const pool = openPool(
    many,
    () =>
      new Worker(THREAD_ENTRY, {
        workerData: {stance: options},
        resourceLimits: {maxOldGenerationSizeMb: megabytes},
        // A pipe's number is closed by the stream that reads it, which the engine's own list does not see.
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

async function* preceded(first: readonly PendingDocument[], rest: Batches): Batches {
  yield first;
  for (;;) {
    const {value, done} = await rest.next();
    if (done) return;
    yield value;
  }
}
