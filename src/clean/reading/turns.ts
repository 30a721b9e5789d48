import type {Edit} from './reading.js';
import {headingsIn} from './heading-label.js';
import {FEWEST_TURNS, type Label, turnLabelOf, nameEdits} from './turn-label.js';

/*
 * A transcript or an interview sets each turn behind the name of its speaker: “MR. LEE: So you deny it?” It is read as a
 * quotation with its speaker and a colon, which it is: quotation marks are read around each turn, an opening one before each
 * of its further paragraphs, and names in capitals in ordinary case. “Q:” and “A:” are read as initials.
 */

/** “(LAUGHTER)”, “[inaudible]”: nobody's words. */
const DIRECTION = /^\s*(?:\([^)]*\)|\[[^\]]*\])\.?\s*$/;
const MARK = /["“”«»]/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
  readonly label: Label | null;
}

/** How a text with turns is read; nothing for any other. */
export function turns(text: string): Edit[] {
  const all = linesIn(text);
  const headings = headingsIn(text, all);
  const lines = headings.size === 0 ? all : all.map((line) => ({...line, label: nameOf(line.label, headings)}));
  const first = lines[0];
  const names = new Map<string, number>();
  for (const {label} of lines) if (label) names.set(label.key, (names.get(label.key) ?? 0) + 1);
  const comesAgain = ({name, key}: Label): boolean =>
    (names.get(key) ?? 0) > 1 &&
    (isCapitals(name) || lines.some((line) => line !== first && line.label?.name === name));
  // a first line with a label that never comes again is a title: “Interview: the mayor”
  const isTurn = (line: Line) =>
    line.label !== null && (line !== first || line.label.key.length === 1 || comesAgain(line.label));
  if (!isTranscript(lines, lines.filter(isTurn), names)) return [];
  const wrapped = isWrapped(text, lines);
  const edits: Edit[] = [];
  let open: Line[] = [];
  let longest = 1;
  const close = (isLast = false) => {
    const begun = open.flatMap((line, i) => (i > 0 && (line.blankBefore || !wrapped) ? [i] : []));
    // what follows the last turn is the article again, unless turns are long
    edits.push(...readTurn(text, isLast ? open.slice(0, begun[longest - 1]) : open, wrapped));
    longest = Math.max(longest, begun.length + 1);
    open = [];
  };
  for (const line of lines) {
    if (isTurn(line)) close();
    else if (open.length === 0) continue;
    if (DIRECTION.test(text.slice(line.start, line.end))) close();
    else open.push(line);
  }
  close(true);
  return edits;
}

/** "Pros:" is nobody's name. */
const nameOf = (label: Label | null, headings: ReadonlySet<string>): Label | null =>
  label && headings.has(label.name) ? null : label;

const isCapitals = (name: string): boolean => name === name.toUpperCase();

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const {0: given, index} of text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)) {
    const start = index + given.length - given.trimStart().length;
    const words = given.trim();
    const blankBefore = (text.slice(end, index).match(/\r\n?|\n/g)?.length ?? 0) > 1;
    end = index + given.length;
    lines.push({start, end: start + words.length, blankBefore, label: turnLabelOf(words)});
  }
  return lines;
}

/**
 * Whether two or more take turns, one of them more than once; a question and its answer are enough. Most lines between the
 * first and the last turn begin one, and not a few of all: on a page that was copied whole, many lines have a label too («Photo: …»),
 * and comments have one name after another.
 */
function isTranscript(lines: readonly Line[], turns: readonly Line[], names: ReadonlyMap<string, number>): boolean {
  const said = [...new Set(turns.map(({label}) => label!.key))];
  if (said.includes('Q') && said.includes('A')) return true;
  const times = (name: string) => names.get(name) ?? 0;
  if (said.length < 2 || turns.length < FEWEST_TURNS || !said.some((name) => times(name) > 1)) return false;
  const changes = turns.filter(({label}, i) => i > 0 && label!.key !== turns[i - 1]!.label!.key).length;
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
  const {label} = first;
  const said = label.alone ? rest : [{...first, start: first.start + label.length}, ...rest];
  const [begin, ...later] = said;
  const end = said.at(-1)?.end;
  if (begin === undefined || end === undefined) return [];
  const {start} = begin;
  const edits = nameEdits(first.start, label, start);
  if (MARK.test(text[start]!)) return edits;
  edits.push({start, end: start, text: '“'});
  const opens = later.filter((line) => line.blankBefore || !wrapped).map((line) => line.start);
  // lines of one paragraph are one line, so that whoever tells paragraphs apart need not find it out again
  later.forEach((line, i) => {
    if (wrapped && !line.blankBefore) edits.push({start: said[i]!.end, end: line.start, text: ' '});
  });
  edits.push(...opens.map((at) => ({start: at, end: at, text: '“'})), ...straightMarks(text.slice(start, end), start));
  edits.push({start: end, end, text: '”'});
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Straight marks inside a turn are read as single ones: they would close it. */
function straightMarks(said: string, start: number): Edit[] {
  let open = false;
  return Array.from(said.matchAll(/"/g), ({index}) => {
    open = !open;
    return {start: start + index, end: start + index + 1, text: open ? '‘' : '’'};
  });
}
