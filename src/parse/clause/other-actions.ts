import {originPrepositions} from '../../rules/grammar/clause-words.js';
import type {PhraseDraft} from '../chunk/chunk.js';
import {isVoice} from './inversion.js';
import {speaksAround} from './opener-actions.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAG} from '../../layers/words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {
  addAdjunct,
  attach,
  type ClauseDraft,
  type Machine,
  nearest,
  popTo,
  push,
  rootOf,
  top,
  waiting,
} from './machine.js';
import {tellsWhen} from './past.js';
import {judgeOf} from './phrase-links.js';
import {opensClause, openWithPreposition} from './preposition-clause.js';

/* What the machine does with prepositional phrases, adjectives, adverbs, quotations and marks. */

/** "of the council", "on Monday". */
export function adjunct(m: Machine, k: number): void {
  const {phrase: found, start} = m.chunks[k]!;
  const phrase = found!;
  const before = m.chunks[k - 1];
  // "praised the work of the council but on Monday denied it"
  const goesOn = top(m).verb !== null && tellsWhen(m.chunks, m.bits, m.words.lower, k);
  if (m.coordinator >= 0 && m.last && m.last.preposition >= 0 && !goesOn) {
    phrase.coordinator = m.coordinator;
    attach(phrase, m.last, 'conjunct');
    return;
  }
  if (opensClause(m, k)) {
    openWithPreposition(m, k, phrase);
    return;
  }
  // "Sal Brock, who owns the mill, on Monday denied": behind the second comma the outer clause goes on.
  const outer = m.comma >= 0 ? waiting(m) : null;
  if (outer?.state === 'subject' && outer.reach > k) popTo(m, outer);
  const judge = isAs(m, k) ? judgeOf(m, TAKES.as) : null;
  // "dismissed what the paper wrote as nonsense"
  if (judge) {
    popTo(m, judge);
    addAdjunct(judge, phrase);
    return;
  }
  const isOf = (m.bits[start]! & IS.nounPreposition) !== 0;
  const clause = top(m);
  const behindNoun = before?.phrase != null && before.phrase === m.last && m.comma < 0;
  const nounIsFree = behindNoun && before.phrase!.kind !== 'pronoun' && !before.phrase!.isTime && !phrase.isTime;
  if (
    behindNoun &&
    (isOf ||
      (nounIsFree &&
        ((clause.state === 'subject' && !tellsHowSaid(m, k, clause)) ||
          ((before.kind === 'adjunct' || before.phrase!.role === 'object') && !tellsOccasion(m, k)) ||
          (isApposed(before.phrase!) && !(tellsOccasion(m, k) && isScene(m, phrase))))))
  ) {
    attach(phrase, before.phrase!, 'attached');
    return;
  }
  // "said Ivo Marr, 43, of the council", "said Ivo Marr, 43, from Tarn"
  const aged = m.last?.role === 'apposition' && m.last.kind === 'number';
  const named = aged ? m.last!.of : m.last;
  const comesFrom = aged && phrase.kind === 'name' && originPrepositions.has(m.words.lower[start]!);
  if ((isOf || comesFrom) && m.comma === k - 1 && named?.kind === 'name') {
    attach(phrase, named, 'attached');
    return;
  }
  addAdjunct(clause, phrase);
  if (clause.state === 'verb' && !clause.verb!.alone && !clause.verb!.copula) clause.state = 'done';
}

const isAs = ({chunks, words: {lower}}: Machine, k: number): boolean =>
  (traitsOf(lower[chunks[k]!.start]!) & HAS.role) !== 0;

/** "said Ivo Marr, a professor of law and economics at the college": what stands behind the verb is none of the clause's. */
function isApposed(phrase: PhraseDraft): boolean {
  let at = phrase;
  for (let depth = 0; at.of && at.role !== 'apposition' && depth < CHAIN; depth++) at = at.of;
  return at.role === 'apposition';
}

const CHAIN = 8;

const isScene = ({words: {lower}}: Machine, {head}: PhraseDraft): boolean => (traitsOf(lower[head]!) & HAS.scene) !== 0;

/** "praised the plan in an interview", "missed the vote during the strike": it was done then, and is none of the object. */
function tellsOccasion({words: {lower}, chunks}: Machine, k: number): boolean {
  const {start, phrase} = chunks[k]!;
  const preposition = traitsOf(lower[start]!);
  return (
    (preposition & HAS.occasion) !== 0 ||
    ((preposition & HAS.place) !== 0 && (traitsOf(lower[phrase!.head]!) & HAS.utterance) !== 0)
  );
}

/** "The club through its agent denied it", "The mayor on Facebook denied it": between the subject and its verb of speech, when, where or by which way. */
function tellsHowSaid(m: Machine, k: number, {reach, subject}: ClauseDraft): boolean {
  const verb = reach > k ? m.chunks[reach]!.group : null;
  if (!verb || !subject) return false;
  const speaks = (verb.takes & TAKES.speech) !== 0 || isVoice(m.words.lemma[subject.head]!);
  if (!speaks) return false;
  const {start, phrase} = m.chunks[k]!;
  const preposition = traitsOf(m.words.lower[start]!);
  if (preposition & (HAS.occasion | HAS.way)) return true;
  return (preposition & HAS.scenePreposition) !== 0 && (traitsOf(m.words.lower[phrase!.head]!) & HAS.scene) !== 0;
}

export function adjective(m: Machine, k: number): void {
  const clause = top(m);
  const verb = clause.verb;
  if (!verb || clause.predicateWord >= 0 || clause.predicate) return;
  const {head, start} = m.chunks[k]!;
  const judged = clause.object !== null && (verb.takes & TAKES.judged) !== 0;
  const as = (m.words.quotation[start - 1] ?? -1) < 0 ? start - 1 : start - 2; // as “unfair”
  const called = as > verb.head && m.words.tag[as] === TAG.ADP && (traitsOf(m.words.lower[as]!) & HAS.role) !== 0; // "dismissed by Lund as false"
  if (verb.copula || verb.takes & TAKES.linking || judged || called || clause.state === 'verb') {
    clause.predicateWord = head;
    clause.state = 'done';
  }
}

export function preposition(m: Machine, k: number): void {
  const judge = isAs(m, k) && m.chunks[k + 1]?.kind === 'adjective' ? judgeOf(m, TAKES.as) : null;
  if (judge) popTo(m, judge);
  const clause = top(m);
  if (clause.state === 'verb' || clause.state === 'done') clause.stranded = m.chunks[k]!.start;
}

/** A quotation that is a text of its own: what somebody says, or said before. */
export function quotation(m: Machine, k: number): void {
  const {start} = m.chunks[k]!;
  const speaker =
    speaksAround(m, k) ??
    nearest(m, (c) => c.verb !== null && (c.verb.takes & QUOTES) !== 0 && c.quotation < 0 && !c.complement);
  const clause = top(m);
  const taker = speaker ?? (clause.state === 'verb' && !clause.awaitsSubject ? clause : null);
  if (!taker) {
    if (m.quotation < 0) m.quotation = start;
    return;
  }
  taker.quotation = m.words.quotation[start]!;
  taker.quotationWord = start;
  if (taker.state === 'verb') taker.state = 'done';
}

/** "VESTRAY, May 3 (Norpress) -- Minister Oda Kramm denied it": what stands before the only dash has no verb and is no subject. */
export function beginBehindDateline(m: Machine, k: number): void {
  const root = rootOf(m);
  if (
    top(m) !== root ||
    m.stack.length > 1 ||
    !m.chunks.slice(0, k).some((c) => c.kind === 'comma' || c.kind === 'open')
  )
    return;
  const around = m.chunks.slice(Math.max(0, k - ASIDE_IN_CHUNKS), k + ASIDE_IN_CHUNKS);
  if (around.filter((c) => c.kind === 'dash').length > 1) return;
  push(m, 'main', 'loose', m.chunks[k]!.end, root);
}

/** How far off the dash may stand that closes an aside. */
const ASIDE_IN_CHUNKS = 40;

/** A semicolon, or a colon: what follows is a sentence beside this one. */
export function openBeside(m: Machine, k: number): void {
  const root = rootOf(m);
  if (root.state === 'open') return;
  // "I have to wonder: did he forget?"
  const asker =
    m.chunks[k]!.kind === 'colon'
      ? nearest(
          m,
          (c) => c.state === 'verb' && (c.verb!.takes & TAKES.speech) !== 0 && !c.complement && !c.awaitsSubject,
        )
      : null;
  if (asker && m.chunks[k + 1]?.kind !== 'quotation') {
    asker.complement = push(m, 'main', 'complement', m.chunks[k]!.end, asker);
    return;
  }
  if (m.chunks[k + 1]?.kind === 'quotation') return;
  push(m, 'main', 'loose', m.chunks[k]!.end, root);
  m.last = null;
}

export function openBracket(m: Machine, k: number): void {
  const outer = top(m);
  m.brackets.push(m.stack.length);
  m.outside.push(m.last);
  const clause = push(m, 'inserted', 'loose', m.chunks[k]!.end, null);
  clause.parent = outer;
}

export function closeBracket(m: Machine): void {
  const depth = m.brackets.pop();
  m.last = m.outside.pop() ?? m.last;
  if (depth !== undefined && depth > 0) m.stack.length = Math.min(depth, m.stack.length);
}
