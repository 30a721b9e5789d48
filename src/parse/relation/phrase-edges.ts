import type {PhraseDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {TAG, type Words} from '../../layers/words.js';
import type {Edges} from './edges.js';

/** Writes the edges inside a noun phrase and from it to the noun phrase that it hangs on. */
export function writePhrase(edges: Edges, phrase: PhraseDraft, words: Words, bits: Int32Array): void {
  const {head, possessor, preposition} = phrase;
  let start = phrase.start;
  if (possessor) {
    writePhrase(edges, possessor, words, bits);
    edges.set(possessor.head, head, 'nmod:poss');
    edges.set(possessor.end, possessor.head, 'case');
    start = possessor.end + 1;
  }
  for (let at = preposition; at >= 0 && at < phrase.prepositionEnd; at++) {
    if (at === preposition) edges.set(at, head, 'case');
    else edges.set(at, preposition, 'fixed');
  }
  edges.set(phrase.coordinator, head, 'cc');
  for (let at = start; at < phrase.end; at++) if (at !== head) edges.set(at, head, relationIn(phrase, at, words, bits));
  if (!phrase.of) return;
  if (phrase.role === 'apposition') edges.set(head, phrase.of.head, 'appos');
  else if (phrase.role === 'conjunct') edges.set(head, firstOf(phrase).head, 'conj');
  else if (phrase.role === 'attached') edges.set(head, phrase.of.head, 'nmod');
}

/** Conjuncts hang on the first of them. */
function firstOf(phrase: PhraseDraft): PhraseDraft {
  let at = phrase.of!;
  for (let depth = 0; depth < 20 && at.role === 'conjunct' && at.of; depth++) at = at.of;
  return at;
}

function relationIn({head, nameStart, nameEnd}: PhraseDraft, at: number, {tag}: Words, bits: Int32Array) {
  switch (tag[at]) {
    case TAG.DET:
      return 'det';
    case TAG.PRON:
      return bits[at]! & IS.possessive ? 'nmod:poss' : 'det';
    case TAG.NUM:
      return 'nummod';
    case TAG.ADJ:
    case TAG.VERB:
      return 'amod';
    case TAG.ADV:
      return 'advmod';
    case TAG.PUNCT:
      return 'punct';
    case TAG.CCONJ:
      return 'cc';
    case TAG.PART:
      return 'case';
    case TAG.PROPN:
      if (at > head && at >= nameStart && at < nameEnd) return tag[head] === TAG.PROPN ? 'flat' : 'appos';
      return 'compound';
    default:
      return at > head ? 'dep' : 'compound';
  }
}
