import {FORM} from '../../layers/words.js';
import type {Chunk} from '../chunk/chunk.js';
import type {Read} from './read-clauses.js';

/**
 * The verb of a sentence that has found none: "Marr, a clerk who left in May, called it a hoax". Of the past forms that were
 * read as participles the last one that has an object, a complement or a comma before it; its chunk, or -1.
 */
export function missedVerb({clauses, owner}: Read, chunks: readonly Chunk[]): number {
  const root = clauses[0]!;
  if (root.verb || !root.subject) return -1;
  for (let k = chunks.length - 1; k >= 0; k--) {
    const {group} = chunks[k]!;
    if (group?.certainty !== 1 || group.form !== FORM.past || group.auxiliaries.length > 0) continue;
    const clause = owner[k];
    if (clause?.verb !== group || clause.verb.finite || clause.verb.to >= 0) continue;
    const parted = chunks[k - 1]?.kind === 'comma';
    if (clause.object || clause.complement || clause.quotation >= 0 || parted) return k;
  }
  return -1;
}
