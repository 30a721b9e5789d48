import {englishNames, englishWords, otherLanguages, surelyEnglish} from '../../rules/words/languages.js';

/*
 * What a text is written in, judged stretch by stretch by its commonest words: an article may quote a letter in French, and a
 * release may say everything twice.
 */

/** How many of a text's words are in stretches of each kind. */
export interface Written {
  readonly words: number;
  readonly english: number;
  readonly numbers: number;
  /** In letters that are not Latin. */
  readonly otherLetters: number;
  /** By the language's name. */
  readonly other: ReadonlyMap<string, number>;
  /** The share of the commonest English words among all. */
  readonly shareOfEnglish: number;
}

/** Made when a text is first judged: most are surely English. */
let others: readonly {readonly name: string; readonly words: ReadonlySet<string>}[] | null = null;

const WINDOW_IN_CHARACTERS = 400;
const WIDER_IN_CHARACTERS = 1500;

/**
 * Whether a text is English beyond doubt, by a look at its beginning, middle and end; a wider one where a first does not do.
 * Counting the words of every article would cost more than a hundredth of the time that it takes to read it.
 */
export function isSurelyEnglish(text: string): boolean {
  const last = Math.max(0, text.length - WINDOW_IN_CHARACTERS);
  return [0, last >> 1, last].every(
    (at) => looksEnglish(text.slice(at, at + WINDOW_IN_CHARACTERS)) || isWider(text, at),
  );
}

function isWider(text: string, at: number): boolean {
  if (text.length < WIDER_IN_CHARACTERS) return false;
  const from = Math.min(Math.max(0, at - (WIDER_IN_CHARACTERS >> 1)), text.length - WIDER_IN_CHARACTERS);
  return looksEnglish(text.slice(from, from + WIDER_IN_CHARACTERS));
}

const SURE = surelyEnglish.map((word) => ` ${word} `);

function looksEnglish(window: string): boolean {
  let found = 0;
  for (const word of SURE) if (window.includes(word) && ++found === 2) return true;
  return false;
}

/** Whether a record or a page calls its language English: "en", "en-GB", "English". */
export const isNamedEnglish = (language: string): boolean =>
  englishNames.includes(language.toLowerCase().split(/[-_ ]/)[0]!);

/** More need not be looked at. */
const LONGEST_IN_CHARACTERS = 200_000;
const STRETCH_IN_WORDS = 10;

export function writtenIn(text: string): Written {
  const other = new Map<string, number>();
  others ??= Object.entries(otherLanguages).map(([name, words]) => ({name, words: new Set(words)}));
  const known = others;
  const sum = {words: 0, english: 0, numbers: 0, otherLetters: 0, common: 0};
  for (const words of stretches(text.slice(0, LONGEST_IN_CHARACTERS).toLowerCase())) {
    sum.words += words.length;
    const english = count(words, englishWords);
    sum.common += english;
    const best = known.map(({name, words: own}) => ({name, n: count(words, own)})).sort((a, b) => b.n - a.n)[0]!;
    const share = (n: number): number => n / words.length;
    if (share(words.filter((w) => NOT_LATIN.test(w)).length) > 0.5) sum.otherLetters += words.length;
    else if (share(english) >= 0.15 && english >= best.n) sum.english += words.length;
    else if (share(words.filter((w) => DIGIT.test(w)).length) > 0.5) sum.numbers += words.length;
    else if (share(best.n) >= 0.2 && best.n >= english * 1.5 + 2)
      other.set(best.name, (other.get(best.name) ?? 0) + words.length);
  }
  const {common, ...counts} = sum;
  return {...counts, other, shareOfEnglish: sum.words === 0 ? 0 : common / sum.words};
}

const WORD = /[\p{L}\p{M}]+|\p{N}[\p{N}.,:%/-]*/gu;
const NOT_LATIN = /^(?!\p{Script=Latin})\p{L}/u;
const DIGIT = /^\p{N}/u;

/** The words of a text, in stretches that end with a paragraph. */
function* stretches(text: string): Generator<readonly string[]> {
  let words: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    words.push(...(paragraph.match(WORD) ?? []));
    if (words.length < STRETCH_IN_WORDS) continue;
    yield words;
    words = [];
  }
  if (words.length > 0) yield words;
}

const count = (words: readonly string[], among: ReadonlySet<string>): number =>
  words.filter((word) => among.has(word)).length;
