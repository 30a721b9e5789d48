import {HAS, IS, traitsOf} from '../function-words.js';
import {FORM, TAG} from '../../layers/words.js';
import {compoundEnd, isParticipleBefore, modifiesNext, nounFollows} from './before-noun.js';
import type {PhraseDraft, Scan} from './chunk.js';
import {nicknameEnd} from './joins.js';
import {nothing} from './met.js';
import {headOf, phraseOf} from './phrase-of.js';
import {takes, takesCompound} from './take-word.js';

/** Whether a noun phrase can begin at a word. */
export function opensPhrase({words, bits}: Scan, at: number): boolean {
  const {tag, length} = words;
  if (at >= length) return false;
  const compound = compoundEnd(words, at);
  if (compound > at + 1)
    return tag[compound - 1] === TAG.NOUN || tag[compound - 1] === TAG.PROPN || nounFollows(words, compound - 1);
  switch (tag[at]) {
    case TAG.DET:
    case TAG.NUM:
    case TAG.NOUN:
    case TAG.PROPN:
    case TAG.SYM:
      return true;
    case TAG.PRON:
      return true;
    case TAG.X:
      return words.quotation[at]! < 0;
    case TAG.ADJ:
      return nounFollows(words, at);
    case TAG.ADV:
      return (
        at + 1 < length &&
        !(bits[at]! & (IS.negation | IS.questionAdverb)) &&
        ((modifiesNext(tag, at + 1) &&
          (tag[at + 1] !== TAG.DET || (traitsOf(words.lower[at]!) & HAS.ofPhrase) !== 0) && // not "repeatedly the mayor"
          opensPhrase({words, bits, headline: false}, at + 1)) ||
          (tag[at - 1] === TAG.ADP && isParticipleBefore(words, at + 1))) // "according to recently found files"
      );
    case TAG.VERB:
      return isParticipleBefore(words, at) && words.form[at] !== FORM.ing && at > 0 && tag[at - 1] === TAG.ADP;
    default:
      return false;
  }
}

/** "who" */
const asks = ({words, bits}: Scan, at: number): boolean =>
  words.tag[at] === TAG.PRON && (bits[at]! & IS.questionNominal) !== 0;

/** The noun phrase that begins at a word. */
export function nounPhraseAt(scan: Scan, start: number, limit = scan.words.length): PhraseDraft {
  const {words} = scan;
  const {tag} = words;
  const length = limit;
  let from = start;
  let possessor: PhraseDraft | null = null;
  let met = nothing();
  let at = start;
  for (; at < length; at++) {
    const t = tag[at]!;
    if (t === TAG.PART && isPossessive(words.lower[at]!) && headOf(met, scan) >= 0) {
      // "friends of Lund's who saw it"
      const own = words.quotation[at + 1]! >= 0 && tag[at + 1] === TAG.PUNCT ? at + 2 : at + 1; // the station's “Morning Call”
      if (asks(scan, own) || (!opensPhrase(scan, own) && !isParticipleBefore(words, own))) {
        at++;
        break;
      }
      possessor = phraseOf(scan, from, at, met, possessor);
      possessor.role = 'possessor';
      from = own;
      met = nothing();
      at = own - 1;
    } else {
      const nickname = nicknameEnd(met, words, at);
      const compound = compoundEnd(words, at);
      if (nickname > at) {
        at = nickname - 1;
        met.nameLast = at;
      } else if (compound > at + 1) {
        if (!takesCompound(met, words, at, compound)) break;
        at = compound - 1;
      } else if (!takes(met, scan, at, from)) break;
    }
    if (met.pronoun >= 0 && at === met.pronoun) {
      at++;
      break;
    }
  }
  if (at === start) at = start + 1;
  const phrase = phraseOf(scan, from, at, met, possessor);
  phrase.start = start;
  return phrase;
}

/** A straight or a curly apostrophe, with or without its "s". */
const isPossessive = (lower: string): boolean => {
  const first = lower.charCodeAt(0);
  return lower.length <= 2 && (first === 39 || first === 8217);
};
