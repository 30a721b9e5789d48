/*
 * A text as it is read, found by other means than the program's: what is not seen is taken out, what was decoded twice is
 * encoded and decoded anew, and the marks before quoted or numbered lines go,
 * with the marks of punctuation that a lost character may stand for, and the stop that is read behind the letter of a turn.
 */

const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|&(?:shy|zwnj|#173|#xad|#8203|#x200b|ZeroWidthSpace);/gi;
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** A character of windows-1252 or Latin-1 that stands for a byte behind the first. */
const NEXT = `[\u0080-\u00bf${MARKS}]`;
const RUN = new RegExp(`[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`, 'g');
const LINE_MARK = /(?<=^|[\r\n])[ \t]*(?:(?:>[ \t]?)+|\d{1,5}[.:|]?[ \t])/g;

export function mended(text: string, page: boolean): string {
  let now = text;
  for (let times = 0; times < 4; times++) now = now.replace(RUN, decoded).replace(/â€/g, '”');
  return now
    .replace(HIDDEN, '')
    .replace(page ? '' : LINE_MARK, '')
    .replace(/[\ufffd‘’“”"–]/g, '')
    .replace(/^([QA])\.$/, '$1')
    .toLowerCase();
}

/** A run as the bytes that it was; as it is, if those are no character. */
function decoded(run: string): string {
  const bytes = Array.from(run, (c) => (MARKS.includes(c) ? 0x80 + MARKS.indexOf(c) : c.charCodeAt(0)));
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^.$/u.test(read) && read !== '\ufffd' ? read : run;
}
