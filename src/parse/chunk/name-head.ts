import {tagsOf} from '../../language/compromise.js';
import {IS} from '../function-words.js';
import {TAG} from '../../layers/words.js';
import type {Scan} from './chunk.js';

const REMEMBERED = 16_000;
const given = new Map<string, boolean>();

/**
 * Which word of a run of proper nouns the others hang on: of a person's name the first ("Boris Johnson", "Mr Brock"), of
 * any other the last ("Ostrel Bridge").
 */
export function nameHead({words, bits}: Scan, from: number, end: number, hasDeterminer: boolean): number {
  let start = from;
  while (start < end - 1 && bits[start]! & IS.title) start++;
  if (end - start === 1 || start > from) return start;
  const last = end - 1;
  if (bits[last]! & IS.body) return last;
  const first = words.lower[start]!;
  if (hasHyphenOrInitial(words, start, end) || isInitial(first) || isGivenName(first)) return start;
  if (hasDeterminer) return last;
  // "Romelu Lukaku doubled the lead": a word on no list, before a verb or behind a role, is a given name.
  const next = words.tag[end];
  const actor = end < words.length && (next === TAG.VERB || next === TAG.AUX || next === TAG.ADV);
  if ((actor || (start > 0 && words.tag[start - 1] === TAG.NOUN)) && !isListed(first)) return start;
  return bits[start]! & IS.timeNoun ? start : last;
}

/** "Steffen W. Graae", "Kim Jong-un" */
function hasHyphenOrInitial({tag, lower}: Scan['words'], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (tag[at] === TAG.PUNCT || isInitial(lower[at]!)) return true;
  return false;
}

const isInitial = (lower: string): boolean => lower.length <= 5 && lower.charCodeAt(1) === 46;

const isListed = (lower: string): boolean => tagsOf(lower).length > 0;

function isGivenName(lower: string): boolean {
  const known = given.get(lower);
  if (known !== undefined) return known;
  const found = tagsOf(lower).some((tag) => tag === 'FirstName' || tag === 'MaleName' || tag === 'FemaleName');
  if (given.size >= REMEMBERED) given.clear();
  given.set(lower, found);
  return found;
}
