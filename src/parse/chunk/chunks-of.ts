import {bitsOf, HAS, IS, traitsOf} from '../function-words.js';
import {FORM, TAG, type Words} from '../words.js';
import {TAKES, takesOf} from '../verb-lexicon.js';
import {type Chunk, type ChunkKind, chunk, type Scan} from './chunk.js';
import {nounPhraseAt, opensPhrase} from './noun-phrase.js';
import {verbGroupAt} from './verb-group.js';

/** Cuts a sentence into chunks in one scan: noun phrases, verb groups, and the small words and marks between them. */
export function chunksOf(scan: Scan): Chunk[] {
  const {words} = scan;
  const found: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const next = foldPossessor(chunkAt(scan, at, found), found);
    if (next.phrase) next.phrase.at = found.length;
    found.push(next);
    at = next.end > at ? next.end : at + 1;
  }
  return found;
}

/** "the Church of Ostrel's website" is about the website: the possessor is all that stands before the 's. */
function foldPossessor(next: Chunk, found: Chunk[]): Chunk {
  const before = found.at(-1);
  const {phrase} = next;
  if (next.kind !== 'adjunct' || !phrase?.possessor || phrase.possessor.kind !== 'name' || before?.kind !== 'phrase') return next;
  const name = before.phrase!;
  if (name.kind !== 'name' || before.end !== next.start || phrase.preposition !== phrase.prepositionEnd - 1) return next;
  found.pop();
  phrase.possessor.preposition = phrase.preposition;
  phrase.possessor.prepositionEnd = phrase.prepositionEnd;
  phrase.possessor.of = name;
  phrase.possessor.role = 'attached';
  phrase.preposition = phrase.prepositionEnd = -1;
  phrase.start = before.start;
  return chunk('phrase', before.start, next.end, next.head, {...phrase, possessor: name});
}

/** What is known of each word by itself. */
export function bitsOfWords(words: Words): Int32Array {
  const bits = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) bits[i] = bitsOf(words.lower[i]!);
  return bits;
}

function chunkAt(scan: Scan, at: number, before: readonly Chunk[]): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  switch (tag[at]) {
    case TAG.PUNCT:
      return chunk(markKind(words, at), at, at + 1, at);
    case TAG.CCONJ:
      if (bits[at]! & IS.pairOpener && (opensPhrase(scan, at + 1) || floats(scan, at, before))) return chunk('adverb', at, at + 1, at);
      return chunk('coordinator', at, at + 1, at);
    case TAG.AUX:
      return verbAt(scan, at);
    case TAG.VERB:
      if (bits[at]! & IS.verbalPreposition && words.form[at] !== FORM.past) {
        if (tag[at + 1] === TAG.ADP) return prepositionAt(scan, at, at + 2);
        if (words.form[at] === FORM.ing && opensPhrase(scan, at + 1)) return prepositionAt(scan, at, at + 1);
      }
      return verbAt(scan, at);
    case TAG.PART:
      return verbAt(scan, at);
    case TAG.ADP:
      // "up to 40 rockets"
      if (bits[at]! & IS.strongParticle && tag[at + 1] === TAG.ADP && tag[at + 2] === TAG.NUM && opensPhrase(scan, at + 2)) return chunk('adverb', at, at + 2, at);
      // "at least one"
      if (at + 1 < words.length && traitsOf(words.lower[at + 1]!) & HAS.superlative && tag[at + 1] !== TAG.NOUN) return chunk('adverb', at, at + 2, at);
      return cutAtName(scan, prepositionAt(scan, at, at + 1), before);
    case TAG.SCONJ:
      if (isThat(words.lower[at]!) && before.at(-1)?.phrase && (tag[at + 1] === TAG.VERB || tag[at + 1] === TAG.AUX)) return whAt(scan, at);
      return subordinatorAt(scan, at);
    case TAG.INTJ:
      return chunk('other', at, at + 1, at);
    case TAG.X:
      if (words.quotation[at]! >= 0) return chunk('quotation', at, at + 1, at);
      return phraseAt(scan, at);
    case TAG.ADV:
      return adverbAt(scan, at);
    case TAG.ADJ:
      if (tag[at + 1] === TAG.ADP && traitsOf(words.lower[at]!) & HAS.listing) return prepositionAt(scan, at, at + 2);
      if (traitsOf(words.lower[at]!) & HAS.timeFollower && tag[at + 1] === TAG.PROPN) return chunk('adverb', at, at + 1, at);
      return opensPhrase(scan, at) || standsAlone(scan, at) ? phraseAt(scan, at) : chunk('adjective', at, at + 1, at);
    case TAG.PRON:
    case TAG.DET:
      if (floats(scan, at, before)) return chunk('adverb', at, at + 1, at);
      return isWh(scan, at, before) ? whAt(scan, at) : phraseAt(scan, at);
    default:
      return phraseAt(scan, at);
  }
}

/** "the mayor himself", "they all are", "both had": a word that only stresses the noun phrase before. */
function floats({words, bits}: Scan, at: number, before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  if (!last?.phrase || last.kind === 'wh') return false;
  if (traitsOf(words.lower[at]!) & HAS.reflexive) return true;
  const next = words.tag[at + 1];
  return (bits[at]! & (IS.predeterminer | IS.pairOpener)) !== 0 && at + 1 < words.length && (next === TAG.VERB || next === TAG.AUX || next === TAG.ADV);
}

/** "many of them", "many have said": a quantity that stands for what it counts. */
function standsAlone({words, bits}: Scan, at: number): boolean {
  const next = words.tag[at + 1];
  if (!(bits[at]! & IS.quantifier)) return false;
  if (at + 1 < words.length && (next === TAG.ADP || next === TAG.VERB || next === TAG.AUX)) return true;
  // "learn more"
  return at > 0 && words.tag[at - 1] === TAG.VERB && !(takesOf(words.lemma[at - 1]!) & (TAKES.linking | TAKES.none));
}

function phraseAt(scan: Scan, at: number): Chunk {
  const phrase = nounPhraseAt(scan, at);
  return chunk('phrase', at, phrase.end, phrase.head, phrase);
}

function verbAt(scan: Scan, at: number): Chunk {
  const group = verbGroupAt(scan, at);
  return group ? chunk('verb', at, group.end, group.head, null, group) : chunk('adverb', at, at + 1, at);
}

/** "In a tweet Sal Brock denied it": before a verb, a name behind the noun of an opening phrase is the subject. */
function cutAtName(scan: Scan, found: Chunk, before: readonly Chunk[]): Chunk {
  const phrase = found.phrase;
  if (before.length > 0 || !phrase || phrase.roleStart < 0 || phrase.possessor || found.end >= scan.words.length) return found;
  const next = scan.words.tag[found.end];
  if (next !== TAG.VERB && next !== TAG.AUX && next !== TAG.ADV) return found;
  const cut = nounPhraseAt(scan, phrase.start, phrase.nameStart);
  cut.preposition = phrase.preposition;
  cut.prepositionEnd = phrase.prepositionEnd;
  return chunk('adjunct', found.start, cut.end, cut.head, cut);
}

/** A preposition of one word or several, with its noun phrase where one follows. */
function prepositionAt(scan: Scan, start: number, from: number): Chunk {
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

function subordinatorAt(scan: Scan, at: number): Chunk {
  const {lower, tag} = scan.words;
  if (isThat(lower[at]!)) return chunk('that', at, at + 1, at);
  if (tag[at + 1] === TAG.ADP && lower[at + 1] === 'of') return prepositionAt(scan, at, at + 2);
  let end = at + 1;
  while (end < at + 3 && tag[end] === TAG.SCONJ) end++;
  if (end === at + 1 && tag[end] === TAG.VERB && scan.words.form[end] === FORM.ing) return chunk('preposition', at, end, at);
  if (scan.bits[at]! & IS.questionAdverb) return chunk('wh', at, end, at);
  return chunk('subordinator', at, end, at);
}

function adverbAt(scan: Scan, at: number): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  if (bits[at]! & IS.questionAdverb) return whAt(scan, at);
  if (tag[at + 1] === TAG.ADP && words.lower[at + 1] === 'of') return prepositionAt(scan, at, at + 2);
  if (opensPhrase(scan, at)) return phraseAt(scan, at);
  if (tag[at + 1] === TAG.ADJ && !(bits[at]! & IS.negation)) return chunk('adjective', at, at + 2, at + 1);
  let next = at;
  while (next < at + 3 && tag[next] === TAG.ADV) next++;
  // "has never", "not to go": the verb group begins with them where a negation does.
  if (bits[at]! & IS.negation && (tag[next] === TAG.VERB || tag[next] === TAG.AUX)) return verbAt(scan, at);
  return chunk('adverb', at, at + 1, at);
}

const isThat = (lower: string): boolean => lower.length === 4 && lower === THAT;
const THAT = 'that';

/** A word that opens a relative clause or a question. */
function isWh(scan: Scan, at: number, before: readonly Chunk[]): boolean {
  const {words, bits} = scan;
  if (!isThat(words.lower[at]!)) return isWhWord(scan, at);
  const last = before.at(-1);
  const next = words.tag[at + 1];
  const behindNoun = last !== undefined && (last.kind === 'phrase' || last.kind === 'adjunct') && !(bits[last.head]! & IS.subjectPronoun);
  return words.tag[at] === TAG.PRON && behindNoun && (next === TAG.VERB || next === TAG.AUX || next === TAG.ADV || opensPhrase(scan, at + 1));
}

const isWhWord = ({words, bits}: Scan, at: number): boolean =>
  at < words.length && (bits[at]! & (IS.questionNominal | IS.questionAdverb)) !== 0 && words.tag[at] !== TAG.NOUN && words.tag[at] !== TAG.PROPN;

/** A wh-word; with the noun that it asks for: "which report", "whose report", "how many reports". */
function whAt(scan: Scan, at: number): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  const takesNoun = tag[at] === TAG.DET || (bits[at]! & IS.possessive) !== 0;
  const next = tag[at + 1];
  if (takesNoun || (tag[at] === TAG.ADV && next === TAG.ADJ)) {
    if (tag[at] === TAG.ADV && !opensPhrase(scan, at + 1)) return chunk('wh', at, at + 2, at);
    if (opensPhrase(scan, at + 1) && tag[at + 1] !== TAG.DET && tag[at + 1] !== TAG.PRON) {
      const phrase = nounPhraseAt(scan, at + 1);
      phrase.start = at;
      if (tag[at] !== TAG.ADV) phrase.determiner = at;
      return chunk('wh', at, phrase.end, at, phrase);
    }
  }
  return chunk('wh', at, at + 1, at);
}

function markKind(words: Words, at: number): ChunkKind {
  if (words.quotation[at]! >= 0) return 'mark';
  const mark = words.lower[at]!;
  switch (mark.charCodeAt(0)) {
    case 44:
      return 'comma';
    case 58:
      return 'colon';
    case 59:
      return 'semicolon';
    case 40:
    case 91:
      return 'open';
    case 41:
    case 93:
      return 'close';
    case 0x2013:
    case 0x2014:
      return 'dash';
    case 45:
      return mark.length > 1 || !(words.flags[at]! & 16) ? 'dash' : 'mark';
    case 46:
    case 63:
    case 33:
    case 0x2026:
      return 'end';
    default:
      return 'mark';
  }
}

