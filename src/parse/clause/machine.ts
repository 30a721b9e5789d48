import type {ClauseState} from '../../rules/grammar/clause-rules.js';
import type {Chunk, GroupDraft, PhraseDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import type {Clause, ClauseKind, ClauseLink} from '../../layers/parsed.js';
import {TAG, type Words} from '../../layers/words.js';
import {TAKES} from '../verb-lexicon.js';
import type {Reach} from './reach.js';

type Draft<T> = {-readonly [K in keyof T]: T[K]};

type Linked =
  | 'parent'
  | 'antecedent'
  | 'subject'
  | 'shares'
  | 'verb'
  | 'object'
  | 'indirect'
  | 'predicate'
  | 'complement'
  | 'adjuncts';

/** A clause while its sentence is read. */
export interface ClauseDraft extends Draft<Omit<Clause, Linked>> {
  parent: ClauseDraft | null;
  antecedent: PhraseDraft | null;
  subject: PhraseDraft | null;
  shares: ClauseDraft | null;
  verb: GroupDraft | null;
  object: PhraseDraft | null;
  indirect: PhraseDraft | null;
  predicate: PhraseDraft | null;
  complement: ClauseDraft | null;
  adjuncts: PhraseDraft[];
  state: ClauseState;
  /** The verb that its subject reaches, an index into the chunks, or -1. */
  reach: number;
  /** The finite verb that its object reaches: whose subject the object may turn out to be. */
  objectReach: number;
  /** Whether its subject stands behind the verb: "said Ivo Marr", "is he", "there is a man". */
  awaitsSubject: boolean;
  /** Whether what its partner does is done to the same object. */
  sharesObject: boolean;
  /** A preposition that ends the clause with no noun phrase of its own: "what he spoke of". */
  stranded: number;
}

/** A sentence while its clauses are read. */
export interface Machine {
  readonly words: Words;
  readonly bits: Int32Array;
  readonly chunks: readonly Chunk[];
  readonly reach: Reach;
  readonly clauses: ClauseDraft[];
  /** The clauses that are open, innermost last. */
  readonly stack: ClauseDraft[];
  /** How deep the stack was at each bracket that is open. */
  readonly brackets: number[];
  /** The noun phrase before each bracket that is open. */
  readonly outside: (PhraseDraft | null)[];
  /** For each chunk the clause that was innermost when it was read. */
  readonly owner: (ClauseDraft | null)[];
  /** The noun phrase read last. */
  last: PhraseDraft | null;
  /** What stands right before, marks and adverbs apart: a comma (its chunk), a coordinator (its word), a preposition (its chunk). */
  comma: number;
  coordinator: number;
  preposition: number;
  /** A quotation at the front that nobody has said yet: its word. */
  quotation: number;
  /** A verb that must have a tense, because the sentence has no other: its chunk, or -1. */
  readonly finite: number;
}

/** Deeper nesting than this is noise, or nobody could follow it. */
const DEPTH = 32;

export const top = (m: Machine): ClauseDraft => m.stack[m.stack.length - 1]!;

/** Opens a clause within the innermost one, or within a given one, which closes all that lie deeper. */
export function push(
  m: Machine,
  kind: ClauseKind,
  link: ClauseLink,
  at: number,
  parent: ClauseDraft | null,
): ClauseDraft {
  if (parent) popTo(m, parent);
  const clause: ClauseDraft = {
    kind,
    link,
    parent,
    start: at,
    end: at,
    connective: -1,
    wh: -1,
    whRole: 'adjunct',
    antecedent: null,
    subject: null,
    shares: null,
    verb: null,
    object: null,
    indirect: null,
    predicate: null,
    predicateWord: -1,
    complement: null,
    quotation: -1,
    quotationWord: -1,
    adjuncts: [],
    expletive: -1,
    negated: false,
    state: 'open',
    reach: -1,
    objectReach: -1,
    awaitsSubject: false,
    sharesObject: false,
    stranded: -1,
  };
  if (m.stack.length >= DEPTH) m.stack.splice(1, 1);
  m.stack.push(clause);
  m.clauses.push(clause);
  return clause;
}

/** How deep in the stack the bracket begins that is open; the stack itself goes no deeper than DEPTH. */
const floorOf = ({brackets, stack}: Machine): number =>
  brackets.length === 0 ? 0 : Math.min(brackets[brackets.length - 1]!, stack.length - 1);

/** The outermost clause of the bracket. */
export const rootOf = (m: Machine): ClauseDraft => m.stack[floorOf(m)]!;

/** Closes the clauses that lie deeper than one that is open. */
export function popTo(m: Machine, clause: ClauseDraft): void {
  const floor = floorOf(m);
  for (let i = m.stack.length - 1; i >= floor; i--) {
    if (m.stack[i] === clause) {
      m.stack.length = i + 1;
      return;
    }
  }
}

/** The nearest open clause, innermost first, of which something holds; none outside the bracket. */
export function nearest(m: Machine, holds: (clause: ClauseDraft) => boolean, from = 0): ClauseDraft | null {
  const floor = floorOf(m);
  for (let i = m.stack.length - 1 - from; i >= floor; i--) if (holds(m.stack[i]!)) return m.stack[i]!;
  return null;
}

/** The nearest clause below the innermost that still waits for its verb. */
export const waiting = (m: Machine): ClauseDraft | null => nearest(m, isWaiting, 1);

const isWaiting = (c: ClauseDraft): boolean => c.state === 'subject' || c.state === 'open';

/** "the firm which Brandt says *broke* the law denies it": what is said of the wh-word, before the verb of the clause around. */
export const isSaidOfGap = ({chunks}: Machine, clause: ClauseDraft, outer: ClauseDraft, k: number): boolean =>
  outer.reach > k &&
  (clause.wh >= 0 || clause.link === 'relative') &&
  clause.state === 'verb' &&
  (clause.verb!.takes & TAKES.bare) !== 0 &&
  chunks[k - 1]?.group === clause.verb;

export const hasFiniteVerb = (c: ClauseDraft): boolean => c.verb?.finite === true;

/** Makes a noun phrase the clause's subject, to be followed by a verb. */
export function waitWith(m: Machine, clause: ClauseDraft, phrase: PhraseDraft, k: number): void {
  if (m.words.tag[phrase.head] === TAG.PRON && m.bits[phrase.head]! & IS.expletive) {
    clause.expletive = phrase.head;
    clause.reach = m.reach.after[k + 1]!;
    clause.state = 'subject';
    return;
  }
  clause.subject = phrase;
  clause.reach = m.reach.after[k + 1]!;
  clause.state = 'subject';
  phrase.role = 'subject';
  phrase.clause = clause;
}

export function addAdjunct(clause: ClauseDraft, phrase: PhraseDraft): void {
  phrase.role = 'adjunct';
  phrase.clause = clause;
  clause.adjuncts.push(phrase);
}

/** Hangs a noun phrase on another. */
export function attach(phrase: PhraseDraft, to: PhraseDraft, role: 'attached' | 'apposition' | 'conjunct'): void {
  phrase.of = to;
  phrase.role = role;
}
