/*
 * The words of all texts are few: the same "said" in lower case is made once and met again. Cutting it out, making it small
 * and hashing it anew for every token took a third of the stage, and as much again in every look-up of the stages after it.
 */

/** A power of two. One word a slot, the last that came: a text of endless distinct words fills no memory. */
const SLOTS = 1 << 14;
const LONGEST = 24;

const slots: string[] = new Array<string>(SLOTS).fill('');
const units = new Uint16Array(LONGEST);

/** A part of a text in lower case, curly apostrophes made straight. */
export function lowerCase(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return plain(text, start, end);
  let hash = length;
  for (let i = 0; i < length; i++) {
    let unit = text.charCodeAt(start + i);
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (unit >= 128) {
      if (unit !== 0x2019) return plain(text, start, end);
      unit = 39;
    }
    units[i] = unit;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot]!;
  if (isSame(known, length)) return known;
  // Made of its characters, not cut out: a slice would keep the whole article in memory.
  const made = String.fromCharCode(...units.subarray(0, length));
  slots[slot] = made;
  return made;
}

function isSame(known: string, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== units[i]) return false;
  return true;
}

function plain(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
