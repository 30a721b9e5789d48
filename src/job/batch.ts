import {loadReader} from '../clean/html/load-html.js';
import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {type ReadOptions, readDocument} from '../read/read-document.js';
import {documentRenderer, type RenderedRecord, type RenderOptions} from './render-document.js';
import {type RenderedBatch, renderWithinTimeLimit} from './within-time-limit.js';

/** Everything a thread needs to run batches. Plain data, so that it can be sent to one. */
export interface BatchOptions {
  readonly read: ReadOptions;
  readonly render: RenderOptions;
  /** Milliseconds for one document. */
  readonly timeout: number;
}

/** Reads and renders a batch of documents. */
export type RunBatch = (items: readonly PendingDocument[], signal: AbortSignal) => Promise<RenderedBatch>;

/** Where to run documents that need more memory than this thread can spare: a thread dies when its memory runs out. */
export interface Heavy {
  /** Length from which a document is heavy, in characters. */
  readonly from: number;
  run(item: PendingDocument): Promise<readonly RenderedRecord[]>;
}

/** Characters decoded and analysed together. */
const BATCH_IN_CHARACTERS = 1 << 15;

export async function batchRunner(options: BatchOptions, heavy: Heavy | null = null): Promise<RunBatch> {
  const render = await documentRenderer(options.render);
  return async (items, signal) => {
    const all: (readonly RenderedRecord[])[] = [];
    let stopped = false;
    let held: (Source | Unread)[] = [];
    let size = 0;
    const flush = async () => {
      const some = renderWithinTimeLimit(held, render, options.timeout);
      all.push(...some.records);
      stopped ||= some.stopped;
      held = [];
      size = 0;
      // Yields to the event loop, so that signals are heard and full pipes drain.
      await new Promise((resolve) => setImmediate(resolve));
    };
    for (const item of items) {
      const document = await readDocument(item, options.read, signal);
      if (!('error' in document)) {
        if (heavy && document.text.length >= heavy.from) {
          if (held.length > 0) await flush();
          all.push(await heavy.run(item));
          continue;
        }
        await loadReader(document.format);
        if (held.length > 0 && size + document.text.length > BATCH_IN_CHARACTERS) await flush();
        size += document.text.length;
      }
      held.push(document);
    }
    if (held.length > 0) await flush();
    return {records: all, stopped};
  };
}
