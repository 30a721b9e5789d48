import {IS} from '../function-words.js';
import {TAG} from '../../layers/words.js';
import {type Chunk, chunk, type Scan} from './chunk.js';
import {nounPhraseAt, opensPhrase} from './noun-phrase.js';
import {isWhWord} from './wh-chunk.js';

/** "In a tweet Sal Brock denied it": before a verb, a name behind the noun of an opening phrase is the subject. */
export function cutAtName(scan: Scan, found: Chunk, before: readonly Chunk[]): Chunk {
  const phrase = found.phrase;
  if (
    !before.every(opensSentence) ||
    !phrase ||
    phrase.roleStart < 0 ||
    phrase.possessor ||
    found.end >= scan.words.length
  )
    return found;
  const next = scan.words.tag[found.end];
  if (next !== TAG.VERB && next !== TAG.AUX && next !== TAG.ADV && next !== TAG.CCONJ) return found;
  const cut = nounPhraseAt(scan, phrase.start, phrase.nameStart);
  cut.preposition = phrase.preposition;
  cut.prepositionEnd = phrase.prepositionEnd;
  return chunk('adjunct', found.start, cut.end, cut.head, cut);
}

/** "Saturday at noon", "In May": nothing of a clause. */
const opensSentence = ({kind, phrase}: Chunk): boolean => kind === 'adjunct' || phrase?.isTime === true;

/** A preposition of one word or several, with its noun phrase where one follows. */
export function prepositionAt(scan: Scan, start: number, from: number): Chunk {
  const {words, bits} = scan;
  let end = from;
  while (end < words.length && end < from + 3 && words.tag[end] === TAG.ADP) end++;
  if (isWhWord(scan, end)) return chunk('preposition', start, end, start);
  if (!opensPhrase(scan, end)) return chunk('preposition', start, end, start);
  const phrase = nounPhraseAt(scan, end);
  if (bits[phrase.head]! & IS.subjectPronoun) return chunk('subordinator', start, end, start);
  phrase.preposition = start;
  phrase.prepositionEnd = end;
  return chunk('adjunct', start, phrase.end, phrase.head, phrase);
}
