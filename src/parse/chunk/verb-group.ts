import {HAS, IS, traitsOf} from '../function-words.js';
import {speaksWith, TAKES, takesOf, takesParticle} from '../verb-lexicon.js';
import {FLAGS, FORM, TAG} from '../../layers/words.js';
import type {GroupDraft, Scan} from './chunk.js';

const NONE: number[] = [];

/** The verb group that begins at a word: "to", auxiliaries, negations, adverbs between them, the main verb, its particle. */
export function verbGroupAt({words, bits}: Scan, start: number): GroupDraft | null {
  const {tag, form, lemma, length, lower} = words;
  let at = start;
  let to = -1;
  let head = -1;
  let modal = -1;
  let auxiliaries = NONE;
  let negations = NONE;
  for (; at < length; at++) {
    const t = tag[at]!;
    if (t === TAG.AUX) {
      if (auxiliaries === NONE) auxiliaries = [];
      auxiliaries.push(at);
      if (bits[at]! & IS.modal) modal = at;
    } else if (t === TAG.VERB) {
      // "All you have to do is ask"
      if (auxiliaries !== NONE && form[at] === FORM.base && bits[auxiliaries.at(-1)!]! & IS.be) break;
      // "That is according to the mayor", "Not according to the mayor"
      if (at > start && bits[at]! & IS.verbalPreposition && tag[at + 1] === TAG.ADP && lower[at + 1] === 'to') break;
      head = at++;
      break;
    } else if (t === TAG.PART && lower[at] === 'to' && to < 0 && auxiliaries === NONE) {
      to = at;
    } else if (
      auxiliaries !== NONE &&
      bits[at]! & IS.quantifier &&
      bits[at]! & IS.predeterminer &&
      tag[pastAdverbs(tag, at + 1, length)] === TAG.VERB &&
      isSaidOfAll(words, at, pastAdverbs(tag, at + 1, length))
    ) {
      // "have both flatly denied"
    } else if (t === TAG.PUNCT && to >= 0 && at === to + 1 && words.quotation[at]! >= 0) {
      // "to “go on”"
    } else if (t === TAG.CCONJ && at > start && bits[at]! & IS.pairOpener && tag[at + 1] === TAG.VERB) {
      // "may or may not have"
    } else if ((t === TAG.ADV || t === TAG.PART) && !(lower[at] === 'to' && at > start)) {
      const next = pastAdverbs(words.tag, at, length);
      const isNegation = (bits[at]! & IS.negation) !== 0;
      // "Not always do they agree"
      if (isNegation && at === start && tag[at + 1] === TAG.ADV && tag[at + 2] === TAG.AUX) break;
      const goesOn =
        next < length &&
        (tag[next] === TAG.VERB ||
          tag[next] === TAG.AUX ||
          (isNegation && lower[next] === 'to' && tag[next] === TAG.PART));
      if (!goesOn && !(isNegation && at > start)) break;
      if (isNegation) {
        if (negations === NONE) negations = [];
        negations.push(at);
      }
    } else break;
  }
  if (head < 0 && auxiliaries === NONE) return null;
  const main = head < 0 ? auxiliaries.at(-1)! : head;
  const speaks = head >= 0 && at < length && speaksWith(lemma[main]!, lower[at]!) && speaksHere(words, start, at + 1);
  const takes = speaks ? TAKES.speech : takesOf(lemma[main]!);
  let particle = -1;
  if (speaks || (head >= 0 && at < length && isParticle(words, bits, at, lemma[main]!))) particle = at++;
  const first = auxiliaries === NONE ? main : auxiliaries[0]!;
  const helper = head >= 0 && auxiliaries !== NONE ? auxiliaries.at(-1)! : -1;
  const beBefore =
    helper >= 0 &&
    !isShortHave(words, bits, helper, at, takes) &&
    ((bits[helper]! & IS.be) !== 0 || (traitsOf(lemma[helper]!) & HAS.passiveHelper) !== 0);
  const mainForm = form[main]!;
  const passive = beBefore && (mainForm === FORM.past || mainForm === FORM.participle);
  const certainty = to >= 0 ? 0 : certaintyOf(bits[first]!, form[first]!, first === main && head >= 0, takes);
  return {
    start,
    end: at,
    head: main,
    auxiliaries,
    negations,
    to,
    particle,
    finite: false,
    passive,
    copula: head < 0 && (bits[main]! & IS.be) !== 0,
    tense: modal >= 0 ? 'none' : form[first] === FORM.past ? 'past' : certainty ? 'present' : 'none',
    modal,
    takes,
    certainty,
    form: form[first]!,
    alone: head < 0,
  };
}

/** "He's denied it": short for "has", where the verb has its object; but "he's told it was late". */
const isShortHave = ({tag, lower}: Scan['words'], bits: Int32Array, at: number, next: number, takes: number): boolean =>
  lower[at]!.startsWith("'") &&
  at > 0 &&
  !(takes & TAKES['person-that']) &&
  (((bits[at - 1]! & IS.subjectPronoun) !== 0 && OBJECTS.has(tag[next] ?? TAG.PUNCT)) ||
    // "who's argued for years that"
    ((bits[at - 1]! & IS.relative) !== 0 && (takes & TAKES.that) !== 0 && lower[next] !== 'to'));

const OBJECTS: ReadonlySet<number> = new Set([TAG.DET, TAG.PRON, TAG.PROPN, TAG.SCONJ]);

function certaintyOf(bits: number, form: number, isVerb: boolean, takes: number): 0 | 1 | 2 {
  if (bits & IS.nonFinite) return 0;
  if (!isVerb) return form === FORM.ing || form === FORM.participle ? 0 : 2;
  if (form === FORM.ing || form === FORM.participle) return 0;
  if (form === FORM.past) return bits & IS.pastOnly || takes & TAKES.none ? 2 : 1;
  return 2;
}

const isSaidOfAll = ({tag, form}: Scan['words'], at: number, verb: number): boolean =>
  (tag[at] === TAG.DET || tag[at] === TAG.PRON || tag[at] === TAG.CCONJ) && form[verb] !== FORM.base;

/** "“…,” put in Brock", "“…,” Brock put in.": a quotation stands right before, or a mark behind. */
const speaksHere = ({tag, lower, quotation, length}: Scan['words'], start: number, end: number): boolean => {
  const before = lower[start - 1] === ',' ? start - 2 : start - 1;
  return (tag[before] === TAG.X && quotation[before]! >= 0) || end >= length || tag[end] === TAG.PUNCT;
};

function pastAdverbs(tag: Uint8Array, from: number, length: number): number {
  let at = from;
  // Six adverbs in a row are a list, not a verb group.
  while (at < length && at < from + 6 && (tag[at] === TAG.ADV || tag[at] === TAG.PART)) at++;
  return at;
}

const HYPHEN = '-';

/** "put it out", "chimed in": a word of direction behind the verb that governs no noun phrase. */
function isParticle({tag, flags, lower, length}: Scan['words'], bits: Int32Array, at: number, lemma: string): boolean {
  if (tag[at] !== TAG.ADP || !(bits[at]! & IS.particle)) return false;
  if (lower[at + 1] === HYPHEN && flags[at + 1]! & FLAGS.glued) return false; // "said down-ballot races"
  if (takesParticle(lemma, lower[at]!)) return true;
  const next = at + 1 < length ? tag[at + 1] : TAG.PUNCT;
  if (bits[at]! & IS.strongParticle) return true;
  if (next === TAG.CCONJ && bits[at + 1]! & IS.pairOpener) return false; // "denied by both Holt and Marr"
  return (
    next === TAG.PUNCT ||
    next === TAG.ADP ||
    next === TAG.SCONJ ||
    next === TAG.CCONJ ||
    next === TAG.VERB ||
    next === TAG.AUX
  );
}
