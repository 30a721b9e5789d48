import {isMainThread, parentPort, workerData} from 'node:worker_threads';
import type {PendingDocument} from '../read/pending-documents.js';
import type {OwnRules} from '../layers/own-rules.js';
import {putInForce} from '../own/in-force.js';
import type {BatchOptions, RunBatch} from './batch.js';
import {fitEngine} from './engine.js';

/*
 * The entry of a worker thread: takes batches of documents and sends back their rendered records. The build bundles it as
 * a file of its own.
 */

export interface ThreadData {
  readonly stance: BatchOptions;
  readonly own: OwnRules | null;
}

if (!isMainThread && parentPort) serve(parentPort, workerData);

function serve(port: NonNullable<typeof parentPort>, {stance, own}: ThreadData): void {
  putInForce(own);
  const never = new AbortController().signal;
  const ready: Promise<RunBatch> = import('./batch.js').then(({batchRunner}) => batchRunner(stance));
  let last: Promise<void> = Promise.resolve();
  port.on('message', (items: readonly PendingDocument[]) => {
    last = last.then(async () => port.postMessage(await (await ready)(items, never))).then(fitEngine);
  });
}
