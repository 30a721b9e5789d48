import {initialsWithoutStops} from '../../rules/words/characters.js';
import {affiliationLinks} from '../../rules/words/function-words.js';
import {articles} from '../../rules/words/grammar.js';
import {nameParticles} from '../../rules/words/names.js';
import {honorifics, questionAndAnswer, salutations} from '../../rules/words/titles.js';
import type {Edit} from './reading.js';

/* What stands before the turns of a transcript, and how it is read. */

const NAME = String.raw`(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4})`;
/** “MR. LEE (by video):”, “ANNA LEE, HOST:”, but not “Tarn (1-0):” */
const NAMED = new RegExp(String.raw`^${NAME}(,? \([^()\n\d]{1,40}\)|, [^:()\n\d]{2,60})?:[ \t]+(?=\S)`, 'u');
/** A name and a time on a line of their own, as meetings are transcribed: “Anna Lee 00:05” */
const TIMED = new RegExp(String.raw`^${NAME}()[ \t]+[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?$`, 'u');
const LETTER = /^([QA])([.:]{1,2})[ \t]+(?=\S)/;
export const FEWEST_TURNS = 3;

export interface Label {
  readonly name: string;
  /** The same for all labels of one speaker. */
  readonly key: string;
  /** What stands between the name and the colon. */
  readonly aside: string;
  readonly length: number;
  /** Whether it has a line of its own. */
  readonly alone: boolean;
}

/** Whether a text may have turns, by what stands before its colons. */
export function mayHaveTurns(text: string): boolean {
  if (text.startsWith('Q. ') || text.includes('\nQ. ')) return true;
  const labels = new Set<string>();
  let turns = 0;
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', at + 1)) {
    const from = text.lastIndexOf('\n', at) + 1;
    if (at - from > LABEL_IN_CHARACTERS) continue;
    const label = text.slice(from, at).trim();
    if (LETTERS.get(label) === 'Q') return true;
    const [name] = label.split(/,| \(/, 1);
    if (name === undefined || !LABEL.test(name)) continue;
    labels.add(keyOf(name));
    if (++turns >= FEWEST_TURNS && labels.size < turns) return true;
  }
  return MEETING.test(text.slice(0, HEAD_IN_CHARACTERS));
}

const LABEL_IN_CHARACTERS = 110;
const LABEL = /^\p{Lu}[^ ]*(?: [^ ]+){0,5}$/u;
const MEETING = new RegExp(TIMED.source, 'mu');
const HEAD_IN_CHARACTERS = 600;

/** By which word a speaker is told from others: “ANNA LEE” is “MS. LEE”. */
const keyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toUpperCase();

/** In small letters in a role: “MAYOR OF TARN” */
const SMALL: ReadonlySet<string> = new Set([...affiliationLinks, ...articles]);
/** What the labels of questions and answers are read as. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(questionAndAnswer).flatMap(([letter, labels]) =>
    labels.flatMap((label) => [label, label.toUpperCase()].map((one) => [one, letter] as const)),
  ),
);

export function turnLabelOf(line: string): Label | null {
  const letter = LETTER.exec(line);
  if (letter) return {name: letter[1]!, key: letter[1]!, aside: letter[2]!, length: letter[0].length, alone: false};
  const named = NAMED.exec(line) ?? TIMED.exec(line);
  if (!named) return null;
  const [{length}, name = '', aside = ''] = named;
  const words = name.split(' ');
  if (!words.every((word) => nameParticles.has(word) || /^\p{Lu}/u.test(word))) return null;
  if (salutations.includes(words[0]!.toLowerCase())) return null;
  return {name, key: LETTERS.get(name) ?? keyOf(name), aside, length, alone: !/:\s+$/.test(named[0])};
}

export function nameEdits(start: number, {name, key, aside, alone, length}: Label, said: number): Edit[] {
  const end = start + name.length;
  const lineEnd = start + length;
  if (alone)
    return [...readEdit(start, name), {start: end, end: lineEnd, text: ':'}, {start: lineEnd, end: said, text: ' '}];
  // “A:”, “A.:”, “A.” and “Answer:” are read “A.:”
  if (LETTERS.has(name)) {
    const stop = aside === '.' ? [{start: end, end: end + 1, text: ':'}] : [];
    return [{start, end: end + (aside === '.:' ? 1 : 0), text: `${key}.`}, ...stop];
  }
  if (aside.startsWith(', ')) return [...readEdit(start, name), ...readEdit(end, aside)];
  return [...readEdit(start, name), ...(aside === '' ? [] : [{start: end, end: end + aside.length, text: ''}])];
}

/** Capitals are read in ordinary case. */
function readEdit(start: number, words: string): Edit[] {
  const read = words.replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) => {
    const lower = word.toLowerCase();
    if (nameParticles.has(lower) || SMALL.has(lower)) return lower;
    return initialsWithoutStops.test(lower) && word.length < 4 && !honorifics.has(lower)
      ? word
      : word[0]! + lower.slice(1).replace(/(?<=['’-])\p{L}/gu, (c) => c.toUpperCase());
  });
  return read === words || read.length !== words.length ? [] : [{start, end: start + words.length, text: read}];
}
