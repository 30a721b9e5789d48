import type {Chunk} from '../chunk/chunk.js';
import type {Words} from '../../layers/words.js';
import {eventOf} from './event-of.js';
import {type ClauseDraft, type Machine, push, top} from './machine.js';
import {tellsWhen} from './past.js';
import {reachOf} from './reach.js';
import {clauseRuleFor} from './table.js';

export interface Read {
  readonly clauses: readonly ClauseDraft[];
  /** For each chunk the clause that it stands in. */
  readonly owner: readonly (ClauseDraft | null)[];
  /** A quotation that stands before the words of the one who says it: its word, or -1. */
  readonly quotation: number;
}

/** Told of each rule that settled a chunk: its id, and the chunk's first word. */
export type ToldClause = (rule: string, word: number) => void;

/**
 * Reads the clauses of a sentence from its chunks, once, from left to right. Where a first reading has left the sentence
 * without a verb, `finite` is the chunk of the one that must have a tense.
 */
export function readClauses(
  words: Words,
  bits: Int32Array,
  chunks: readonly Chunk[],
  told: ToldClause | null = null,
  finite = -1,
): Read {
  const m: Machine = {
    words,
    bits,
    chunks,
    reach: reachOf(chunks, bits, words.lower),
    clauses: [],
    stack: [],
    brackets: [],
    outside: [],
    owner: [],
    last: null,
    comma: -1,
    coordinator: -1,
    preposition: -1,
    quotation: -1,
    finite,
  };
  push(m, 'main', 'root', 0, null);
  for (let k = 0; k < chunks.length; k++) {
    const {kind, phrase, head, start, end} = chunks[k]!;
    const rule = clauseRuleFor(eventOf(m, k), top(m).state);
    rule?.act(m, k);
    if (told !== null && rule) told(rule.id, start);
    const clause = top(m);
    m.owner.push(clause);
    clause.end = end;
    if (phrase) m.last = phrase;
    switch (kind) {
      case 'comma':
      case 'dash':
        m.comma = k;
        break;
      case 'coordinator':
        m.coordinator = head;
        break;
      case 'preposition':
        m.preposition = k;
        break;
      case 'adjunct':
        // "said it rained, but in an interview denied it"
        if (phrase!.coordinator >= 0 || m.coordinator < 0 || chunks[k + 1]?.kind !== 'verb')
          m.comma = m.coordinator = m.preposition = -1;
        break;
      case 'phrase':
        // "led the league and last week sold its best man"
        if (m.coordinator < 0 || phrase!.coordinator >= 0 || !tellsWhen(chunks, bits, m.words.lower, k))
          m.comma = m.coordinator = m.preposition = -1;
        break;
      case 'adverb':
      case 'mark':
      case 'other':
        break;
      default:
        m.comma = m.coordinator = m.preposition = -1;
    }
    if (kind === 'semicolon' || kind === 'colon') m.comma = -1;
  }
  return {clauses: m.clauses, owner: m.owner, quotation: m.quotation};
}
