import type {Source, Warning} from '../../layers/article.js';
import {hiddenEntities} from '../../rules/words/characters.js';
import {inOrdinaryCase, mayBeInCapitals} from './capitals.js';
import {decodedTwice} from './decoded-twice.js';
import {lineMarks, mayHaveLineMarks} from './line-marks.js';
import {lostMarks} from './lost-characters.js';
import {type Edit, type Reading, readingWith} from './reading.js';
import {mayHaveTurns} from './turn-label.js';
import {turns} from './turns.js';

/** How a source is read, in order, and what to tell the user of it. */
export interface AsRead {
  /** Empty for a source that is read as it stands. */
  readonly readings: readonly Reading[];
  readonly warnings: readonly Warning[];
}

const AS_IT_STANDS: AsRead = {readings: [], warnings: []};

/** One of these is in every text that needs mending, but in few others: single characters, and the first and last of ranges. */
const SIGNS = ['\u00ad', '\u00c2\u00c3', '\u00e2', '\u00f0', '\u200b\u200f', '\u2060\u2064', '\ufeff', '\ufffd'];
const signs = new Uint8Array(0x10000);
for (const range of SIGNS) signs.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
const ENTITIES = hiddenEntities.map((name) => `&${name};`);

/** Whether a text holds a sign. Every text is asked: a loop over its characters is quicker here than a regular expression. */
function hasSign(text: string, page: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && signs[unit] === 1) return true;
  }
  return page && ENTITIES.some((entity) => text.includes(entity));
}

const LOST = '\ufffd';

export function asRead({text, format}: Source): AsRead {
  const page = format === 'html';
  const isMarked = hasSign(text, page);
  if (!isMarked && (page || !(mayHaveLineMarks(text) || mayBeInCapitals(text) || mayHaveTurns(text))))
    return AS_IT_STANDS;
  const readings: Reading[] = [];
  const warnings: Warning[] = [];
  let now = text;
  const read = (edits: readonly Edit[]): boolean => {
    if (edits.length === 0) return false;
    const reading = readingWith(now, edits);
    readings.push(reading);
    now = reading.text;
    return true;
  };
  if (isMarked) {
    // text can have been decoded twice more than once
    if (read(decodedTwice(now))) {
      read(decodedTwice(now));
      warnings.push({code: 'decoded-twice', what: null});
    }
    read(hiddenCharacters(now, page));
    if (now.includes(LOST)) {
      read(lostMarks(now));
      warnings.push({code: 'lost-characters', what: null});
    }
  }
  if (!page) {
    if (mayHaveLineMarks(now)) read(lineMarks(now));
    if (mayHaveTurns(now)) read(turns(now));
    read(inOrdinaryCase(now));
  }
  return readings.length === 0 && warnings.length === 0 ? AS_IT_STANDS : {readings, warnings};
}

/** Soft hyphens, zero-width characters and marks of direction between letters, which are no letters: “Holt\u00adveld” is one word. */
const HIDDEN = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]+|(?<=\p{L})\u200d+(?=\p{L})/uy;

/** The same as a page writes them. */
const HIDDEN_IN_PAGE = new RegExp(`(?:&(?:${hiddenEntities.join('|')});)+|${HIDDEN.source}`, 'iuy');

/** What they begin with. Looked for first: the expressions are slow, and a page is long. */
const BEGINNING = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const BEGINNING_IN_PAGE = new RegExp(`&|${BEGINNING.source}`, 'g');

function hiddenCharacters(text: string, page: boolean): Edit[] {
  const found: Edit[] = [];
  const hidden = page ? HIDDEN_IN_PAGE : HIDDEN;
  let end = 0;
  for (const {index: start} of text.matchAll(page ? BEGINNING_IN_PAGE : BEGINNING)) {
    if (start < end) continue;
    hidden.lastIndex = start;
    if (!hidden.test(text)) continue;
    end = hidden.lastIndex;
    found.push({start, end, text: ''});
  }
  return found;
}
