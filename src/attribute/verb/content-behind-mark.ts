import {endOfRest} from '../end/end-of-content.js';
import {quoted} from '../quoted.js';
import {tagSet} from '../word.js';
import {type ContentReader, taken} from './reading.js';

/* What was said stands behind a mark: Lund said, “…”; Lund said: the plan. */

/** The marks that may stand between a cue and what was said. */
export const MARKS_BEFORE_CONTENT = tagSet('colon', 'comma');

export const behindMarkReaders = {
  'quotation-behind-mark': ({items, at, next}) => {
    if (!next || !MARKS_BEFORE_CONTENT.has(next.tag) || items[at + 1]?.tag !== 'quotation') return null;
    return taken({start: at + 1, end: quoted(items, at + 1)});
  },
  'quotation-behind-opening': ({items, at, next, group}) => {
    const opens = group.start === 0 || (group.start === 2 && items[0]!.tag === 'cc' && items[1]!.tag === 'comma'); // But, said Lund, “…”
    if (!opens || !next || !MARKS_BEFORE_CONTENT.has(next.tag) || items[at + 1]?.tag !== 'quotation') return null;
    return taken({start: at + 1, end: quoted(items, at + 1)});
  },
  'words-behind-colon': ({items, at, next}) =>
    next?.tag === 'colon' && at + 1 < items.length ? taken({start: at + 1, end: endOfRest(items, at + 1)}) : null,
} satisfies Record<string, ContentReader>;
