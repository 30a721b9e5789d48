import {bodyPrepositions, indefiniteArticles} from '../../rules/grammar/clause-words.js';
import {IS} from '../function-words.js';
import {FLAGS, FORM, TAG} from '../../layers/words.js';
import type {Scan} from './chunk.js';
import type {Met} from './met.js';

/** Names have no more words than that. */
const LONGEST_NAME = 5;

/** Where a run of proper nouns ends. */
function nameEnd({tag, length}: Scan['words'], from: number): number {
  let at = from;
  while (at < length && at < from + LONGEST_NAME && tag[at] === TAG.PROPN) at++;
  return at;
}

/** "…, a charge Holm has denied", "…, a view farmers share": it opens a clause about the noun, and is none of the phrase. */
export function actsBehind(met: Met, {words, bits}: Scan, at: number): boolean {
  const {determiner, noun, name} = met;
  if (noun !== at - 1 || name >= 0 || determiner < 0) return false;
  const {tag, lower, flags, length} = words;
  if (saysOf(words, noun)) return true;
  if (determiner < 1) return false;
  const parted = lower[determiner - 1] === ',' && indefiniteArticles.includes(lower[determiner]!);
  const isName = tag[at] === TAG.PROPN;
  const isTold = isName && (bits[noun]! & IS.contentNoun) !== 0 && tag[determiner - 1] !== TAG.PUNCT;
  if (!(parted || isTold) || !(isName || flags[at]! & FLAGS.plural)) return false;
  const end = isName ? nameEnd(words, at) : at + 1;
  const next = end < length ? tag[end] : TAG.PUNCT;
  return next === TAG.VERB || next === TAG.AUX;
}

/** "the man police say fired the shot": two verbs follow, so one of the nouns says what the other did. */
function saysOf({tag, form, flags, length}: Scan['words'], noun: number): boolean {
  const verb = noun + 2;
  if (verb + 1 >= length || flags[noun]! & FLAGS.plural || tag[verb] !== TAG.VERB || form[verb] !== FORM.base)
    return false;
  const isMany = (flags[noun + 1]! & FLAGS.plural) !== 0;
  return isMany && (tag[verb + 1] === TAG.VERB || tag[verb + 1] === TAG.AUX) && form[verb + 1] !== FORM.ing;
}

/** "the University and College Union": what follows "and" ends in the word for a body, and the name goes on to it. */
export function joinsNames({name, nameLast, noun, determiner}: Met, {words, bits}: Scan, at: number): boolean {
  if (determiner < 0 || noun >= 0 || name !== at - 1 || nameLast !== at - 1 || determiner !== at - 2) return false;
  const end = nameEnd(words, at + 1);
  return end > at + 2 && (bits[end - 1]! & IS.body) !== 0;
}

/** "of Save the Children", "for Stop the War": the article inside a name. */
export function namesCall(met: Met, {tag, lower, flags, length}: Scan['words'], at: number, from: number): boolean {
  if (at !== from + 1 || met.name !== from || at + 1 >= length || (flags[from]! & FLAGS.known) !== 0) return false;
  if (!bodyPrepositions.includes(lower[from - 1] ?? '') || (flags[at + 1]! & FLAGS.capital) === 0) return false;
  if (tag[at + 1] !== TAG.NOUN && tag[at + 1] !== TAG.PROPN) return false;
  met.nameLast = at;
  return true;
}
