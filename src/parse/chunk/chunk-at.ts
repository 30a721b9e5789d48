import {fixedAdverbs} from '../../rules/grammar/clause-words.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES, takesOf} from '../verb-lexicon.js';
import {FLAGS, FORM, TAG, type Words} from '../../layers/words.js';
import {isParticipleBefore} from './before-noun.js';
import {type Chunk, type ChunkKind, chunk, lastOf, type Scan} from './chunk.js';
import {floats, standsAlone} from './lone-words.js';
import {nounPhraseAt, opensPhrase} from './noun-phrase.js';
import {cutAtName, prepositionAt} from './preposition-chunk.js';
import {verbGroupAt} from './verb-group.js';
import {isAside, isThat, isWh, whAt} from './wh-chunk.js';

export function chunkAt(scan: Scan, at: number, before: readonly Chunk[]): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  const fixed = adverbEnd(words, at);
  if (fixed > at) return chunk('adverb', at, fixed, at);
  switch (tag[at]) {
    case TAG.PUNCT:
      return chunk(markKind(words, at), at, at + 1, at);
    case TAG.CCONJ:
      if (bits[at]! & IS.pairOpener && opensPhrase(scan, at + 1)) return pairAt(scan, at);
      if (bits[at]! & IS.pairOpener && floats(scan, at, before)) return chunk('adverb', at, at + 1, at);
      return chunk('coordinator', at, at + 1, at);
    case TAG.SYM:
      return isUnit(words.lower[at]!) || tag[at + 1] === TAG.NUM ? phraseAt(scan, at) : chunk('mark', at, at + 1, at);
    case TAG.AUX:
      return verbAt(scan, at);
    case TAG.VERB:
      // "reduced infected crops": behind a verb that takes an object, a participle before a noun belongs to that.
      // but "those surveyed said Lund would win"
      if (
        takesObject(lastOf(before)) &&
        words.form[at] !== FORM.ing &&
        !(tag[at + 1] === TAG.PROPN && takesOf(words.lemma[at]!) & TAKES.bare) &&
        isParticipleBefore(words, at)
      )
        return phraseAt(scan, at);
      if (isNamed(scan, at)) return phraseAt(scan, at);
      if (bits[at]! & IS.verbalPreposition && words.form[at] !== FORM.past) {
        if (tag[at + 1] === TAG.ADP) return prepositionAt(scan, at, at + 2);
        if (words.form[at] === FORM.ing && opensPhrase(scan, at + 1)) return prepositionAt(scan, at, at + 1);
      }
      return verbAt(scan, at);
    case TAG.PART:
      return verbAt(scan, at);
    case TAG.ADP:
      // "up to 40 rockets"
      if (
        bits[at]! & IS.strongParticle &&
        tag[at + 1] === TAG.ADP &&
        tag[at + 2] === TAG.NUM &&
        opensPhrase(scan, at + 2)
      )
        return chunk('adverb', at, at + 2, at);
      // "at least one", but "by most voters"
      if (
        (tag[at + 1] === TAG.ADJ || tag[at + 1] === TAG.ADV) &&
        traitsOf(words.lower[at + 1]!) & HAS.superlative &&
        !(tag[at + 1] === TAG.ADJ && (tag[at + 2] === TAG.NOUN || tag[at + 2] === TAG.PROPN) && !isHalf(scan, at + 2))
      )
        return chunk('adverb', at, at + 2, at);
      return cutAtName(scan, prepositionAt(scan, at, at + 1), before);
    case TAG.SCONJ:
      if (isThat(words.lower[at]!) && lastOf(before)?.phrase && (tag[at + 1] === TAG.VERB || tag[at + 1] === TAG.AUX))
        return whAt(scan, at);
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
      if (tag[at + 1] === TAG.PROPN && traitsOf(words.lower[at]!) & HAS.timeFollower)
        return chunk('adverb', at, at + 1, at);
      return opensPhrase(scan, at) || standsAlone(scan, at) ? phraseAt(scan, at) : chunk('adjective', at, at + 1, at);
    case TAG.PRON:
    case TAG.DET:
      if (floats(scan, at, before)) return chunk('adverb', at, at + 1, at);
      return isWh(scan, at, before) ? whAt(scan, at) : phraseAt(scan, at);
    default:
      return phraseAt(scan, at);
  }
}

/** "at least half of them" */
const isHalf = ({bits}: Scan, at: number): boolean => (bits[at]! & IS.predeterminer) !== 0;

/** Where an adverb of several words ends, "more than once"; else `at`. */
function adverbEnd({lower}: Words, at: number): number {
  if (!(traitsOf(lower[at]!) & HAS.opensAdverb)) return at;
  const found = ADVERBS.find((adverb) => adverb.every((word, i) => word === lower[at + i]));
  return at + (found?.length ?? 0);
}

const ADVERBS = fixedAdverbs.map((adverb) => adverb.split(' '));

/** "said United Dockers": a participle that a name begins with. */
const isNamed = ({words: {tag, flags, form}, headline}: Scan, at: number): boolean =>
  !headline &&
  (flags[at]! & (FLAGS.capital | FLAGS.start)) === FLAGS.capital &&
  (form[at] === FORM.participle || form[at] === FORM.past) &&
  tag[at + 1] === TAG.PROPN;

function phraseAt(scan: Scan, at: number): Chunk {
  const phrase = nounPhraseAt(scan, at);
  return chunk('phrase', at, phrase.end, phrase.head, phrase);
}

/** "neither the mill nor the union": the first phrase begins with what opens the pair. */
function pairAt(scan: Scan, at: number): Chunk {
  const phrase = nounPhraseAt(scan, at + 1);
  phrase.start = at;
  return chunk('phrase', at, phrase.end, phrase.head, phrase);
}

function verbAt(scan: Scan, at: number): Chunk {
  const group = verbGroupAt(scan, at);
  return group ? chunk('verb', at, group.end, group.head, null, group) : chunk('adverb', at, at + 1, at);
}

function subordinatorAt(scan: Scan, at: number): Chunk {
  const {lower, tag} = scan.words;
  if (isThat(lower[at]!)) return chunk('that', at, at + 1, at);
  if (tag[at + 1] === TAG.ADP && lower[at + 1] === 'of') return prepositionAt(scan, at, at + 2);
  let end = at + 1;
  while (end < at + 3 && tag[end] === TAG.SCONJ) end++;
  if (end === at + 1 && tag[end] === TAG.VERB && scan.words.form[end] === FORM.ing)
    return chunk('preposition', at, end, at);
  if (scan.bits[at]! & IS.questionAdverb) return chunk('wh', at, end, at);
  return chunk('subordinator', at, end, at);
}

function adverbAt(scan: Scan, at: number): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  if (bits[at]! & IS.questionAdverb && !isAside(words, at)) return whAt(scan, at);
  if (tag[at + 1] === TAG.ADP && words.lower[at + 1] === 'of') return prepositionAt(scan, at, at + 2);
  if (opensPhrase(scan, at)) return phraseAt(scan, at);
  // "so many rely on it"
  if (tag[at + 1] === TAG.ADJ && standsAlone(scan, at + 1)) return phraseAt(scan, at);
  if (tag[at + 1] === TAG.ADJ && !(bits[at]! & IS.negation)) return chunk('adjective', at, at + 2, at + 1);
  let next = at;
  while (next < at + 3 && tag[next] === TAG.ADV) next++;
  // "has never", "not to go": the verb group begins with them where a negation does.
  if (bits[at]! & IS.negation && (tag[next] === TAG.VERB || tag[next] === TAG.AUX)) return verbAt(scan, at);
  return chunk('adverb', at, at + 1, at);
}

const takesObject = (before: Chunk | undefined): boolean =>
  before?.group != null &&
  !before.group.alone &&
  !before.group.passive &&
  !(before.group.takes & (TAKES.linking | TAKES.none));

/** A sign that counts or pays; any other, a picture say, is none of the sentence. */
const isUnit = (sign: string): boolean => '$€£¥%‰#§°'.includes(sign.slice(-1));

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
