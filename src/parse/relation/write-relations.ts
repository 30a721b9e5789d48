import type {Chunk} from '../chunk/chunk.js';
import type {ClauseDraft} from '../clause/machine.js';
import type {Read} from '../clause/read-clauses.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAG, type Words} from '../../layers/words.js';
import {headOfClause, writeClause} from './clause-edges.js';
import {Edges} from './edges.js';
import {writePhrase} from './phrase-edges.js';
import type {Relation} from './relations.js';

/** Writes heads and relations of Universal Dependencies for a sentence whose clauses are read. */
export function writeRelations(words: Words, bits: Int32Array, chunks: readonly Chunk[], read: Read): Edges {
  const edges = new Edges(words.length);
  if (words.length === 0) return edges;
  const main = rootOf(read.clauses);
  const root = main ? headOfClause(main) : -1;
  const at = root >= 0 ? root : firstWord(words);
  edges.set(at, -1, 'root');
  for (const clause of read.clauses) writeClause(edges, clause, bits, main ?? clause);
  chunks.forEach((c, k) => {
    if (c.phrase) writePhrase(edges, c.phrase, words, bits);
    const owner = read.owner[k];
    const head = owner ? headOfClause(owner) : at;
    if (c.kind === 'adverb' && bits[c.head]! & IS.negation && !edges.has(c.head)) {
      const isAlternative = chunks[k - 1]?.kind === 'coordinator' && isEnd(chunks[k + 1]);
      if (isAlternative) edges.set(c.head, head, 'conj');
      else edges.set(c.head, negatedBy(chunks, k, head, words, read), 'advmod');
    } else if (c.kind === 'adverb') edges.set(c.head, head, 'advmod');
    else if (c.kind === 'adjective') {
      edges.set(c.head, head, 'amod');
      for (let i = c.start; i < c.head; i++) edges.set(i, c.head, 'advmod');
    } else if (c.kind === 'verb')
      for (let i = c.start; i < c.end; i++)
        if (words.tag[i] === TAG.ADV || words.tag[i] === TAG.PART) edges.set(i, c.head, 'advmod');
  });
  edges.close(at, (word) => (words.tag[word] === TAG.PUNCT ? 'punct' : restOf(words.tag[word]!)));
  return edges;
}

/** "whether he lied or not": nothing that it could negate follows. */
const isEnd = (next: Chunk | undefined): boolean =>
  next === undefined || next.kind === 'end' || next.kind === 'comma' || next.kind === 'close' || next.kind === 'that';

/**
 * "there's not anyone": that of the verb; "not just for money", "not because it rained", "comes not from taxes": what it
 * stands before.
 */
function negatedBy(chunks: readonly Chunk[], k: number, otherwise: number, {lower}: Words, read: Read): number {
  const verb = chunks[k - 1]?.group;
  if (verb && (verb.alone || !(chunks[k + 1]?.kind === 'adjunct' || isFocus(lower, chunks[k + 1])))) return otherwise;
  let at = k + 1;
  while (at < k + 3 && chunks[at]?.kind === 'adverb' && isFocus(lower, chunks[at])) at++;
  const next = chunks[at];
  if (!next) return otherwise;
  if (next.kind === 'subordinator') {
    const clause = read.owner[at];
    return clause ? headOfClause(clause) : otherwise;
  }
  return next.phrase || next.kind === 'adjective' || next.kind === 'adverb' || next.kind === 'verb'
    ? next.head
    : otherwise;
}

const isFocus = (lower: readonly string[], c: Chunk | undefined): boolean =>
  c !== undefined && (traitsOf(lower[c.start]!) & HAS.focus) !== 0;

function restOf(tag: number): Relation {
  switch (tag) {
    case TAG.CCONJ:
      return 'cc';
    case TAG.SCONJ:
      return 'mark';
    case TAG.ADP:
      return 'case';
    case TAG.INTJ:
      return 'discourse';
    default:
      return 'dep';
  }
}

/** The clause that the sentence hangs on: the first that has words of its own. */
function rootOf(clauses: readonly ClauseDraft[]): ClauseDraft | null {
  const whole =
    clauses.find((c) => c.link === 'root' && c.verb) ??
    clauses.find((c) => (c.link === 'root' || c.link === 'loose') && c.verb && c.kind !== 'inserted');
  return whole ?? clauses.find((c) => headOfClause(c) >= 0) ?? null;
}

function firstWord({tag, length}: Words): number {
  for (let at = 0; at < length; at++) if (tag[at] !== TAG.PUNCT) return at;
  return 0;
}
