import type {PhraseDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {TAG} from '../../layers/words.js';
import {type Machine, nearest, push, top, waitWith} from './machine.js';

/** "after the union collapsed": the noun phrase reaches a verb that nothing around waits for. */
export function opensClause(m: Machine, k: number): boolean {
  const {start, phrase} = m.chunks[k]!;
  if (phrase!.prepositionEnd !== start + 1 || !(m.bits[start]! & IS.subordinator)) return false;
  const own = m.reach.after[k + 1]!;
  // "men held since Sunday told us": no day tells anything
  if (own >= 0 && m.bits[phrase!.head]! & IS.bareTime && m.chunks[own]!.group!.takes & TAKES.speech) return false;
  if (own < 0 || (m.chunks[own]!.group!.certainty < 2 && !actsHere(m, own))) return false;
  for (let at = k + 1; at < own; at++) {
    const {kind} = m.chunks[at]!;
    // "after a clerk in Tarn, Ostrel, denied it"
    if (kind === 'comma' && m.chunks[at + 1]!.phrase?.kind === 'name' && m.chunks[at + 2]!.kind === 'comma') at += 2;
    else if (kind === 'comma') return false;
    // "as a teenager but ended up"
    if (kind === 'coordinator' && m.chunks[at + 1]!.kind === 'verb') return false;
  }
  return nearest(m, (c) => c.state === 'subject' && c.reach === own) === null;
}

/** "after the firm denied it", not "after the letter found in May": a past form with an object, or with nothing behind. */
function actsHere({chunks}: Machine, verb: number): boolean {
  const next = chunks[verb + 1]?.kind ?? 'end';
  return !chunks[verb]!.group!.passive && (next === 'phrase' || next === 'that' || next === 'end');
}

/** Reads the preposition as what opens the clause, and says so in its tag. */
export function openWithPreposition(m: Machine, k: number, phrase: PhraseDraft): void {
  const {start} = m.chunks[k]!;
  const clause = push(m, 'adverbial', 'adverbial', start, top(m));
  clause.connective = start;
  m.words.tag[start] = TAG.SCONJ;
  phrase.preposition = phrase.prepositionEnd = -1;
  waitWith(m, clause, phrase, k);
}
