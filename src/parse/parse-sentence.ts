import type {PhraseDraft} from './chunk/chunk.js';
import {bitsOfWords, chunksOf} from './chunk/chunks-of.js';
import {missedVerb} from './clause/missed-verb.js';
import {readClauses, type ToldClause} from './clause/read-clauses.js';
import {finish} from './frame/finish.js';
import type {ClausedSentence, ParsedSentence} from '../layers/parsed.js';
import {writeRelations} from './relation/write-relations.js';
import type {Level} from '../layers/words.js';
import type {TaggedLevel} from './tag/room.js';

/** The cascade for one sentence: chunks, clauses, what only the whole shows, heads and relations. */
export function parseSentence(level: Level & Partial<TaggedLevel>, told: ToldClause | null = null): ParsedSentence {
  const {sentence, bits, chunks, read} = cascade(level, told);
  const {head, relation} = writeRelations(level.words, bits, chunks, read);
  const {words, tokens, inside, paragraph, headline, isTitle, phrases, clauses} = sentence;
  return {words, tokens, inside, paragraph, headline, isTitle, phrases, clauses, head, relation};
}

/** The same without heads and relations. */
export const readSentence = (level: Level & Partial<TaggedLevel>): ClausedSentence => cascade(level, null).sentence;

function cascade(level: Level & Partial<TaggedLevel>, told: ToldClause | null) {
  const {words, headline} = level;
  const bits = level.bits ?? bitsOfWords(words);
  let chunks = chunksOf({words, bits, headline});
  let read = readClauses(words, bits, chunks, told);
  const finite = missedVerb(read, chunks);
  if (finite >= 0) {
    chunks = chunksOf({words, bits, headline}); // the first reading has written into them
    read = readClauses(words, bits, chunks, told, finite);
  }
  const phrases: PhraseDraft[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const {phrase} = chunks[k]!;
    if (phrase !== null) phrases.push(phrase);
  }
  finish(read, words, phrases, headline || level.isTitle);
  // Field by field: a spread makes a hidden class for each object.
  const {tokens, inside, paragraph, isTitle} = level;
  const sentence: ClausedSentence = {
    words,
    tokens,
    inside,
    paragraph,
    headline,
    isTitle,
    phrases,
    clauses: read.clauses,
  };
  return {sentence, bits, chunks, read};
}
