import type {Clause} from '../../layers/parsed.js';
import {issuingVerbs} from '../../rules/attribution/words.js';
import {frameTaking} from '../cue-frames.js';
import {goesOn} from './object-end.js';
import type {Reading} from './reading.js';

/** "shouted at me as I went", "prayed for rain but would not say why": how, where or when, and the only clause behind tells no more. */
export function isAdjunct({clause, at, sentence: {itemOf, parsed}}: Reading): boolean {
  const {complement, adjuncts, object, quotationWord, verb} = clause;
  if (complement || quotationWord >= verb!.end) return false;
  if (object?.isTime && itemOf[object.start] === at) return true;
  if (!adjuncts.some((p) => p.preposition >= verb!.end && itemOf[p.preposition] === at)) return false;
  const behind = parsed.clauses.filter(
    (c) => (c.parent === clause || c.shares === clause) && c.start >= verb!.end && c.verb?.finite,
  );
  const isBeside = (c: Clause) => c.subject === null && goesOn(c, clause);
  return behind.length > 0 && behind.every((c) => (c.kind === 'adverbial' && c.link === 'adverbial') || isBeside(c));
}

/** "the firm that promised a refund has closed": the verb behind the object is that of whoever promised. */
export function isOthersVerb({after, at, clause, verb, sentence: {itemOf, parsed}}: Reading, end: number): boolean {
  const {antecedent, complement, link, object, whRole} = clause;
  if (link !== 'relative' || !antecedent || complement) return false;
  // "the letter Lund wrote denied it", but "a deal they say helped nobody"
  const takesNoun = frameTaking(after, 'n') !== undefined || issuingVerbs.has(verb.lower);
  const taken = object ? itemOf[object.start] === at : whRole === 'object' && takesNoun;
  if (!taken) return false;
  return parsed.clauses.some((c) => {
    const acts = c.subject === antecedent && c.verb?.finite ? itemOf[c.verb.start]! : -1;
    return acts >= at && acts < end;
  });
}
