import type {PhraseDraft} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {tellerPrepositions} from '../../rules/grammar/clause-words.js';
import type {ClauseKind} from '../../layers/parsed.js';
import {TAKES} from '../verb-lexicon.js';
import {readAsPreposition} from './preposition-clause.js';
import {type ClauseDraft, type Machine, nearest, push, top} from './machine.js';

/* What the machine does with the words and marks that open and close clauses. */

/** "that" before a clause. */
export function openThat(m: Machine, k: number): void {
  const {start} = m.chunks[k]!;
  const clause = top(m);
  if (m.coordinator >= 0) {
    const partner = nearest(m, (c) => c.kind === 'that' && c.verb !== null);
    if (partner) {
      connect(push(m, 'that', 'coordinate', m.coordinator, partner), start);
      return;
    }
  }
  if (clause.state === 'open' && clause.link === 'root') {
    openSubjectClause(m, 'that', start);
    return;
  }
  const before = m.chunks[k - 1];
  const noun = before?.phrase ? m.last : null;
  if (clause.verb?.copula && clause.state === 'verb' && before?.kind === 'adverb') clause.predicateWord = before.head;
  const taker = speaksAround(m, k) ?? nearest(m, (c) => c.verb !== null && !c.complement && takesThat(c));
  if (taker && tellsResult(m, taker)) {
    connect(push(m, 'adverbial', 'adverbial', start, taker), start);
    return;
  }
  const says = noun && contentNoun(m, noun);
  const hasObject =
    taker !== null &&
    noun !== null &&
    taker.object !== null &&
    noun.start >= taker.object.start &&
    !(taker.verb!.takes & TAKES['person-that']);
  // "was in tears, denying claims that he paid", "was charged twice, a claim that the bank denies": the claim is nearer than
  // what the outer verb may take
  const isTaken =
    says &&
    (says === taker?.object ||
      says === clause.object ||
      says.preposition >= 0 ||
      clause.state === 'subject' ||
      (says.role === 'apposition' && m.chunks[k - 2]?.kind === 'comma'));
  if (taker && !hasObject && (!isTaken || saysWithin(m, taker, says))) {
    const opened = push(m, 'that', 'complement', start, taker);
    taker.complement = opened;
    taker.state = 'done';
    connect(opened, start);
    return;
  }
  if (noun && !says && m.chunks[k + 1]?.kind === 'phrase') {
    // No noun that says something: "the boat that they sold"
    openRelative(m, noun, start);
    return;
  }
  const opened = push(m, 'that', noun ? 'adnominal' : 'adverbial', start, clause);
  opened.antecedent = says ?? noun;
  connect(opened, start);
}

/** "the claim by Lund that it rained", "her comment to a boy that", "his prediction a year ago that": the noun that says it. */
export function contentNoun(m: Machine, last: PhraseDraft): PhraseDraft | null {
  const {bits, words, chunks} = m;
  let at: PhraseDraft | null = last;
  for (let depth = 0; at && depth < CHAIN; depth++) {
    if (bits[at.head]! & IS.contentNoun) return at;
    if (at.isTime) at = chunks[at.at - 1]?.phrase ?? null;
    else if (at.preposition < 0 || !tellerPrepositions.has(words.lower[at.preposition]!)) return null;
    else at = at.role === 'attached' ? at.of : (chunks[at.at - 1]?.phrase ?? null);
  }
  return null;
}

/** "said in spring, when it broke, that it was late", "said on Tarn FM, where he works, “…”": who speaks around what is between commas. */
export function speaksAround(m: Machine, k: number): ClauseDraft | null {
  const {kind} = top(m);
  if (m.chunks[k - 1]?.kind !== 'comma' || (kind !== 'adverbial' && kind !== 'relative')) return null;
  const around = nearest(m, (c) => c !== top(m) && c.kind !== 'adverbial' && c.kind !== 'relative');
  const verb = around?.verb;
  const wants = verb && (verb.takes & TAKES.speech) !== 0 && (verb.takes & TAKES.that) !== 0;
  return wants && !around.object && !around.complement && around.quotation < 0 ? around : null;
}

/** "said in a statement that …": where it is said, and no noun that says it; but not "scoffed at suggestions that …". */
export function saysWithin({words, bits}: Machine, {verb, object}: ClauseDraft, noun: PhraseDraft | null): boolean {
  if (!noun || object || !(verb!.takes & TAKES.that) || !(verb!.takes & TAKES.speech)) return false;
  let adjunct = noun;
  for (let depth = 0; adjunct.role === 'attached' && adjunct.of && depth < CHAIN; depth++) adjunct = adjunct.of;
  return (
    adjunct.role === 'adjunct' &&
    adjunct.preposition >= verb!.end &&
    (traitsOf(words.lower[adjunct.preposition]!) & HAS.place) !== 0 &&
    ((bits[noun.head]! & IS.contentNoun) === 0 || (traitsOf(words.lower[noun.head]!) & TEXT) !== 0)
  );
}

const CHAIN = 6;
const TEXT = HAS.document | HAS.utterance | HAS.scene;

function openRelative(m: Machine, noun: PhraseDraft, start: number): void {
  const relative = push(m, 'relative', 'relative', start, top(m));
  relative.antecedent = noun;
  relative.wh = start;
  relative.whRole = 'object';
}

/** "so dark that nobody saw it" */
function tellsResult({words}: Machine, {predicateWord}: ClauseDraft): boolean {
  return predicateWord > 0 && (traitsOf(words.lower[predicateWord - 1]!) & HAS.result) !== 0;
}

const takesThat = ({verb, predicateWord, predicate}: ClauseDraft): boolean =>
  (verb!.takes & (TAKES.that | TAKES['person-that'])) !== 0 ||
  verb!.copula ||
  predicateWord >= 0 ||
  ((verb!.takes & TAKES.linking) !== 0 && predicate !== null);

const connect = (clause: ClauseDraft, at: number): void => {
  clause.connective = at;
};

function openSubjectClause(m: Machine, kind: ClauseKind, start: number): void {
  const clause = top(m);
  connect(push(m, kind, 'subject', start, clause), start);
}

/** "because", "if", "when". */
export function openSubordinate(m: Machine, k: number): void {
  const {start} = m.chunks[k]!;
  const clause = top(m);
  if (readAsPreposition(m, k)) return;
  const asks = (m.bits[start]! & IS.asking) !== 0 && clause.verb !== null && (clause.verb.takes & TAKES.wh) !== 0;
  if (asks && m.comma < 0 && !clause.complement) {
    const opened = push(m, 'wh', 'complement', start, clause);
    clause.complement = opened;
    clause.state = 'done';
    connect(opened, start);
    return;
  }
  const isFresh =
    clause.state === 'open' && clause.link !== 'root' && clause.kind === 'adverbial' && clause.start === start - 1;
  if (isFresh) return;
  if (m.coordinator >= 0 && clause.verb) {
    const partner = nearest(m, (c) => c.verb?.finite === true && c.kind !== 'adverbial' && c.link !== 'relative');
    if (partner) {
      const next = push(m, partner.kind, 'coordinate', m.coordinator, partner);
      next.connective = m.coordinator;
      connect(push(m, 'adverbial', 'adverbial', start, next), start);
      return;
    }
  }
  const parent =
    m.comma >= 0 && clause.verb && !clause.verb.finite
      ? (nearest(m, (c) => c.verb?.finite === true) ?? clause)
      : clause;
  connect(push(m, 'adverbial', 'adverbial', start, parent), start);
}
