import {IS} from '../function-words.js';
import type {ClauseKind, ClauseLink} from '../../layers/parsed.js';
import {TAKES} from '../verb-lexicon.js';
import {FLAGS, FORM, TAG} from '../../layers/words.js';
import type {Chunk, PhraseDraft} from '../chunk/chunk.js';
import {isThat} from '../chunk/wh-chunk.js';
import {type ClauseDraft, type Machine, nearest, push, top, waitWith} from './machine.js';
import {contentNoun, openThat, saysWithin} from './opener-actions.js';

/** "who", "which", "what", "where". */
export function openWh(m: Machine, k: number): void {
  const {start} = m.chunks[k]!;
  const clause = top(m);
  const bits = m.bits[start]!;
  const before = m.chunks[k - 1];
  const governed = m.preposition >= 0;
  const nounBefore =
    m.last !== null &&
    (before?.phrase != null ||
      before?.kind === 'comma' ||
      before?.kind === 'mark' ||
      before?.kind === 'close' ||
      governed);
  const follows = m.chunks[k + 1];
  const adverb = (bits & IS.questionAdverb) !== 0;
  // "told the court that was false": what is told, for nobody is told anything else
  if (isThat(m.words.lower[start]!) && m.comma < 0 && saysHow(follows) && isTold(m, clause)) {
    openThat(m, k);
    return;
  }
  // "told supporters that he was ill": no relative clause, for the verb still wants to know what is told.
  if (!(bits & IS.questionNominal) && !adverb && !governed && m.chunks[k + 1]?.kind === 'phrase') {
    const teller = nearest(
      m,
      (c) =>
        c.verb !== null &&
        !c.complement &&
        (c.verb.takes & TAKES['person-that']) !== 0 &&
        (c.object !== null || c.indirect !== null),
    );
    const says =
      clause.verb !== null &&
      !clause.complement &&
      !clause.object &&
      (clause.verb.takes & TAKES.that) !== 0 &&
      (m.last?.role === 'adjunct' || saysWithin(m, clause, m.last));
    // "the suggestion that he knew of it", but "the claim that he made"
    const isContent = m.last !== null && contentNoun(m, m.last) !== null;
    if (teller || says || isContent) {
      openThat(m, k);
      return;
    }
  }
  // "both of whom were": the quantity is the subject.
  const quantity = governed ? m.chunks[k - 2] : undefined;
  if (quantity?.kind === 'phrase' && bits & IS.relative && m.bits[quantity.head]! & IS.quantifier) {
    const phrase = quantity.phrase!;
    begin(m, k, 'relative', 'relative', clause, phrase.of ?? clause.subject);
    phrase.of = null;
    clause.adjuncts = clause.adjuncts.filter((a) => a !== phrase);
    if (clause.subject === phrase) clause.subject = null;
    waitWith(m, top(m), phrase, k);
    return;
  }
  // "Among those who voted, few care", "For Ivo Marr, who had left, it was late": nothing but the noun before has begun.
  const opening = before?.kind === 'comma' ? m.chunks[k - 2] : before;
  const behindAdjunct =
    clause.state === 'open' &&
    opening?.kind === 'adjunct' &&
    opening.phrase !== null &&
    m.last === opening.phrase &&
    (opening === before || !opening.phrase.isTime);
  if (m.coordinator < 0 && nounBefore && bits & IS.relative && (clause.state !== 'open' || behindAdjunct)) {
    // "released her records in July, which showed": no month shows anything.
    const shown = m.bits[m.last!.head]! & IS.timeNoun && m.comma >= 0 ? clause.object : null;
    begin(m, k, 'relative', 'relative', clause, shown ?? toldOf(m, k, m.last!));
    return;
  }
  if (adverb && nounBefore && m.comma < 0 && !governed && clause.state !== 'open' && !takesWh(clause)) {
    begin(m, k, 'relative', 'relative', clause, m.last);
    return;
  }
  if (m.coordinator >= 0) {
    const partner = nearest(m, (c) => c.wh >= 0 && c.verb !== null);
    if (partner) {
      begin(m, k, partner.kind, 'coordinate', partner, partner.antecedent);
      return;
    }
  }
  if (clause.state === 'verb' || clause.state === 'done') {
    if (!governed && !adverb && clause.state === 'verb' && m.comma < 0) {
      begin(m, k, 'wh', 'complement', clause, null);
      clause.complement = top(m);
      clause.state = 'done';
      return;
    }
    const taker = governed
      ? null
      : nearest(m, (c) => c.verb !== null && !c.complement && takesWh(c) && (!c.object || c.object === m.last));
    if (taker && m.comma < 0 && (!adverb || taker.verb!.takes & TAKES.wh)) {
      begin(m, k, 'wh', 'complement', taker, null);
      taker.complement = top(m);
      taker.state = 'done';
      return;
    }
    begin(m, k, adverb ? 'adverbial' : 'wh', 'adverbial', clause, null);
    return;
  }
  const asks = follows?.kind === 'verb' && (follows.group!.alone || !adverb) && clause.state === 'open';
  if (asks && clause.wh < 0) {
    clause.wh = start;
    if (!adverb) clause.whRole = 'object';
    return;
  }
  if (clause.state === 'open' && clause.link === 'root' && (!adverb || m.comma < 0)) {
    begin(m, k, adverb ? 'adverbial' : 'wh', adverb ? 'adverbial' : 'subject', clause, null);
    return;
  }
  begin(m, k, adverb ? 'adverbial' : 'relative', adverb ? 'adverbial' : 'relative', clause, m.last);
}

/** "was false", "could not be true", but "the family that owns the mill". */
const saysHow = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && (chunk.group!.copula || chunk.group!.auxiliaries.length > 0);

/** "told the court", "told reporters": nothing stands behind whom is told yet; but "told a story that was untrue". */
const isTold = ({last, bits}: Machine, {verb, object, indirect, complement}: ClauseDraft): boolean =>
  verb !== null &&
  (verb.takes & TAKES['person-that']) !== 0 &&
  last !== null &&
  last === (object ?? indirect) &&
  (bits[last.head]! & IS.contentNoun) === 0 &&
  !complement;

/** "notes from the talk in June which show": up from a time to what it hangs on, and to a noun of the verb's number. */
function toldOf(m: Machine, k: number, found: PhraseDraft): PhraseDraft {
  const {bits, words, chunks} = m;
  // "a letter from his doctor Friday that says it"
  const last = found.isTime && found.preposition < 0 ? (chunks[found.at - 1]?.phrase ?? found) : found;
  const group = chunks[k + 1]?.group;
  const plain = group != null && group.auxiliaries.length === 0 && group.to < 0;
  const number = plain && group.form === FORM.base ? FLAGS.plural : plain && group.form === FORM.s ? 0 : null;
  const agrees = ({head}: PhraseDraft): boolean =>
    number === null || words.tag[head] !== TAG.NOUN || (words.flags[head]! & FLAGS.plural) === number;
  // "the study published in May, which showed"
  const {link, antecedent, object} = top(m);
  const isDay = (bits[last.head]! & IS.timeNoun) !== 0 && last.role === 'adjunct';
  if (isDay && link === 'adnominal' && antecedent && !object) return antecedent;
  // "a letter from his doctor Friday that says": a day says nothing
  let at = (last.isTime && chunks[k - 1]?.phrase === last && chunks[k - 2]?.phrase) || last;
  for (let depth = 0; at.of && at.role === 'attached' && at.preposition >= 0 && depth < CHAIN; depth++) {
    if (!(bits[at.head]! & IS.timeNoun) && agrees(at)) break;
    at = at.of;
  }
  return agrees(at) ? at : last;
}

const CHAIN = 6;

const takesWh = (c: ClauseDraft): boolean => c.verb !== null && ((c.verb.takes & TAKES.wh) !== 0 || c.verb.copula);

function begin(
  m: Machine,
  k: number,
  kind: ClauseKind,
  link: ClauseLink,
  parent: ClauseDraft,
  antecedent: Machine['last'],
): void {
  const {start, phrase} = m.chunks[k]!;
  const clause = push(m, kind, link, m.preposition >= 0 ? m.chunks[m.preposition]!.start : start, parent);
  clause.wh = phrase ? phrase.head : start;
  clause.antecedent = antecedent;
  if (m.coordinator >= 0) clause.connective = m.coordinator;
  if (m.preposition >= 0) clause.stranded = m.chunks[m.preposition]!.start;
  clause.whRole = m.bits[start]! & IS.questionAdverb || m.preposition >= 0 ? 'adjunct' : 'object';
}
