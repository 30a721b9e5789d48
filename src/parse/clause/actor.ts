import type {GroupDraft} from '../chunk/chunk.js';
import {TAKES} from '../verb-lexicon.js';
import {type ClauseDraft, hasFiniteVerb, type Machine, nearest, top} from './machine.js';

/**
 * "Brock blamed a report that the bridge had cracked, saying it was false": behind a comma a participle is about the nearest
 * clause with a tense that says nothing of a noun; one that speaks is about none that somebody says either.
 */
export function actorOf(m: Machine, {takes}: GroupDraft): ClauseDraft | null {
  const {state} = top(m);
  if (state === 'open' || state === 'subject') return null;
  const speaks = (takes & TAKES.speech) !== 0;
  return nearest(m, (c) => {
    const {link} = firstOf(c);
    return (
      (hasFiniteVerb(c) || (!speaks && link === 'open')) &&
      c.kind !== 'wh' &&
      link !== 'relative' &&
      link !== 'adnominal' &&
      !(speaks && link === 'complement')
    );
  });
}

/** Of clauses in a row the first. */
function firstOf(clause: ClauseDraft): ClauseDraft {
  let first = clause;
  for (let depth = 0; first.link === 'coordinate' && first.parent && depth < ROW; depth++) first = first.parent;
  return first;
}

const ROW = 8;
