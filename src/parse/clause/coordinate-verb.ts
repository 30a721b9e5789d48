import type {Chunk, GroupDraft} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {actorOf} from './actor.js';
import {type ClauseDraft, hasFiniteVerb, type Machine, nearest, push, top} from './machine.js';
import {setVerb} from './set-verb.js';

/** "came and denied it", "to see and to hear": the nearest clause whose verb is of the same kind is its partner. */
export function coordinateVerb(m: Machine, k: number, finite: boolean): void {
  const {group: found, start} = m.chunks[k]!;
  const group = found!;
  const partner =
    (finite ? (speakerBefore(m, k) ?? refuserBefore(m, group)) : speakingBefore(m, k)) ??
    (finite ? teller(m, k, group) : null) ??
    (finite && m.coordinator < 0 ? actorBefore(m, group) : null) ??
    (finite ? nearest(m, (c) => c.verb !== null && agrees(c.verb, group, m.bits)) : null) ??
    nearest(m, (c) => c.verb !== null && pairs(c.verb, group, finite, m.bits)) ??
    nearest(m, hasFiniteVerb) ??
    top(m);
  const clause = push(m, partner.kind, 'coordinate', m.coordinator >= 0 ? m.coordinator : start, partner);
  clause.connective = m.coordinator;
  clause.shares = partner;
  // "protects and serves every citizen": the object is the first verb's as well.
  clause.sharesObject =
    partner.state === 'verb' &&
    m.chunks[k - 1]?.kind === 'coordinator' &&
    m.chunks[k - 2]?.kind === 'verb' &&
    !(partner.verb!.takes & TAKES.none);
  setVerb(clause, group, finite && hasFiniteVerb(partner));
}

/** "He thanked the man who built the mill, called him a friend and left": behind a comma alone, no relative clause goes on. */
function actorBefore(m: Machine, group: GroupDraft): ClauseDraft | null {
  const actor = actorOf(m, group);
  return actor?.verb && agrees(actor.verb, group, m.bits) ? actor : null;
}

/** "He said it had rained but denied that it leaked": one who speaks goes on to speak, in the same tense. */
function speakerBefore(m: Machine, k: number): ClauseDraft | null {
  const {takes, tense} = m.chunks[k]!.group!;
  // "said it was late and in an email blamed the rain"
  const before = m.chunks[k - 1]!;
  const there = before.kind === 'adjunct' && (traitsOf(m.words.lower[before.head]!) & HAS.scene) !== 0;
  if (!there && !(takes & TAKES.speech && saysMore(m, k))) return null;
  return nearest(
    m,
    ({verb, complement, quotation}) =>
      verb !== null &&
      (verb.takes & TAKES.speech) !== 0 &&
      verb.finite &&
      verb.tense === tense &&
      (complement !== null || quotation >= 0),
  );
}

/** "could not say where the men were and would not discuss it": one who might have spoken goes on not to. */
function refuserBefore(m: Machine, {takes, modal}: GroupDraft): ClauseDraft | null {
  if (modal < 0 || !(takes & TAKES.speech)) return null;
  return nearest(m, ({verb}) => verb !== null && verb.modal >= 0 && (verb.takes & TAKES.speech) !== 0);
}

/** "left, saying the plan was bad and calling it a farce": the plan calls nothing anything. */
function speakingBefore(m: Machine, k: number): ClauseDraft | null {
  const {form, takes} = m.chunks[k]!.group!;
  const speaks = takes & TAKES.speech && (saysMore(m, k) || (m.chunks[k + 1]?.group?.to ?? -1) >= 0);
  if (form !== FORM.ing || !(speaks || takes & TAKES.naming)) return null;
  const before = nearest(m, ({verb}) => verb?.form === FORM.ing);
  if (!before?.verb || before.verb.finite || !(before.verb.takes & TAKES.speech)) return null;
  return before.complement !== null || before.quotation >= 0 ? before : null;
}

/** "Brock smiled when Venn left and said that it rained": no clause about the time or the reason goes on to speak. */
function teller(m: Machine, k: number, group: GroupDraft): ClauseDraft | null {
  if (top(m).kind !== 'adverbial' || !(group.takes & TAKES.speech) || !saysMore(m, k)) return null;
  return nearest(m, (c) => c.kind !== 'adverbial' && c.verb !== null && agrees(c.verb, group, m.bits));
}

function saysMore({chunks, reach}: Machine, k: number): boolean {
  let at = k + 1;
  while (chunks[at]?.phrase?.isTime) at++;
  const next = chunks[at];
  if (next?.kind === 'phrase') return reach.after[at + 1]! >= 0 || opensContent(chunks[at + 1]);
  return next?.kind === 'quotation' || opensContent(next);
}

/** "Brock said it would rain and left": a past form goes on what is told in the past, no modal. */
function agrees(verb: GroupDraft, group: GroupDraft, bits: Int32Array): boolean {
  if (!verb.finite || !pairs(verb, group, true, bits)) return false;
  if (group.auxiliaries.length > 0) return true;
  if (verb.modal >= 0) return group.form === FORM.base;
  if (verb.auxiliaries.length > 0 && !verb.alone) return group.certainty === 1 || group.tense === verb.tense;
  return group.tense === verb.tense;
}

function pairs(verb: GroupDraft, group: GroupDraft, finite: boolean, bits: Int32Array): boolean {
  if (group.to >= 0) return verb.to >= 0;
  if (group.auxiliaries.length === 0 && group.form === FORM.base) {
    return (
      verb.to >= 0 ||
      verb.modal >= 0 ||
      verb.form === FORM.base ||
      (verb.auxiliaries.length > 0 && (bits[verb.auxiliaries[0]!]! & IS.do) !== 0)
    );
  }
  if (!finite)
    return group.form === FORM.ing
      ? verb.form === FORM.ing || verb.auxiliaries.length > 0
      : !verb.finite || verb.auxiliaries.length > 0;
  return verb.finite;
}

const opensContent = (chunk: Chunk | undefined): boolean => chunk?.kind === 'that' || chunk?.kind === 'wh';
