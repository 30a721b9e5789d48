import type {PhraseDraft} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {TAG} from '../../layers/words.js';
import {tellsWhen} from './past.js';
import {takesObjectHere} from './starts-clause.js';
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
    // "as a teenager but ended up", "as a citizen and in a statement praised it"
    if (kind === 'coordinator' && behindTimes(m, at + 1) === own) return false;
  }
  return nearest(m, (c) => c.state === 'subject' && c.reach === own) === null && !leavesNoVerb(m, own);
}

/** Past adverbs, and when or where something was said. */
function behindTimes({chunks, bits, words: {lower}}: Machine, from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adverb' || (chunks[at] && tellsWhen(chunks, bits, lower, at))) at++;
  return at;
}

/** "Sal Brock, the mayor, after the hearing denied it": the only verb that is left for the subject in front, and its own. */
function leavesNoVerb(m: Machine, own: number): boolean {
  const outer = nearest(m, (c) => c.kind !== 'relative' || c.verb === null || m.comma < 0);
  if (outer?.state !== 'subject' || !outer.subject || outer.subject.isTime || m.reach.outer[own + 1]! >= 0)
    return false;
  if (!(m.chunks[own]!.group!.takes & TAKES.speech) && !takesObjectHere(m, own)) return false;
  if (actsBehindComma(m, own)) return false;
  outer.reach = own;
  return true;
}

/** "Sal Brock, the mayor, after the hearing denied it": what could open a clause is a preposition. */
export function readAsPreposition(m: Machine, k: number): boolean {
  const {start} = m.chunks[k]!;
  const next = m.chunks[k + 1];
  const own = m.reach.after[k + 2]!;
  if (next?.kind !== 'phrase' || own < 0 || !(traitsOf(m.words.lower[start]!) & (HAS.occasion | HAS.role)))
    return false;
  if (next.phrase!.kind === 'pronoun' || !leavesNoVerb(m, own)) return false;
  m.words.tag[start] = TAG.ADP;
  next.kind = 'adjunct';
  next.start = next.phrase!.preposition = start;
  next.phrase!.prepositionEnd = start + 1;
  return true;
}

/** "…, after the union denied it, on Monday resigned": a verb begins what stands behind a comma, but for when. */
function actsBehindComma({chunks}: Machine, from: number): boolean {
  for (let at = from + 1; at < chunks.length && at < from + FAR; at++) {
    if (chunks[at]!.kind !== 'comma') continue;
    let next = at + 1;
    while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'adjunct' || chunks[next]?.phrase?.isTime) next++;
    if ((chunks[next]?.group?.certainty ?? 0) > 0) return true;
    at = next - 1;
  }
  return false;
}

/** A verb further on belongs to something else. */
const FAR = 30;

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
