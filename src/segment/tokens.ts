import {vocabulary, type Word} from '../language/vocabulary.js';
import type {TokenKind} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {abbreviations, capitalAbbreviations, clitics, numberedAbbreviations} from '../rules/words/tokens.js';
import {characterKind, DIGIT, isWordAt, LOWER, MARK, SPACE, UPPER} from './characters.js';

/** A token whose sentence and quotation are yet to be filled in by segment. */
export interface RawToken extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  readonly word: number;
  readonly capital: boolean;
  sentence: number;
  quotation: number | null;
}

const token = (start: number, end: number, kind: TokenKind, word: Word, capital: boolean): RawToken => ({
  start,
  end,
  kind,
  lower: word.lower,
  word: word.number,
  capital,
  sentence: 0,
  quotation: null,
});

const QUOTES = new Set(['"', '“', '”', '„', '‟', '«', '»', '‘', '’', "'", '`', '‚', '‹', '›', "''", '``']);
const BLANK = 32;
const STOP = 46;
const TWINS = ".-'`";
const PREFIXES = '#@$£€¥';
const JOINERS = "-‐‑'’&/";
const ABBREVIATION_LENGTH = Math.max(
  ...[...abbreviations, ...capitalAbbreviations, ...numberedAbbreviations].map((a) => a.length),
);

/** Adds the tokens of a part of a text, in order: everything but white space. Returns the new length of `found`. */
export function addTokens(text: string, part: Span, found: RawToken[]): number {
  let at = part.start;
  while (at < part.end) {
    if (text.charCodeAt(at) === BLANK) {
      at++;
      continue;
    }
    const letters = vocabulary.lettersAt(text, at, part.end);
    const end = at + letters.lower.length;
    if (end > at && (end === part.end || isPlainEnd(text.charCodeAt(end)))) {
      found.push(token(at, end, 'word', letters, text.charCodeAt(at) < 97));
      at = end;
      continue;
    }
    const kind = characterKind(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
    } else if (kind !== MARK || (PREFIXES.includes(text[at]!) && isWordAt(text, at + 1))) {
      at = addWord(text, at, part.end, found);
    } else {
      const plain = endOfMark(text, at, part.end);
      const isQuote = QUOTES.has(text.slice(at, plain));
      const end = isQuote ? plain : endOfCombined(text, plain, part.end);
      found.push(token(at, end, isQuote ? 'quote' : 'mark', vocabulary.wordOf(text.slice(at, end)), false));
      at = end;
    }
  }
  return found.length;
}

/** Whether a run of letters followed by this character is certainly a whole word. Most are, and skip `addWord`. */
const isPlainEnd = (unit: number): boolean => unit < 128 && PLAIN_ENDS[unit] === 1;

const PLAIN_ENDS = Uint8Array.from({length: 128}, (_, unit) => {
  const c = String.fromCharCode(unit);
  return characterKind(unit) === SPACE ||
    (characterKind(unit) === MARK && c !== '.' && c !== '*' && !JOINERS.includes(c))
    ? 1
    : 0;
});

/** Whether the stop at `stop` belongs to the word before it. */
function isAbbreviation(text: string, stop: number, lower: string, capital: boolean): boolean {
  if (lower.length > ABBREVIATION_LENGTH) return false;
  if (abbreviations.has(lower) || (capital && capitalAbbreviations.has(lower))) return true;
  if (!numberedAbbreviations.has(lower)) return false;
  const next = text.charCodeAt(stop + 1) === BLANK ? stop + 2 : stop + 1;
  return characterKind(text.charCodeAt(next)) === DIGIT;
}

/** Adds a word, with its clitic as a separate token; returns where they end. */
function addWord(text: string, start: number, limit: number, found: RawToken[]): number {
  const head = characterKind(text.charCodeAt(start)) === MARK ? start + 1 : start;
  const first = characterKind(text.charCodeAt(head));
  const kind = first === DIGIT ? 'number' : 'word';
  const capital = first === UPPER;
  const initials = endOfInitials(text, head, limit);
  let end = initials || endOfWord(text, head + 1, limit);
  const word = vocabulary.wordAt(text, start, end);
  const {lower} = word;
  if (!initials) {
    if (end < limit && text.charCodeAt(end) === STOP && isAbbreviation(text, end, lower, capital)) end++;
    const clitic = lower.includes("'") ? clitics.find((c) => lower.length > c.length && lower.endsWith(c)) : undefined;
    if (!clitic) {
      found.push(token(start, end, kind, word, capital));
      return end;
    }
    const cut = end - clitic.length;
    found.push(token(start, cut, kind, vocabulary.wordAt(text, start, cut), capital));
    found.push(token(cut, end, 'word', vocabulary.wordAt(text, cut, end), false));
    return end;
  }
  found.push(token(start, end, kind, word, capital));
  const clitic = clitics.find((c) => vocabulary.wordAt(text, end, Math.min(end + c.length, limit)).lower === c);
  if (!clitic || isWordAt(text, end + clitic.length)) return end;
  found.push(token(end, end + clitic.length, 'word', vocabulary.wordAt(text, end, end + clitic.length), false)); // the U.S.'s
  return end + clitic.length;
}

/** Where initials end: capitals, each with a stop ("U.S.", "J."). 0 if there are none. */
function endOfInitials(text: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && text.charCodeAt(at + 1) === STOP && characterKind(text.charCodeAt(at)) === UPPER) at += 2;
  return at > start && !isWordAt(text, at) ? at : 0;
}

function endOfWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind === SPACE) break;
    if (kind === MARK) {
      const c = text[at]!;
      const before = characterKind(text.charCodeAt(at - 1));
      if (c === '%' && before === DIGIT) return at + 1;
      const masked = c === '*' ? endOfMasked(text, at, limit) : 0;
      if (masked > at) {
        at = masked;
        continue;
      }
      if (at + 1 >= limit || !isWordAt(text, at + 1)) break;
      const after = characterKind(text.charCodeAt(at + 1));
      const inNumber = before === DIGIT && after === DIGIT && (c === '.' || c === ',' || c === ':');
      const inName = c === '.' && before === LOWER && after === LOWER; // "stance.example"
      const inInitials = c === '.' && before === UPPER && after === UPPER && !isLetterAt(text, at - 2); // "R-S.C."
      if (!inNumber && !inName && !inInitials && !JOINERS.includes(c)) break;
      if (inInitials && text[at + 2] === '.' && !isWordAt(text, at + 3)) return at + 3;
      at++;
    }
    at++;
  }
  return at;
}

/** Where asterisks end that stand for letters within a word, "rub***h"; else `at`. */
function endOfMasked(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST_MASK && text[end] === '*') end++;
  return end < limit && isLetterAt(text, at - 1) && characterKind(text.charCodeAt(end)) === LOWER ? end : at;
}

const LONGEST_MASK = 8;

function isLetterAt(text: string, at: number): boolean {
  const kind = characterKind(text.charCodeAt(at));
  return kind === LOWER || kind === UPPER;
}

const isLowSurrogate = (c: string): boolean => c >= '\udc00' && c <= '\udfff';

function endOfMark(text: string, at: number, limit: number): number {
  const c = text[at]!;
  let end = at + 1;
  if (c === '.' || c === '-') while (end < limit && text[end] === c) end++;
  else if (TWINS.includes(c) && end < limit && text[end] === c) end++;
  else if (c >= '\ud800' && c <= '\udbff' && end < limit && isLowSurrogate(text[end]!)) end++;
  return end;
}

/** Skips combining characters: no word begins with the stroke of "≂̸". */
function endOfCombined(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && text.charCodeAt(end) >= FIRST_COMBINING && /\p{M}/u.test(text[end]!)) end++;
  return end;
}

const FIRST_COMBINING = 0x300;
