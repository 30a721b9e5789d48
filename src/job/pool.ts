import {codeOf, InputError} from '../layers/errors.js';
import type {PendingDocument} from '../read/pending-documents.js';
import type {RenderedRecord} from './render-document.js';
import type {RenderedBatch} from './within-time-limit.js';

/*
 * Threads that work side by side, a few documents at a time: never more than there are tasks for. A thread that dies, or in which work was stopped, gives its
 * place to a new one. What it died of is tried again one by one: only the document that is to blame is lost.
 */

/** A thread, as far as the pool knows. */
export interface Thread {
  postMessage(items: readonly PendingDocument[]): void;
  on(event: 'message', listener: (told: RenderedBatch) => void): unknown;
  on(event: 'error' | 'exit', listener: (problem: unknown) => void): unknown;
  terminate(): Promise<unknown>;
}

/** By item: what is told of it. */
export type BatchRecords = readonly (readonly RenderedRecord[])[];

export interface Pool {
  /** How many threads there have been at a time, at most. */
  readonly threads: number;
  /** What comes of some documents, in their order; nothing once it is closed. Never fails. */
  do(items: readonly PendingDocument[]): Promise<BatchRecords>;
  close(): Promise<void>;
}

interface Task {
  readonly items: readonly PendingDocument[];
  readonly settle: (outcome: BatchRecords) => void;
}

interface Lane {
  readonly thread: Thread;
  /** Sent and not answered, in order. */
  readonly tasks: Task[];
}

/** So many tasks are sent to a thread ahead: it never waits for the next. */
const TASKS_AHEAD = 2;

export function openPool(
  size: number,
  start: () => Thread,
  lose: (item: PendingDocument, error: InputError) => Promise<readonly RenderedRecord[]>,
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
    if (only && items.length === 1) return void lose(only, error).then((told) => settle([told]));
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
    for (let i = 0; i < TASKS_AHEAD; i++) {
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

/** Does the work on the batches side by side, `ahead` at a time, and gives what comes of it in their order, as soon as it is there. */
export async function* resultsInOrder(
  batches: AsyncIterator<readonly PendingDocument[]>,
  work: (items: readonly PendingDocument[]) => Promise<BatchRecords>,
  ahead: number,
): AsyncGenerator<RenderedRecord> {
  const under: Promise<BatchRecords>[] = [];
  let next: Promise<IteratorResult<readonly PendingDocument[]>> | null = batches.next();
  while (next || under.length > 0) {
    const [head] = under;
    // A batch that is ready is started before results are handed on; a source that is slow holds no result up.
    const batch =
      next && under.length < ahead ? await (head ? Promise.race([next, head.then(() => null)]) : next) : null;
    if (batch?.done) next = null;
    else if (batch) {
      under.push(work(batch.value));
      next = batches.next();
    } else if (head) {
      under.shift();
      yield* (await head).flat();
    }
  }
}
