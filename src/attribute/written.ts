import {showCues} from '../rules/cues/others.js';
import {documentNouns, recordNouns, standIns} from '../rules/words/documents.js';
import {genitives} from '../rules/words/names.js';
import type {Draft} from './draft.js';
import type {Item} from './item.js';
import type {SourceFound} from './source.js';

const WRITTEN: ReadonlySet<string> = new Set([...documentNouns, ...recordNouns, ...standIns]);

/** Whether the source is something written or counted: "the poll", "an analysis of the data". */
export function isWritten(items: readonly Item[], {start, end}: Pick<SourceFound, 'start' | 'end'>): boolean {
  for (let i = start; i < end && !endsHead(items[i]!); i++) if (WRITTEN.has(items[i]!.lower)) return true;
  return false;
}

/** "portions of his tax returns", "a tracking poll", but not "a walk in the records office". */
const endsHead = ({tag, form, lower}: Item): boolean =>
  (tag === 'prep' && !genitives.includes(lower)) || (tag === 'verb' && form !== 'ing');

const SHOW = showCues.group;

/** "The room shows that it was cold", "she showed how": only what is written or counted tells by showing. */
export const onlyShows = ({level, group, source}: Draft): boolean =>
  group === SHOW && source !== null && !isWritten(level.items, source);
