import {degreeAdverbs, insertedAdverbs} from '../../rules/grammar/clause-words.js';
import {IS} from '../function-words.js';
import {TAG} from '../../layers/words.js';
import {type Chunk, chunk, lastOf, type Scan} from './chunk.js';
import {nounPhraseAt, opensPhrase} from './noun-phrase.js';

export const isThat = (lower: string): boolean => lower.length === 4 && lower === THAT;
const THAT = 'that';

/** A word that opens a relative clause or a question. */
export function isWh(scan: Scan, at: number, before: readonly Chunk[]): boolean {
  const {words, bits} = scan;
  if (!isThat(words.lower[at]!)) return isWhWord(scan, at);
  const last = lastOf(before);
  const next = words.tag[at + 1];
  const behindNoun =
    last !== undefined &&
    (last.kind === 'phrase' || last.kind === 'adjunct') &&
    !(bits[last.head]! & IS.subjectPronoun);
  return (
    words.tag[at] === TAG.PRON &&
    behindNoun &&
    (next === TAG.VERB || next === TAG.AUX || next === TAG.ADV || opensPhrase(scan, at + 1))
  );
}

export const isWhWord = ({words, bits}: Scan, at: number): boolean =>
  at < words.length &&
  (bits[at]! & (IS.questionNominal | IS.questionAdverb)) !== 0 &&
  words.tag[at] !== TAG.NOUN &&
  words.tag[at] !== TAG.PROPN;

/** ", however,", "he however revealed": an aside that asks nothing. */
export const isAside = ({tag, lower, length}: Scan['words'], at: number): boolean =>
  at > 0 &&
  at + 1 < length &&
  ((tag[at - 1] === TAG.PUNCT && tag[at + 1] === TAG.PUNCT) ||
    (insertedAdverbs.has(lower[at]!) && tag[at + 1] === TAG.VERB));

/** A wh-word; with the noun that it asks for: "which report", "whose report", "how many reports". */
export function whAt(scan: Scan, at: number): Chunk {
  const {words, bits} = scan;
  const {tag} = words;
  const takesNoun = tag[at] === TAG.DET || (bits[at]! & IS.possessive) !== 0;
  const next = tag[at + 1];
  if (takesNoun || (tag[at] === TAG.ADV && next === TAG.ADJ)) {
    if (tag[at] === TAG.ADV && !opensPhrase(scan, at + 1)) return chunk('wh', at, at + 2, at);
    const asks = tag[at] !== TAG.ADV || degreeAdverbs.has(words.lower[at]!); // not "when many clerks left"
    if (asks && opensPhrase(scan, at + 1) && tag[at + 1] !== TAG.DET && tag[at + 1] !== TAG.PRON) {
      const phrase = nounPhraseAt(scan, at + 1);
      phrase.start = at;
      if (tag[at] !== TAG.ADV) phrase.determiner = at;
      return chunk('wh', at, phrase.end, at, phrase);
    }
  }
  return chunk('wh', at, at + 1, at);
}
