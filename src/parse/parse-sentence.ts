import {bitsOfWords, chunksOf} from './chunk/chunks-of.js';
import {readClauses} from './clause/read-clauses.js';
import {finish} from './frame/finish.js';
import {readHeadlinePassives} from './frame/headline-passive.js';
import {negate} from './frame/negation.js';
import {widen} from './frame/spans.js';
import type {ClausedSentence, ParsedSentence} from './parsed.js';
import {writeRelations} from './relation/write-relations.js';
import type {Level} from './words.js';

/** The cascade for one sentence: chunks, clauses, what only the whole shows, heads and relations. */
export function parseSentence(level: Level): ParsedSentence {
  const {sentence, bits, chunks, read} = cascade(level);
  const {head, relation} = writeRelations(level.words, bits, chunks, read);
  return {...sentence, head, relation};
}

/** The same without heads and relations. */
export const readSentence = (level: Level): ClausedSentence => cascade(level).sentence;

function cascade(level: Level) {
  const {words} = level;
  const bits = bitsOfWords(words);
  const chunks = chunksOf({words, bits, headline: level.headline});
  const read = readClauses(words, bits, chunks);
  finish(read, words);
  if (level.headline) readHeadlinePassives(read.clauses, chunks);
  negate(read.clauses, words);
  const phrases = chunks.flatMap((c) => (c.phrase ? [c.phrase] : []));
  widen(read.clauses, phrases);
  const sentence: ClausedSentence = {...level, phrases, clauses: read.clauses};
  return {sentence, bits, chunks, read};
}
