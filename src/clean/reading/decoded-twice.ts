import {MARKS_OF_WINDOWS_1252} from '../../layers/windows-1252.js';
import type {Edit} from './reading.js';

/*
 * Text in UTF-8 that somebody decoded as windows-1252, so that each character became two to four: “â€œ” for a quotation mark,
 * “Ã¤” for ä. Such runs stand for the bytes that they were, and are read as what the bytes say.
 */

/** Runs that nobody writes, and that no text that was decoded twice lacks. */
const SURE =
  /[\u00c2\u00c3][\u0080-\u00bf\u20ac\u0160\u0161\u0178\u017d\u017e\u0152\u0153\u2018-\u201e\u2020-\u2022]|\u00e2[\u20ac\u0080\u201a]|\u00f0[\u0178\u009f]/;

/** A lead and up to three more, in windows-1252 or in Latin-1. */
const RUN =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}/g;

/** What is to be read otherwise in a text that was decoded twice; nothing in any other. */
export function decodedTwice(text: string): Edit[] {
  if (!SURE.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(RUN)) {
    for (const length of [4, 3, 2]) {
      const run = match[0].slice(0, length);
      const read = run.length === length ? characterOf(run) : null;
      if (read === null) continue;
      edits.push({start: match.index, end: match.index + length, text: read});
      break;
    }
    // “â€” without the last byte, which windows-1252 has no character for: a closing mark
    if (match[0] === CUT && edits.at(-1)?.start !== match.index)
      edits.push({start: match.index, end: match.index + 2, text: '”'});
  }
  return edits;
}

const CUT = '\u00e2\u20ac';

/** The one character that the bytes behind a run stand for, or null. */
function characterOf(run: string): string | null {
  const bytes = Array.from(run, byteOf);
  const [lead = 0] = bytes;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length !== length || bytes.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const code = bytes.slice(1).reduce((sum, byte) => sum * 64 + byte - 0x80, lead - [0, 0, 0xc0, 0xe0, 0xf0][length]!);
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return String.fromCodePoint(code);
}

function byteOf(character: string): number {
  const mark = MARKS_OF_WINDOWS_1252.indexOf(character);
  return mark >= 0 ? 0x80 + mark : character.charCodeAt(0);
}
