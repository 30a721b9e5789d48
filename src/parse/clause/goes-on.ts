import {HAS, IS, traitsOf} from '../function-words.js';
import {FORM} from '../../layers/words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import type {Machine} from './machine.js';
import {isNear} from './starts-clause.js';

/** "has mocked a pilot, called farmers fools and left": behind a comma, a past form that goes on what the subject did. */
export function goesOnActing(m: Machine, k: number): boolean {
  const {chunks, words, coordinator, comma} = m;
  if (comma < 0 || coordinator >= 0 || !isPast(m, k)) return false;
  const before = chunks[k - 1]!;
  if (before.kind === 'adverb' && traitsOf(words.lower[before.head]!) & HAS.sequence) return true;
  return acts(m, k);
}

function isPast({chunks}: Machine, k: number): boolean {
  const group = chunks[k]!.group;
  return group?.form === FORM.past && group.auxiliaries.length === 0 && group.to < 0;
}

/** What stands behind shows that somebody does it: an object, what is said, an infinitive. */
function acts(m: Machine, k: number): boolean {
  const {chunks, bits, reach} = m;
  const {takes} = chunks[k]!.group!;
  const next = chunks[k + 1]!;
  if (next?.kind === 'verb') return next.group!.to >= 0 && (takes & (TAKES.to | TAKES['object-to'])) === TAKES.to;
  if (next?.kind !== 'phrase' || next.phrase!.isTime || next.phrase!.kind === 'number') return false;
  if (bits[next.head]! & IS.objectPronoun) return true;
  const own = reach.after[k + 2]!;
  const opens = own >= 0 && isNear(m, k + 1, own);
  // "…, insisted the dam was safe", but "…, said the mayor"
  if (takes & QUOTES) return opens && (takes & TAKES.bare) !== 0;
  // "convinced the dam was safe"
  if (takes & TAKES['person-that'] && opens) return false;
  const behind = chunks[k + 2];
  // "…, called Brock, left", but "…, called its editor a crook"
  if (takes & TAKES.naming) return behind?.kind === 'phrase' || behind?.kind === 'adjective';
  return !(takes & TAKES['person-thing'] && behind?.kind === 'adjunct' && isAgent(m, k + 2));
}

const isAgent = ({chunks, words}: Machine, k: number): boolean =>
  (traitsOf(words.lower[chunks[k]!.start]!) & HAS.agent) !== 0;
