import {type RefusalPlace, type RefusalSource, refusalSources} from '../rules/attribution/refusal-sources.js';
import type {ContentFound} from './content.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isSpeaker} from './trailing.js';
import {subjectAt} from './verb/subject-at.js';

/** Who gives no answer by the refusal [start, stop): whom a row finds, else whoever does what it says. */
export function refusalSource(level: Level, {start, end: stop}: ContentFound): ContentFound | null {
  const {items} = level;
  let verb = start; // without answering
  while (verb + 1 < stop && items[verb]!.tag !== 'verb' && !subjectAt(level, verb)) verb++;
  const subject = subjectAt(level, verb);
  const row = refusalSources.find((r) => applies(r, items, start, stop, subject));
  if (!row) return subject;
  for (const place of row.places) {
    const found = personAt(place, items, start, stop, subject);
    if (found) return found;
  }
  return null;
}

function applies(
  {before, words, last, without, subject}: RefusalSource,
  items: readonly Item[],
  start: number,
  stop: number,
  source: ContentFound | null,
): boolean {
  if (before && !before.includes(items[start - 1]?.lower ?? '')) return false;
  if (last && !last.includes(items[stop - 1]!.lower)) return false;
  if (words && !holds(items, start, stop, words)) return false;
  if (without && holds(items, start, stop, without)) return false;
  return !subject || (source !== null && holds(items, source.start, source.end, subject));
}

const holds = (items: readonly Item[], from: number, to: number, words: readonly string[]): boolean =>
  items.slice(Math.max(0, from), to).some((it) => words.includes(it.lower));

/** The noun phrase in one of the places, or null. */
function personAt(
  place: RefusalPlace,
  items: readonly Item[],
  start: number,
  stop: number,
  subject: ContentFound | null,
): ContentFound | null {
  if (place.at === 'behind') return fits(place, items, stop + (place.led.length > 0 ? 1 : 0), items.length);
  if (place.at === 'subject') {
    for (let at = (subject?.start ?? start) + 1; at < start; at++) {
      const found = fits(place, items, at, start);
      if (found) return found;
    }
    return null;
  }
  for (let at = start - 1; at > 1; at--) {
    const found = fits(place, items, at, start);
    if (found) return found;
  }
  return null;
}

/** How far behind a message stands whom it was sent to, and before what for: "a request for an interview to Lund". */
const NEAR_IN_ITEMS = 6;
const OVER_IN_ITEMS = 4;

function fits(
  {led, near, over, personal}: RefusalPlace,
  items: readonly Item[],
  at: number,
  limit: number,
): ContentFound | null {
  const words = `${items[at - 2]?.lower ?? ''} ${items[at - 1]?.lower ?? ''}`;
  if (led.length > 0 && !led.some((l) => words.endsWith(` ${l}`) || words === l)) return null;
  if (!startsNounPhrase(items, at) || (near && !holds(items, at - 1 - NEAR_IN_ITEMS, at - 1, near))) return null;
  const end = endOfNounPhrase(items, at, limit);
  const last = items[end - 1]!;
  if (over && !(items[end]?.tag === 'prep' && holds(items, end + 1, end + OVER_IN_ITEMS, over))) return null;
  if (personal && last.tag !== 'name' && last.tag !== 'pron' && !isSpeaker(last.lower)) return null; // "to reach a deal"
  return {start: at, end};
}
