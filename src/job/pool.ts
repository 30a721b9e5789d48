import {codeOf, InputError} from '../layers/errors.js';
import type {PendingDocument} from '../read/pending-documents.js';
import type {RenderedRecord} from './render-document.js';
import type {RenderedBatch} from './within-time-limit.js';

/*
 * Threads that work side by side, never more than there are tasks. A thread that dies, or whose work was stopped, is
 * replaced. The task that it died of is retried one document at a time, so that only the document to blame is lost.
 */

/** What the pool uses of a worker thread. */
export interface Thread {
  postMessage(items: readonly PendingDocument[]): void;
  on(event: 'message', listener: (batch: RenderedBatch) => void): unknown;
  on(event: 'error' | 'exit', listener: (problem: unknown) => void): unknown;
  terminate(): Promise<unknown>;
}

/** The records of each document of a batch. */
export type BatchRecords = readonly (readonly RenderedRecord[])[];

export interface Pool {
  /** The most threads that ran at the same time. */
  readonly threads: number;
  /** The records of some documents, in order; none once the pool is closed. Never rejects. */
  do(items: readonly PendingDocument[]): Promise<BatchRecords>;
  close(): Promise<void>;
}

interface Task {
  readonly items: readonly PendingDocument[];
  readonly settle: (outcome: BatchRecords) => void;
}

interface Lane {
  readonly thread: Thread;
  /** Sent and not yet answered, in order. */
  readonly tasks: Task[];
}

/** Tasks sent to a thread at a time, so that it never idles between two. */
const TASKS_PER_THREAD = 2;

export function openPool(
  size: number,
  start: () => Thread,
  recordsOfLost: (item: PendingDocument, error: InputError) => Promise<readonly RenderedRecord[]>,
): Pool {
  const lanes = new Set<Lane>();
  const waiting: Task[] = [];
  let closed = false;
  let threads = 0;
  const open = () => {
    const lane: Lane = {thread: start(), tasks: []};
    lanes.add(lane);
    threads = Math.max(threads, lanes.size);
    lane.thread.on('message', ({records, stopped}) => {
      lane.tasks.shift()?.settle(records);
      if (stopped) replace(lane);
      feed();
    });
    for (const event of ['error', 'exit'] as const) {
      lane.thread.on(event, (problem) => {
        if (!lanes.has(lane)) return;
        const broken = lane.tasks.shift();
        replace(lane);
        if (broken) tryAgain(broken, codeOf(problem) === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory() : crashed());
        feed();
      });
    }
  };
  const replace = (lane: Lane) => {
    lanes.delete(lane);
    waiting.unshift(...lane.tasks);
    void lane.thread.terminate();
  };
  const tryAgain = ({items, settle}: Task, error: InputError) => {
    const [only] = items;
    if (only && items.length === 1) return void recordsOfLost(only, error).then((records) => settle([records]));
    const each: Task[] = [];
    const outcomes = items.map(
      (item) =>
        new Promise<BatchRecords>((done) => {
          each.push({items: [item], settle: done});
        }),
    );
    waiting.unshift(...each);
    void Promise.all(outcomes).then((all) => settle(all.flat()));
  };
  const feed = () => {
    const idle = [...lanes].filter(({tasks}) => tasks.length === 0).length;
    for (let more = waiting.length - idle; more > 0 && lanes.size < size; more--) open();
    for (let i = 0; i < TASKS_PER_THREAD; i++) {
      for (const {thread, tasks} of lanes) {
        if (tasks.length > i) continue;
        const task = waiting.shift();
        if (!task) return;
        tasks.push(task);
        thread.postMessage(task.items);
      }
    }
  };
  return {
    get threads() {
      return threads;
    },
    do: (items) =>
      new Promise((settle) => {
        if (closed) return settle([]);
        waiting.push({items, settle});
        feed();
      }),
    close: async () => {
      closed = true;
      const last = [...lanes];
      lanes.clear();
      for (const {settle} of [...last.flatMap(({tasks}) => tasks), ...waiting.splice(0)]) settle([]);
      await Promise.all(last.map(({thread}) => thread.terminate()));
    },
  };
}

const outOfMemory = (): InputError =>
  new InputError(
    'too-large',
    'needs more memory than it may take, raise it with NODE_OPTIONS=--max-old-space-size=8000',
  );

const crashed = (): InputError =>
  new InputError('crashed', 'broke the thread that it was read in, please report it with the file');

/** Runs up to `ahead` batches side by side and yields their records in order, each as soon as it is its turn. */
export async function* resultsInOrder(
  batches: AsyncIterator<readonly PendingDocument[]>,
  work: (items: readonly PendingDocument[]) => Promise<BatchRecords>,
  ahead: number,
): AsyncGenerator<RenderedRecord> {
  const running: Promise<BatchRecords>[] = [];
  let next: Promise<IteratorResult<readonly PendingDocument[]>> | null = batches.next();
  while (next || running.length > 0) {
    const [head] = running;
    // Starts a batch that is ready before yielding results; a slow source must not hold up results.
    const batch =
      next && running.length < ahead ? await (head ? Promise.race([next, head.then(() => null)]) : next) : null;
    if (batch?.done) next = null;
    else if (batch) {
      running.push(work(batch.value));
      next = batches.next();
    } else if (head) {
      running.shift();
      yield* (await head).flat();
    }
  }
}
