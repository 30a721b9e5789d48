import type {RenderedRecord} from '../../job/render-document.js';
import type {ReadCounters} from '../../read/counters.js';
import {type InputKind, inputKindOf, type Listing, listInputs} from '../../read/inputs.js';
import type {PendingDocument} from '../../read/pending-documents.js';
import {totalSize} from '../../read/sizes.js';
import type {RunProgress} from '../../terminal/progress.js';

/*
 * Measures progress by the documents that are done, not by what has been read: documents are read well ahead of the work
 * on them, and in a small job all of them before the first is printed.
 */

export interface Follower {
  /** Passes the documents through and notes where in the input each batch ends. */
  follow(batches: AsyncIterable<readonly PendingDocument[]>): AsyncGenerator<readonly PendingDocument[]>;
  /** Call with each record that is done. `before` is how many documents an earlier run has done. */
  seen(one: RenderedRecord, articles: number, before: number): RunProgress;
}

export interface Amount {
  /** Null if one of the inputs is a stream. */
  readonly bytes: number | null;
  /** Null if a file may hold many documents. */
  readonly files: number | null;
}

/** How much there is to do. In a sharded job the number of files is unknown, since other runs do some of them. */
export function amountAt(paths: readonly string[], listing: Listing, kind: InputKind | null, shared: boolean): Amount {
  let files: number | null = shared ? null : 0;
  function* counted() {
    for (const input of listInputs(paths, listing)) {
      const many = !input.error && (kind ?? inputKindOf(input.name)) !== 'article';
      files = many || files === null ? null : files + 1;
      yield input;
    }
  }
  const bytes = totalSize(counted());
  return {bytes, files: bytes === null ? null : files};
}

export function follower(amount: Amount, counters: ReadCounters): Follower {
  /** Documents and bytes read by the end of each batch that is under way. */
  const ends: {readonly documents: number; readonly bytes: number}[] = [];
  let passed = 0;
  let begun = 0;
  let bytes = 0;
  return {
    async *follow(batches) {
      for await (const items of batches) {
        passed += items.length;
        ends.push({documents: passed, bytes: counters.bytes});
        yield items;
      }
    },
    seen: ({part}, articles, before) => {
      // The parts of a document arrive together, so its first part counts it.
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
