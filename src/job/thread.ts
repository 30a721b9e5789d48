import {isMainThread, parentPort, workerData} from 'node:worker_threads';
import type {PendingDocument} from '../read/pending-documents.js';
import {type BatchOptions, batchRunner, type RunBatch} from './batch.js';

/*
 * What runs in a thread of its own: takes documents, a few at a time, and sends back what came of them. The first of the
 * files that the program is bundled into besides its own.
 */

export interface ThreadData {
  readonly stance: BatchOptions;
}

if (!isMainThread && parentPort) serve(parentPort, workerData);

function serve(port: NonNullable<typeof parentPort>, {stance}: ThreadData): void {
  const never = new AbortController().signal;
  const ready: Promise<RunBatch> = batchRunner(stance);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (items: readonly PendingDocument[]) => {
    last = last.then(async () => port.postMessage(await (await ready)(items, never)));
  });
}
