import type {Reading} from './reading.js';

/** "shouted at me as I went", "said it many times": how, where or when, and the only clause behind tells no more. */
export function isAdjunct({clause, at, sentence: {itemOf, parsed}}: Reading): boolean {
  const {complement, adjuncts, object, quotationWord, verb} = clause;
  if (complement || quotationWord >= verb!.end) return false;
  if (object?.isTime && itemOf[object.start] === at) return true;
  if (!adjuncts.some((p) => p.preposition >= verb!.end && itemOf[p.preposition] === at)) return false;
  const behind = parsed.clauses.filter((c) => c.parent === clause && c.start >= verb!.end && c.verb?.finite);
  return behind.length > 0 && behind.every((c) => c.kind === 'adverbial' && c.link === 'adverbial');
}
