import {bitsOfWords, chunksOf} from './chunk/chunks-of.js';
import {missedVerb} from './clause/missed-verb.js';
import {readClauses, type ToldClause} from './clause/read-clauses.js';
import {finish} from './frame/finish.js';
import type {ClausedSentence, ParsedSentence} from '../layers/parsed.js';
import {writeRelations} from './relation/write-relations.js';
import type {Level} from '../layers/words.js';

/** The cascade for one sentence: chunks, clauses, what only the whole shows, heads and relations. */
export function parseSentence(level: Level, told: ToldClause | null = null): ParsedSentence {
  const {sentence, bits, chunks, read} = cascade(level, told);
  const {head, relation} = writeRelations(level.words, bits, chunks, read);
  return {...sentence, head, relation};
}

/** The same without heads and relations. */
export const readSentence = (level: Level): ClausedSentence => cascade(level, null).sentence;

function cascade(level: Level, told: ToldClause | null) {
  const {words, headline} = level;
  const bits = bitsOfWords(words);
  let chunks = chunksOf({words, bits, headline});
  let read = readClauses(words, bits, chunks, told);
  const finite = missedVerb(read, chunks);
  if (finite >= 0) {
    chunks = chunksOf({words, bits, headline}); // the first reading has written into them
    read = readClauses(words, bits, chunks, told, finite);
  }
  const phrases = chunks.flatMap((c) => (c.phrase ? [c.phrase] : []));
  finish(read, words, chunks, phrases, headline);
  const sentence: ClausedSentence = {...level, phrases, clauses: read.clauses};
  return {sentence, bits, chunks, read};
}
