import type {PendingDocument} from '../read/pending-documents.js';
import {documentIdentity, type ReadOptions} from '../read/read-document.js';

/** The `index`th of `count` parts of a job, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The documents that belong to a shard. */
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

/** Whether a document belongs to a shard: by its id, else by its file's name and, for a line, its number. */
function isInShard(item: PendingDocument, {index, count}: Shard, options: ReadOptions): boolean {
  const {name, id} = documentIdentity(item, options);
  const key = id ?? (item.kind === 'line' ? `${name}:${item.line.number}` : name);
  return hashOf(key) % count === index - 1;
}

/**
 * FNV-1a of the key's bytes, mixed once more so that a few shards come out even too. Part of the contract: it must never
 * change, or shards of one job run by two versions would overlap.
 */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
