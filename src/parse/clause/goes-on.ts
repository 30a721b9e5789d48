import {HAS, IS, traitsOf} from '../function-words.js';
import {FORM} from '../../layers/words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import type {Machine} from './machine.js';
import {isNear} from './starts-clause.js';

/** So many chunks on, the last verb of a row is looked for. */
const ROW_IN_CHUNKS = 12;

/** "has mocked a pilot, called farmers fools and left": behind a comma, a past form that goes on what the subject did. */
export function goesOnActing(m: Machine, k: number): boolean {
  const {chunks, words, coordinator, comma} = m;
  if (comma < 0 || coordinator >= 0 || !isPast(m, k)) return false;
  const before = chunks[k - 1]!;
  if (before.kind === 'adverb' && traitsOf(words.lower[before.head]!) & HAS.sequence) return true;
  return acts(m, k) || isFirstOfRow(m, k);
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

/** "…, referred to farmers as fools and called her a liar": the last of the row acts. */
function isFirstOfRow(m: Machine, k: number): boolean {
  const {chunks} = m;
  if (chunks[k + 1]?.kind === 'adjunct' && isAgent(m, k + 1)) return false;
  for (let at = k + 1; at < chunks.length && at < k + ROW_IN_CHUNKS; at++) {
    const {kind, group} = chunks[at]!;
    if (kind === 'coordinator') {
      const next = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
      if (chunks[next]?.kind !== 'verb') continue;
      return isPast(m, next) && (chunks[next]!.group!.certainty === 2 || acts(m, next));
    }
    if (
      kind === 'verb'
        ? group!.to < 0
        : kind !== 'phrase' && kind !== 'adjunct' && kind !== 'adverb' && kind !== 'adjective' && kind !== 'mark'
    )
      return false;
  }
  return false;
}
