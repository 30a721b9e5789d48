import type {Chunk} from '../chunk/chunk.js';
import type {ClauseDraft} from '../clause/machine.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';

/**
 * "Farmer warned over bull": in a headline a past form that might be a participle, with no object behind, is a passive with
 * its auxiliary left out.
 */
export function readHeadlinePassives(clauses: readonly ClauseDraft[], chunks: readonly Chunk[]): void {
  for (const {verb, subject, object, complement, quotation, link} of clauses) {
    if (!verb || !subject || object || quotation >= 0 || (link !== 'root' && link !== 'coordinate')) continue;
    if (verb.form !== FORM.past || verb.certainty !== 1 || verb.auxiliaries.length > 0) continue;
    if (complement && complement.link !== 'open') continue;
    const next = chunks[firstFrom(chunks, verb.end)];
    if (
      !(verb.takes & TAKES.none) &&
      (next?.kind === 'adjunct' || next?.group?.to !== undefined || next?.kind === 'preposition')
    )
      verb.passive = true;
  }
}

/** Index of the first chunk that does not begin before a word. */
function firstFrom(chunks: readonly Chunk[], word: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.start < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
