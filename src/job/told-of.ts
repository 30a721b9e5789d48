import {getHeapStatistics} from 'node:v8';
import {Worker} from 'node:worker_threads';
import type {Item} from '../read/items.js';
import {ownerOf} from '../read/read-item.js';
import {keepHeapSmall} from './heap.js';
import {inOrder, openPool, type Pool} from './pool.js';
import type {Told} from './tell.js';
import type {WorkOptions} from './work.js';

/*
 * Takes documents, gives what is told of them, in order: the same whether this thread works on them or several do. Leaves
 * reading them from a stream to one side and writing to the other; no more are under way than the threads are busy with.
 */

type Batches = AsyncGenerator<readonly Item[]>;

export interface Labour {
  /** At most; 1 for this one. */
  readonly threads: number;
  /** Whether they begin at once; else when this one has found the job to be large. */
  readonly atOnce: boolean;
  readonly signal: AbortSignal;
  /** Told in the end how many threads were at work where it was not this one alone. */
  readonly onHire: (workers: number) => void;
}

// Written in where the whole program is one file, which is then its own thread's too.
declare const STANCE_ONE_FILE: true | undefined;
const THREAD = new URL(typeof STANCE_ONE_FILE === 'undefined' ? './worker.js' : import.meta.url, import.meta.url);

/** A job of so many documents is over before threads have started. */
const SMALL = 200;
/** Batches under way by thread: one that it works on, one it was sent, one that waits to be handed on. */
const UNDER_WAY = 3;

/** A thread's heap. From two gigabytes on the engine lets rubbish grow twice as high before it looks for it first. */
const MOST_MEGABYTES = 1792;

/** `read` begins to read; what it gives is read no further once nobody listens here. */
export async function* toldOf(
  read: (signal: AbortSignal) => Batches,
  options: WorkOptions,
  labour: Labour,
): AsyncGenerator<Told> {
  const many = labour.threads;
  const enough = new AbortController();
  const batches = read(AbortSignal.any([labour.signal, enough.signal]));
  try {
    if (!labour.atOnce || many === 1) {
      yield* alone(batches, options, many === 1 ? Number.POSITIVE_INFINITY : SMALL, labour);
    }
    if (many > 1) yield* together(batches, options, many, labour);
  } finally {
    enough.abort();
    await batches.return(undefined);
  }
}

/** What an article takes at most, for each of its characters, while it is worked on. */
const BYTES_PER_CHARACTER = 1000;

/** On this thread, up to about `most` documents. What could take all its memory is worked on in another, which may die of it. */
async function* alone(batches: Batches, options: WorkOptions, most: number, labour: Labour): AsyncGenerator<Told> {
  const {signal} = labour;
  const {worker} = await import('./work.js');
  const {heap_size_limit: limit, used_heap_size: used} = getHeapStatistics();
  const pool = hire(1, limit / (1 << 20), options, labour);
  const tell = async (item: Item) => (await pool.do([item])).flat();
  const work = await worker(options, {from: (limit - used) / BYTES_PER_CHARACTER, tell});
  try {
    let done = 0;
    while (done < most && !signal.aborted) {
      const {value: items, done: ended} = await batches.next();
      if (ended) return;
      if (done < SMALL && done + items.length >= SMALL) keepHeapSmall();
      done += items.length;
      for (const one of (await work(items, signal)).told.flat()) {
        if (signal.aborted) return;
        yield one;
      }
    }
  } finally {
    await pool.close();
  }
}

async function* together(batches: Batches, options: WorkOptions, many: number, labour: Labour): AsyncGenerator<Told> {
  const first = labour.signal.aborted ? null : await batches.next();
  if (!first || first.done) return;
  keepHeapSmall();
  const pool = hire(many, MOST_MEGABYTES, options, labour);
  try {
    for await (const one of inOrder(preceded(first.value, batches), pool.do, many * UNDER_WAY)) {
      if (labour.signal.aborted) return;
      yield one;
    }
  } finally {
    labour.onHire(pool.threads);
    await pool.close();
  }
}

/** Threads as there is work for them, each with so much memory; they end on a signal. */
function hire(many: number, megabytes: number, options: WorkOptions, {signal}: Labour): Pool {
  const pool = openPool(
    many,
    () =>
      new Worker(THREAD, {
        workerData: {stance: options},
        resourceLimits: {maxOldGenerationSizeMb: megabytes},
        // A pipe's number is closed by the stream that reads it, which the engine's own list does not see.
        trackUnmanagedFds: false,
      }),
    async (item, error) => {
      const {worker} = await import('./work.js');
      const lost: Item = {kind: 'unread', ...ownerOf(item, options.read), error};
      return (await (await worker(options))([lost], signal)).told.flat();
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

async function* preceded(first: readonly Item[], rest: Batches): Batches {
  yield first;
  for (;;) {
    const {value, done} = await rest.next();
    if (done) return;
    yield value;
  }
}
