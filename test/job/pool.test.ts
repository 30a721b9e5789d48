import {EventEmitter} from 'node:events';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {type BatchRecords, openPool, resultsInOrder, type Thread} from '../../src/job/pool.js';
import type {RenderedRecord} from '../../src/job/render-document.js';
import type {RenderedBatch} from '../../src/job/within-time-limit.js';
import type {PendingDocument} from '../../src/read/pending-documents.js';
import {countStances} from '../../src/record/stance-counts.js';

const none = countStances([]);
const rendered = (source: string, error: RenderedRecord['error'] = null): RenderedRecord => ({
  part: 1,
  source,
  text: source,
  error,
  warnings: [],
  found: none,
  shown: none,
});
const items = (...names: string[]): PendingDocument[] => names.map((name) => ({kind: 'file', name, path: name}));
const textsOf = (records: BatchRecords): string[] => records.flat().map((r) => `${r.source}${r.error ? '!' : ''}`);

/** Answers after some milliseconds. "die" kills it, "grow" takes all its memory, "stop" has to be stopped. */
class Fake extends EventEmitter implements Thread {
  static started = 0;
  static ended = 0;
  readonly #delay: number;
  #queue: Promise<void> = Promise.resolve();
  #dead = false;

  constructor(delay = 0) {
    super();
    Fake.started++;
    this.#delay = delay;
  }

  postMessage(all: readonly PendingDocument[]): void {
    this.#queue = this.#queue.then(async () => {
      await sleep(this.#delay);
      if (this.#dead) return;
      const outOfMemory = all.some(({name}) => name === 'grow');
      if (outOfMemory || all.some(({name}) => name === 'die')) {
        this.#dead = true;
        this.emit('error', Object.assign(new Error(), outOfMemory ? {code: 'ERR_WORKER_OUT_OF_MEMORY'} : {}));
        this.emit('exit');
        return;
      }
      const batch: RenderedBatch = {
        records: all.map(({name}) => [rendered(name)]),
        stopped: all.some((i) => i.name === 'stop'),
      };
      this.emit('message', batch);
    });
  }

  async terminate(): Promise<void> {
    this.#dead = true;
    Fake.ended++;
  }
}

const pool = (size: number, start: () => Thread = () => new Fake()) =>
  openPool(size, start, async (item, error) => [rendered(item.name, error)]);

describe('openPool', () => {
  it('gives the records of each task, also with more tasks than threads', async () => {
    const p = pool(2);
    const all = await Promise.all(Array.from({length: 20}, (_, i) => p.do(items(`${i}`, `${i}b`))));
    expect(all.map(textsOf)).toEqual(Array.from({length: 20}, (_, i) => [`${i}`, `${i}b`]));
    await p.close();
  });

  it('starts no more threads than there are tasks for', async () => {
    const before = Fake.started;
    const p = pool(999);
    await p.do(items('a'));
    await p.do(items('b'));
    expect([Fake.started - before, p.threads]).toEqual([1, 1]);
    await Promise.all([p.do(items('c')), p.do(items('d')), p.do(items('e'))]);
    expect([Fake.started - before, p.threads]).toEqual([3, 3]);
    await p.close();
  });

  it('reports a document that took all the memory as such', async () => {
    const p = pool(1);
    expect((await p.do(items('grow')))[0]![0]!.error).toMatchObject({code: 'too-large'});
    expect(textsOf(await p.do(items('a')))).toEqual(['a']);
    await p.close();
  });

  it('loses only the document that a thread dies of, and replaces the thread', async () => {
    const p = pool(1);
    const tasks = [items('a', 'die', 'b'), items('c'), items('die'), items('d', 'e')];
    const all = await Promise.all(tasks.map((task) => p.do(task)));
    expect(all.map(textsOf)).toEqual([['a', 'die!', 'b'], ['c'], ['die!'], ['d', 'e']]);
    expect(all[0]![1]![0]!.error).toMatchObject({code: 'crashed'});
    await p.close();
  });

  it('replaces a thread whose work was stopped, and loses none of its queued tasks', async () => {
    const before = Fake.started;
    const p = pool(1);
    const all = await Promise.all([items('stop'), items('a'), items('b')].map((task) => p.do(task)));
    expect(all.map(textsOf)).toEqual([['stop'], ['a'], ['b']]);
    expect(Fake.started - before).toBe(2);
    await p.close();
  });

  it('settles running tasks without records when it is closed, and ends every thread', async () => {
    const before = Fake.ended;
    const p = pool(2, () => new Fake(1000));
    const running = [p.do(items('a')), p.do(items('b')), p.do(items('c'))];
    await p.close();
    expect(await Promise.all(running)).toEqual([[], [], []]);
    expect(await p.do(items('d'))).toEqual([]);
    expect(Fake.ended - before).toBe(2);
  });
});

describe('resultsInOrder', () => {
  async function* batches(n: number, pulled: () => void = () => {}): AsyncGenerator<readonly PendingDocument[]> {
    for (let i = 0; i < n; i++) {
      pulled();
      yield items(`${i}`);
    }
  }

  it('keeps the order, whichever is done first', async () => {
    const work = async ([item]: readonly PendingDocument[]): Promise<BatchRecords> => {
      await sleep(Number(item!.name) % 3 === 0 ? 8 : 0);
      return [[rendered(item!.name)]];
    };
    const seen: string[] = [];
    for await (const one of resultsInOrder(batches(20), work, 5)) seen.push(one.source);
    expect(seen).toEqual(Array.from({length: 20}, (_, i) => `${i}`));
  });

  it('runs no more than the limit ahead, however slow the reader', async () => {
    let pulled = 0;
    let read = 0;
    const work = async ([item]: readonly PendingDocument[]): Promise<BatchRecords> => [[rendered(item!.name)]];
    for await (const one of resultsInOrder(
      batches(50, () => pulled++),
      work,
      4,
    )) {
      read++;
      await sleep(1);
      expect(pulled - read).toBeLessThanOrEqual(5);
      expect(one.error).toBe(null);
    }
    expect(read).toBe(50);
  });

  it('yields what is done while it waits for the source', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow(): AsyncGenerator<readonly PendingDocument[]> {
      yield items('a');
      await held;
      yield items('b');
    }
    const seen: string[] = [];
    for await (const one of resultsInOrder(slow(), async ([i]) => [[rendered(i!.name)]], 4)) {
      seen.push(one.source);
      release();
    }
    expect(seen).toEqual(['a', 'b']);
  });
});
