import type {Chunk, GroupDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import type {ClauseLink} from '../../layers/parsed.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {coordinateVerb} from './coordinate-verb.js';
import {goesOnActing} from './goes-on.js';
import {asksHere, isNoObject, isSpokenBehind, isSpokenWithin, isToldByText, isVoice} from './inversion.js';
import {setVerb} from './set-verb.js';
import {type ClauseDraft, isSaidOfGap, type Machine, popTo, push, rootOf, top, waiting} from './machine.js';

/* What the machine does with a verb group that is the verb of a clause. */

/** A noun phrase waits for it. */
export function takeSubject(m: Machine, k: number): void {
  const clause = top(m);
  if (isSpokenWithin(m, clause, k) || isSpokenBehind(m, clause, k)) {
    openInserted(m, k);
    return;
  }
  setVerb(clause, m.chunks[k]!.group!, true);
}

/** Not "Holm quits, denies wrongdoing", where nobody stands behind the verb. */
function mayHaveSaid({words, bits}: Machine, {takes}: GroupDraft, {phrase, head}: Chunk): boolean {
  const {kind, determiner, possessor, isTime} = phrase!;
  if (isTime) return false; // "the Ostrel Group, a firm that counts boats, said Tuesday"
  if (kind !== 'description' || isVoice(words.lemma[head]!) || bits[head]! & IS.body || isNoObject(takes)) return true;
  return determiner >= 0 || possessor !== null;
}

function openInserted(m: Machine, k: number): void {
  const {group, start} = m.chunks[k]!;
  const inserted = push(m, 'inserted', 'loose', start, null);
  inserted.parent = rootOf(m);
  setVerb(inserted, group!, true);
  inserted.awaitsSubject = true;
}

function openQuestion(m: Machine, k: number): void {
  const {group, start} = m.chunks[k]!;
  const question = push(m, 'question', 'loose', start, rootOf(m));
  setVerb(question, group!, true);
  question.awaitsSubject = true;
}

/** Nothing stands in the clause before it but a wh-word: "who said", "Is he", "said Ivo Marr", "Go!". */
export function verbFirst(m: Machine, k: number): void {
  setFirst(m, top(m), k);
}

/** Makes a verb group the verb of a clause that has no subject so far. */
function setFirst(m: Machine, clause: ClauseDraft, k: number): void {
  const group = m.chunks[k]!.group!;
  const next = m.chunks[k + 1];
  const inverts =
    next?.kind === 'phrase' &&
    group.alone &&
    !(clause.wh >= 0 && (clause.link === 'relative' || clause.link === 'complement'));
  // "Said Ivo Marr: …"
  const opens = k === 0 && (group.form === FORM.past || group.form === FORM.s) && next?.phrase?.kind === 'name';
  const says =
    (group.takes & QUOTES) !== 0 &&
    next?.kind === 'phrase' &&
    clause.wh < 0 &&
    (group.form !== FORM.base || (group.takes & TAKES.speech) !== 0) && // no "let us"
    (m.quotation >= 0 || m.comma >= 0 || opens);
  setVerb(clause, group, true);
  if (inverts || says) {
    clause.awaitsSubject = true;
    if (inverts && group.alone && clause.kind === 'main') clause.kind = 'question';
  } else if (clause.wh >= 0 && !(m.bits[clause.wh]! & IS.questionAdverb)) clause.whRole = 'subject';
}

/** The innermost clause has its verb: the new one belongs to an outer clause, a coordinate one, or one of its own. */
export function verbAgain(m: Machine, k: number): void {
  const clause = top(m);
  const {group: found, start} = m.chunks[k]!;
  const group = found!;
  const outer = waiting(m);
  if (outer?.state === 'subject' && isSpokenBehind(m, outer, k)) {
    openInserted(m, k);
    return;
  }
  if (outer && isSaidOfGap(m, clause, outer, k)) {
    pushComplement(m, clause, k);
    return;
  }
  // "Lund, who owns the mill and runs the farm, denied it": the subject's verb is still to come
  const goesOnWithin = m.coordinator >= 0 && outer !== null && outer.reach > k;
  if (outer && !goesOnWithin && (outer.state === 'subject' || m.coordinator < 0)) {
    if (outer.state === 'open' && clause.link === 'adverbial' && clause.kind !== 'adverbial') clause.link = 'subject';
    // "What he said was a lie"
    const isSubject = m.stack.some((c) => c.parent === outer && c.link === 'subject');
    popTo(m, outer);
    const next = m.chunks[k + 1];
    // "“They have no choice” but to go, says Ivo Marr"
    const says =
      m.comma === k - 1 && (group.takes & TAKES.speech) !== 0 && next?.kind === 'phrase' && mayHaveSaid(m, group, next);
    if (outer.state === 'open' && (!isSubject || says)) {
      setFirst(m, outer, k);
      return;
    }
    setVerb(outer, group, true);
    return;
  }
  if (asksHere(m, k)) {
    openQuestion(m, k);
    return;
  }
  if (m.coordinator >= 0 || goesOnActing(m, k)) {
    coordinateVerb(m, k, true);
    return;
  }
  const next = m.chunks[k + 1];
  // "Farmers were with him, but “few vote,” said Ivo Marr"
  const parted = m.comma >= 0 || m.chunks[k - 1]?.kind === 'quotation';
  const says = group.takes & QUOTES && next?.kind === 'phrase' && mayHaveSaid(m, group, next);
  if (parted && (says || isToldByText(m.words, m.chunks, k))) {
    const inserted = push(m, 'inserted', 'loose', start, rootOf(m));
    setVerb(inserted, group, true);
    inserted.awaitsSubject = true;
    return;
  }
  if (clause.object && clause.objectReach === k) {
    takeObjectAsSubject(m, clause, group);
    return;
  }
  if (m.comma >= 0) {
    coordinateVerb(m, k, true);
    return;
  }
  const {copula, takes} = clause.verb!;
  // "what people thought was important"
  if (clause.state === 'verb' && (copula || (clause.wh >= 0 && takes & TAKES.bare))) {
    pushComplement(m, clause, k);
    return;
  }
  setVerb(push(m, 'main', 'loose', start, clause), group, true);
}

function pushComplement(m: Machine, clause: ClauseDraft, k: number): void {
  const {group, start} = m.chunks[k]!;
  const inner = push(m, 'that', 'complement', start, clause);
  clause.complement = inner;
  setVerb(inner, group!, true);
}

/** "He visited the mayor denied": what seemed the object has a verb of its own after all. */
function takeObjectAsSubject(m: Machine, clause: ClauseDraft, group: GroupDraft): void {
  const phrase = clause.object!;
  clause.object = null;
  const complement = (clause.verb!.takes & (TAKES.that | TAKES.wh | TAKES.bare)) !== 0;
  const inner = push(m, complement ? 'that' : 'main', complement ? 'complement' : 'loose', phrase.start, clause);
  if (complement) clause.complement = inner;
  inner.subject = phrase;
  phrase.role = 'subject';
  phrase.clause = inner;
  setVerb(inner, group, true);
}

/** Opens a clause whose verb is no finite one. */
export function pushNonFinite(
  m: Machine,
  k: number,
  kind: 'infinitive' | 'participle',
  link: ClauseLink,
  parent: ClauseDraft,
): ClauseDraft {
  const {group, start} = m.chunks[k]!;
  // "said it would rain, while adding that it was late": what closes here has no part in the preposition.
  if (m.preposition >= 0)
    for (const c of m.stack) if (c !== parent) c.end = Math.min(c.end, m.chunks[m.preposition]!.start);
  const clause = push(m, kind, link, m.preposition >= 0 ? m.chunks[m.preposition]!.start : start, parent);
  if (m.preposition >= 0) {
    clause.connective = m.chunks[m.preposition]!.start;
    if (parent.stranded === clause.connective) parent.stranded = -1;
  }
  if (link === 'adnominal') clause.antecedent = m.last;
  if (link === 'open' && !parent.complement) parent.complement = clause;
  setVerb(clause, group!, false);
  return clause;
}
