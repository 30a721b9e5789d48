import {decode} from './decode.js';
import type {PendingDocument} from './pending-documents.js';
import {type Fields, fieldsOf} from './record-fields.js';

/** Where the version of a record stands, if it is one that was printed. */
const START = /^\s*\{\s*"schemaVersion"\s*:/;

/**
 * Takes the records that `stance extract` printed out of the documents, which it passes on. A record is told by its version
 * and its statements.
 */
export async function* withoutPrinted(
  batches: AsyncIterable<readonly PendingDocument[]>,
  take: (fields: Fields, item: PendingDocument) => PendingDocument | null,
): AsyncGenerator<readonly PendingDocument[]> {
  for await (const items of batches) {
    const left: PendingDocument[] = [];
    for (const item of items) {
      const fields = printedIn(item);
      const kept = fields ? take(fields, item) : item;
      if (kept) left.push(kept);
    }
    if (left.length > 0) yield left;
  }
}

function printedIn(item: PendingDocument): Fields | null {
  if (item.kind !== 'line' || !item.line.whole) return null;
  const text = decode(item.line.bytes, null, false);
  const fields = START.test(text) ? fieldsOf(text) : null;
  return fields && ('statements' in fields || 'error' in fields) ? fields : null;
}
