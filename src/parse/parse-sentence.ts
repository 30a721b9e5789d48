import {bitsOfWords, chunksOf} from './chunk/chunks-of.js';
import {readClauses, type ToldClause} from './clause/read-clauses.js';
import {finish} from './frame/finish.js';
import type {ParsedSentence} from './parsed.js';
import {writeRelations} from './relation/write-relations.js';
import type {Level} from './words.js';

/** The cascade for one sentence: chunks, clauses, what only the whole shows, heads and relations. */
export function parseSentence(level: Level, told: ToldClause | null = null): ParsedSentence {
  const {words} = level;
  const bits = bitsOfWords(words);
  const chunks = chunksOf({words, bits, headline: level.headline});
  const read = readClauses(words, bits, chunks, told);
  const phrases = chunks.flatMap((c) => (c.phrase ? [c.phrase] : []));
  finish(read, words, chunks, phrases, level.headline);
  const {head, relation} = writeRelations(words, bits, chunks, read);
  return {...level, phrases, clauses: read.clauses, head, relation};
}
