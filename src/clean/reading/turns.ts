import {initialsWithoutStops} from '../../rules/words/characters.js';
import {nameParticles} from '../../rules/words/names.js';
import {honorifics, salutations} from '../../rules/words/titles.js';
import type {Edit} from './reading.js';

/*
 * A transcript or an interview sets each turn behind the name of its speaker: “MR. LEE: So you deny it?” It is read as a
 * quotation with its speaker and a colon, which it is: quotation marks are read around each turn, an opening one before each
 * of its further paragraphs, and names in capitals in ordinary case. “Q:” and “A:” are read as initials.
 */

const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4})( \([^()\n]{1,40}\))?:[ \t]+(?=\S)/u;
const LETTER = /^([QA])([.:]{1,2})[ \t]+(?=\S)/;
/** “(LAUGHTER)”, “[inaudible]”: nobody's words. */
const DIRECTION = /^\s*(?:\([^)]*\)|\[[^\]]*\])\.?\s*$/;
const MARK = /["“”«»]/;

const FEWEST_TURNS = 3;

/** Whether a text may have turns, by what stands before its colons. */
export function mayHaveTurns(text: string): boolean {
  if (text.startsWith('Q. ') || text.includes('\nQ. ')) return true;
  const labels = new Set<string>();
  let turns = 0;
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', at + 1)) {
    const from = text.lastIndexOf('\n', at) + 1;
    if (at - from > LABEL_IN_CHARACTERS) continue;
    const label = text.slice(from, at).trim();
    if (label === 'Q') return true;
    if (!LABEL.test(label)) continue;
    labels.add(label);
    if (++turns >= FEWEST_TURNS && labels.size < turns) return true;
  }
  return false;
}

const LABEL_IN_CHARACTERS = 80;
const LABEL = /^\p{Lu}[^ ]*(?: [^ ]+){0,5}$/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
  readonly label: Label | null;
}

interface Label {
  readonly name: string;
  /** What stands between the name and the colon, and is not read. */
  readonly aside: string;
  readonly length: number;
}

/** How a text with turns is read; nothing for any other. */
export function turns(text: string): Edit[] {
  const lines = linesIn(text);
  const first = lines[0];
  const names = new Map<string, number>();
  for (const {label} of lines) if (label) names.set(label.name, (names.get(label.name) ?? 0) + 1);
  // a first line with a label that never comes again is a title: “Interview: the mayor”
  const isTurn = (line: Line) =>
    line.label !== null && (line !== first || line.label.name.length === 1 || (names.get(line.label.name) ?? 0) > 1);
  if (!isTranscript(lines, lines.filter(isTurn), names)) return [];
  const wrapped = isWrapped(text, lines);
  const edits: Edit[] = [];
  let open: Line[] = [];
  const close = () => {
    edits.push(...readTurn(text, open, wrapped));
    open = [];
  };
  for (const line of lines) {
    if (isTurn(line)) close();
    else if (open.length === 0) continue;
    if (DIRECTION.test(text.slice(line.start, line.end))) close();
    else open.push(line);
  }
  close();
  return edits;
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const {0: given, index} of text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)) {
    const start = index + given.length - given.trimStart().length;
    const words = given.trim();
    const blankBefore = (text.slice(end, index).match(/\r\n?|\n/g)?.length ?? 0) > 1;
    end = index + given.length;
    lines.push({start, end: start + words.length, blankBefore, label: labelOf(words)});
  }
  return lines;
}

const HONORIFICS: ReadonlySet<string> = new Set(honorifics);
const PARTICLES: ReadonlySet<string> = new Set(nameParticles);

function labelOf(line: string): Label | null {
  const letter = LETTER.exec(line);
  if (letter) return {name: letter[1]!, aside: letter[2]!, length: letter[0].length};
  const named = NAMED.exec(line);
  if (!named) return null;
  const words = named[1]!.split(' ');
  if (!words.every((word) => PARTICLES.has(word) || /^\p{Lu}/u.test(word))) return null;
  if (salutations.includes(words[0]!.toLowerCase())) return null;
  return {name: named[1]!, aside: named[2] ?? '', length: named[0].length};
}

/**
 * Whether two or more take turns, one of them more than once; a question and its answer are enough. Most lines between the
 * first and the last turn begin one, and not a few of all: on a page that was copied whole, many lines have a label too («Photo: …»),
 * and comments have one name after another.
 */
function isTranscript(lines: readonly Line[], turns: readonly Line[], names: ReadonlyMap<string, number>): boolean {
  const said = [...new Set(turns.map(({label}) => label!.name))];
  if (said.includes('Q') && said.includes('A')) return true;
  const times = (name: string) => names.get(name) ?? 0;
  if (said.length < 2 || turns.length < FEWEST_TURNS || !said.some((name) => times(name) > 1)) return false;
  const changes = turns.filter(({label}, i) => i > 0 && label!.name !== turns[i - 1]!.label!.name).length;
  if (changes < turns.length / 2) return false;
  const among = lines.indexOf(turns.at(-1)!) - lines.indexOf(turns[0]!) + 1;
  const often = said.filter((name) => times(name) > 2).length > 1;
  return turns.length >= Math.max(among / (often ? 8 : 3), lines.length / (often ? 12 : 4));
}

/** Whether lines end where the next word would not have fitted, not where a sentence ends. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const followed = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.blankBefore && !lines[i + 1]!.label);
  const open = followed.filter(({end}) => !/[.!?…"”)—-]/.test(text[end - 1]!));
  return open.length >= followed.length / 2 && open.length > 0;
}

function readTurn(text: string, [first, ...rest]: readonly Line[], wrapped: boolean): Edit[] {
  if (!first?.label) return [];
  const {name, aside, length} = first.label;
  const start = first.start + length;
  const end = rest.at(-1)?.end ?? first.end;
  const edits = nameEdits(first.start, name, aside);
  const said = text.slice(start, end);
  if (MARK.test(said[0]!)) return edits;
  edits.push({start, end: start, text: '“'});
  const opens = rest.filter((line) => line.blankBefore || !wrapped).map((line) => line.start);
  // lines of one paragraph are one line, so that whoever tells paragraphs apart need not find it out again
  const before = [first, ...rest];
  rest.forEach((line, i) => {
    if (wrapped && !line.blankBefore) edits.push({start: before[i]!.end, end: line.start, text: ' '});
  });
  edits.push(...opens.map((at) => ({start: at, end: at, text: '“'})), ...straightMarks(said, start));
  edits.push({start: end, end, text: '”'});
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function nameEdits(start: number, name: string, aside: string): Edit[] {
  const end = start + name.length;
  // “A:”, “A.:” and “A.” are read “A.:”
  if (name.length === 1) {
    const stop = aside === '.' ? [{start: end, end: end + 1, text: ':'}] : [];
    return [{start, end: end + (aside === '.:' ? 1 : 0), text: `${name}.`}, ...stop];
  }
  const read = name.replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) => {
    const lower = word.toLowerCase();
    return initialsWithoutStops.test(lower) && word.length < 4 && !HONORIFICS.has(lower)
      ? word
      : word[0]! + lower.slice(1).replace(/(?<=['’-])\p{L}/gu, (c) => c.toUpperCase());
  });
  const edits: Edit[] = read === name || read.length !== name.length ? [] : [{start, end, text: read}];
  return aside === '' ? edits : [...edits, {start: end, end: end + aside.length, text: ''}];
}

/** Straight marks inside a turn are read as single ones: they would close it. */
function straightMarks(said: string, start: number): Edit[] {
  let open = false;
  return Array.from(said.matchAll(/"/g), ({index}) => {
    open = !open;
    return {start: start + index, end: start + index + 1, text: open ? '‘' : '’'};
  });
}
