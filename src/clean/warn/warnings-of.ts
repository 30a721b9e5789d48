import type {Metadata, Warning} from '../../layers/article.js';
import {isNamedEnglish, isSurelyEnglish, type Written, writtenIn} from './language-of.js';

/**
 * What to tell of an article that is not, or not all, English prose. Where little was kept of what the file held, that is
 * judged: the rows of a table may all have been dropped as dates.
 */
export function warningsOf(text: string, held: string, {language}: Metadata): readonly Warning[] {
  if (isSurelyEnglish(text)) return NONE;
  if (text.trim() === '' && held.trim() === '') return [{code: 'no-text', what: null}];
  const written = writtenIn(text.length * 2 < held.length ? held : text);
  const hint = language !== null && !isNamedEnglish(language) ? language : null;
  const warning = ofWhole(written, hint) ?? ofPart(written);
  return warning ? [warning] : NONE;
}

const NONE: readonly Warning[] = [];

/** A shorter text shows no language; what its record or page says of it decides. */
const SHORTEST_IN_WORDS = 12;
/** Of a language that is not known, more is needed: a list of names holds few English words too. */
const UNKNOWN_IN_WORDS = 60;

function ofWhole(written: Written, hint: string | null): Warning | null {
  const {words, english, numbers, otherLetters, other, shareOfEnglish} = written;
  if (english > 0 || words === 0) return null;
  const [language, most] = first(other);
  const least = Math.max(SHORTEST_IN_WORDS, words / 2);
  if (otherLetters >= words / 2) return {code: 'other-language', what: hint};
  if (numbers >= least && numbers > most) return {code: 'numbers', what: null};
  if (most >= least) return {code: 'other-language', what: language};
  if (shareOfEnglish < 0.1 && hint !== null) return {code: 'other-language', what: hint};
  return shareOfEnglish < 0.03 && words >= UNKNOWN_IN_WORDS && numbers === 0
    ? {code: 'other-language', what: null}
    : null;
}

const PART_IN_WORDS = 40;

function ofPart({words, other, otherLetters}: Written): Warning | null {
  const [language, most] = first(other);
  if (otherLetters > Math.max(PART_IN_WORDS, words / 4)) return {code: 'partly-other-language', what: null};
  return most >= Math.max(PART_IN_WORDS, words / 4) ? {code: 'partly-other-language', what: language} : null;
}

/** The language that most of the words are in. */
const first = (other: ReadonlyMap<string, number>): readonly [string | null, number] =>
  [...other].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
