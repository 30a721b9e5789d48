import type {PendingDocument} from '../read/pending-documents.js';
import {documentIdentity, type ReadOptions} from '../read/read-document.js';

/** The `index`th of `count` parts of a job, the first being 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Those of the documents that are in a part. */
export async function* inShard(
  batches: AsyncIterable<readonly PendingDocument[]>,
  shard: Shard,
  options: ReadOptions,
): AsyncGenerator<readonly PendingDocument[]> {
  for await (const items of batches) {
    const own = items.filter((item) => isInShard(item, shard, options));
    if (own.length > 0) yield own;
  }
}

/** Whether a document is in a part: by its id, else by the name of its file, and of a line also by its number. */
export function isInShard(item: PendingDocument, {index, count}: Shard, options: ReadOptions): boolean {
  const {name, id} = documentIdentity(item, options);
  const key = id ?? (item.kind === 'line' ? `${name}:${item.line.number}` : name);
  return hashOf(key) % count === index - 1;
}

/** FNV-1a of the key's bytes, its bits stirred once more so that small counts are even too. Part of the contract: it never changes. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
