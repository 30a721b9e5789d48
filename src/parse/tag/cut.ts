import {WordMemo} from '../../language/vocabulary.js';
import {cutsAt, prefixes, units, wholes} from '../../rules/grammar/cuts.js';
import type {Entry} from './entry.js';
import {entryOf} from './lexicon.js';
import {isHyphenatedVerb} from './reporting-verbs.js';

/** A token as words: most are one. */
export interface WordCut {
  /** The one word that most tokens are; null where there are several. */
  readonly only: Entry | null;
  /** None where there is one only. */
  readonly entries: readonly Entry[];
  /** Where each ends, from the token's start. */
  readonly ends: readonly number[];
  /** Of a hyphenated token that may be one name written so ("Wai-ching"): the whole of it. */
  readonly whole: Entry | null;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const PREFIXES = set(prefixes);
const WHOLES = set(wholes);
const UNITS = set(units);
const HYPHENS = '-‐‑–';

/** The words of a token, by what it is in lower case: cut as Universal Dependencies does. */
export const cuts = new WordMemo<WordCut>(cutOf);

function cutOf(lower: string): WordCut {
  const ends = endsOf(lower);
  if (ends.length === 1) return {only: entryOf(lower), entries: NO_ENTRIES, ends: NO_ENDS, whole: null};
  let start = 0;
  const entries = ends.map((end) => {
    const entry = entryOf(lower.slice(start, end));
    start = end;
    return entry;
  });
  const last = entries.at(-1);
  const whole =
    entries.length === 3 && HYPHENS.includes(entries[1]!.lower) && last && !last.listed ? entryOf(lower) : null;
  return {only: null, entries, ends, whole};
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_ENDS: readonly number[] = [];

function endsOf(lower: string): number[] {
  if (WHOLES.has(lower) || lower.length < 2 || lower.length > 60 || isHyphenatedVerb(lower)) return [lower.length];
  const two = Object.hasOwn(cutsAt, lower) ? cutsAt[lower] : undefined;
  if (two !== undefined) return [two, lower.length];
  const ends: number[] = [];
  let from = 0;
  const cut = (at: number) => {
    if (at > from) ends.push(at);
    from = at;
  };
  if ('$£€¥'.includes(lower[0]!)) cut(1);
  for (let i = 1; i < lower.length - 1; i++) {
    const c = lower[i]!;
    if (HYPHENS.includes(c) && !(c !== '–' && isPrefix(lower.slice(from, i))) && !isNumber(lower, from, i)) {
      cut(i);
      cut(i + 1);
    } else if (c === '/' && !/^[\d/.%-]+$/.test(lower)) {
      cut(i);
      cut(i + 1);
    }
  }
  const unit = /^\d[\d.,:]*(\p{L}+)$/u.exec(lower.slice(from));
  if (unit && UNITS.has(unit[1]!)) cut(lower.length - unit[1]!.length);
  if (lower.endsWith('%')) cut(lower.length - 1);
  cut(lower.length);
  return ends;
}

const isPrefix = (part: string): boolean => PREFIXES.has(part);

/** "713-664-7478" is one number; "1990-95" and "4-room" are not. */
const isNumber = (lower: string, from: number, at: number): boolean =>
  /^\d+$/.test(lower.slice(from, at)) && /^\d{3}-\d{4}|^\d{3}-\d{3}-\d{4}/.test(lower.slice(from));
