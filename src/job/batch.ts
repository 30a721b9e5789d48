import {loadReader} from '../clean/html/load-html.js';
import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {type ReadOptions, readDocument} from '../read/read-document.js';
import {documentRenderer, type RenderedRecord, type RenderOptions} from './render-document.js';
import {type RenderedBatch, renderWithinTimeLimit} from './within-time-limit.js';

/** All that a thread must know to work on its own. Plain. */
export interface BatchOptions {
  readonly read: ReadOptions;
  readonly render: RenderOptions;
  /** Milliseconds for one document. */
  readonly timeout: number;
}

/** Some documents at a time, read and told. */
export type RunBatch = (items: readonly PendingDocument[], signal: AbortSignal) => Promise<RenderedBatch>;

/** What takes more memory than this thread has to spare, which no thread survives, and who works on it instead. */
export interface Heavy {
  /** Characters. */
  readonly from: number;
  tell(item: PendingDocument): Promise<readonly RenderedRecord[]>;
}

/** So many characters are held decoded, and worked on together. */
const BATCH_IN_CHARACTERS = 1 << 16;

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
      // Lets a signal be heard, and a full pipe be emptied.
      await new Promise((resolve) => setImmediate(resolve));
    };
    for (const item of items) {
      const document = await readDocument(item, options.read, signal);
      if (!('error' in document)) {
        if (heavy && document.text.length >= heavy.from) {
          if (held.length > 0) await flush();
          all.push(await heavy.tell(item));
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
