import {HAS, IS, traitsOf} from '../function-words.js';
import {FLAGS, TAG} from '../../layers/words.js';
import {type Chunk, chunk, type PhraseDraft, type Scan} from './chunk.js';
import {nounPhraseAt, opensPhrase} from './noun-phrase.js';
import {isWhWord} from './wh-chunk.js';

/**
 * "In a tweet Sal Brock denied it": right before a verb, the name at the end of an opening phrase is the subject, with its
 * title or role.
 */
export function cutAtName(scan: Scan, found: Chunk, before: readonly Chunk[]): Chunk {
  const phrase = found.phrase;
  if (!before.every(opensSentence) || !phrase || phrase.possessor || found.end >= scan.words.length) return found;
  const subject =
    phrase.kind === 'description'
      ? speakersIn(scan, phrase)
      : phrase.roleStart < 0
        ? subjectOfNames(scan, phrase)
        : withRole(scan, phrase);
  if (subject <= phrase.start) return found;
  const next = scan.words.tag[found.end];
  if (next !== TAG.VERB && next !== TAG.AUX && next !== TAG.ADV && (next !== TAG.CCONJ || phrase.roleStart < 0))
    return found;
  const cut = nounPhraseAt(scan, phrase.start, subject);
  cut.preposition = phrase.preposition;
  cut.prepositionEnd = phrase.prepositionEnd;
  return chunk('adjunct', found.start, cut.end, cut.head, cut);
}

/** Where the subject begins behind the noun of the opening: "In a tweet *Mayor Brock*", "On the day *harbour master Brock*". */
function withRole({words}: Scan, {nameStart, roleStart}: PhraseDraft): number {
  const belongs = (at: number) => traitsOf(words.lower[at]!) & HAS.office || words.tag[at] === TAG.PROPN;
  let at = nameStart;
  while (at - 1 > roleStart && belongs(at - 1)) at--;
  return at;
}

/** "Despite the rain *organisers* said", "At trial *prosecutors* said": people with no word before them, right before what they do. */
function speakersIn({words: {tag, flags, lemma}, bits}: Scan, {head, end}: PhraseDraft): number {
  if (head !== end - 1 || !(flags[head]! & FLAGS.plural) || !(traitsOf(lemma[head]!) & HAS.voice)) return -1;
  if (bits[head]! & IS.body || (tag[end] !== TAG.VERB && tag[end] !== TAG.AUX)) return -1;
  return tag[head - 1] === TAG.NOUN ? head : -1;
}

/** Where it begins in a run of names: "In New York *Ivo Marr*", "In Ottery *Mayor Ivo Marr*". */
function subjectOfNames({words, bits}: Scan, {kind, nameStart, nameEnd, end, preposition}: PhraseDraft): number {
  if (kind !== 'name' || nameEnd !== end) return -1;
  for (let at = nameStart + 1; at < end - 1; at++) if (bits[at]! & IS.title) return at;
  // "On Facebook Marr denied it"
  if (end > nameStart + 1 && traitsOf(words.lower[nameStart]!) & HAS.platform) return nameStart + 1;
  const isPlaced = (traitsOf(words.lower[preposition]!) & HAS.place) !== 0;
  return isPlaced && end - nameStart > 2 && !(bits[end - 1]! & IS.body) ? end - 2 : -1;
}

/** "Saturday at noon", "In May": nothing of a clause. */
const opensSentence = ({kind, phrase}: Chunk): boolean => kind === 'adjunct' || phrase?.isTime === true;

const isMark = ({words: {tag, quotation}}: Scan, at: number): boolean => tag[at] === TAG.PUNCT && quotation[at]! >= 0;

/** A preposition of one word or several, with its noun phrase where one follows. */
export function prepositionAt(scan: Scan, start: number, from: number): Chunk {
  const {words, bits} = scan;
  let end = from;
  while (end < words.length && end < from + 3 && words.tag[end] === TAG.ADP) end++;
  if (isWhWord(scan, end)) return chunk('preposition', start, end, start);
  // "according to even his friends"; "dismissed it as “a joke” and later said"
  const isPair = words.tag[end] === TAG.CCONJ && (bits[end]! & IS.pairOpener) !== 0; // "by both Holt and Marr"
  const passes = isMark(scan, end) || isPair || (from > start + 1 && words.tag[end] === TAG.ADV);
  const opens = passes && opensPhrase(scan, end + 1) ? end + 1 : end;
  if (!opensPhrase(scan, opens)) return chunk('preposition', start, end, start);
  const phrase = nounPhraseAt(scan, opens);
  if (bits[phrase.head]! & IS.subjectPronoun) return chunk('subordinator', start, end, start);
  phrase.preposition = start;
  phrase.prepositionEnd = end;
  return chunk('adjunct', start, phrase.end, phrase.head, phrase);
}
