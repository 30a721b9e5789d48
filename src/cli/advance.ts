import type {RenderedRecord} from '../job/render-document.js';
import type {ReadCounters} from '../read/counters.js';
import {type InputKind, inputKindOf, listInputs} from '../read/inputs.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {totalSize} from '../read/sizes.js';
import type {RunProgress} from '../terminal/progress.js';

/*
 * How far a run is, by what is done: documents are read ahead of the work on them, and all five of a small job are read
 * before the first is printed.
 */

export interface Follower {
  /** Passes the documents on that are to be done. */
  follow(batches: AsyncIterable<readonly PendingDocument[]>): AsyncGenerator<readonly PendingDocument[]>;
  /** What came of one of them. `before` were done in an earlier run. */
  seen(one: RenderedRecord, articles: number, before: number): RunProgress;
}

export interface Amount {
  /** Null where a stream is among the inputs. */
  readonly bytes: number | null;
  /** Null where one file may hold many documents. */
  readonly files: number | null;
}

/** How much there is to do; of how many of them, where another does a share, nothing is known. */
export function amountAt(paths: readonly string[], kind: InputKind | null, shared: boolean): Amount {
  let files: number | null = shared ? null : 0;
  function* counted() {
    for (const input of listInputs(paths)) {
      const many = !input.error && (kind ?? inputKindOf(input.name)) !== 'article';
      files = many || files === null ? null : files + 1;
      yield input;
    }
  }
  const bytes = totalSize(counted());
  return {bytes, files: bytes === null ? null : files};
}

export function follower(amount: Amount, counters: ReadCounters): Follower {
  /** Where batches end: after so many documents, and so many bytes. */
  const ends: {readonly documents: number; readonly bytes: number}[] = [];
  let handedOn = 0;
  let begun = 0;
  let bytes = 0;
  return {
    async *follow(batches) {
      for await (const items of batches) {
        handedOn += items.length;
        ends.push({documents: handedOn, bytes: counters.bytes});
        yield items;
      }
    },
    seen: ({part}, articles, before) => {
      // The parts of one document come together.
      if (part === 1) begun++;
      while (ends[0] && ends[0].documents <= begun) bytes = ends.shift()?.bytes ?? bytes;
      return {
        articles,
        files: amount.files === null ? null : {done: before + begun, all: amount.files},
        share: amount.bytes && bytes > 0 ? Math.min(1, bytes / amount.bytes) : null,
      };
    },
  };
}
