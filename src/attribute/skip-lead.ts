import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {tagSet} from './word.js';

const SKIPPED = tagSet('cc', 'adv', 'mark', 'open', 'close');

/** Past conjunctions, adverbs and phrases of time or place that open a clause. */
export function skipLead(items: readonly Item[], from: number, to: number): number {
  let i = from;
  for (;;) {
    const it = items[i];
    if (!it || i >= to) return i;
    if (SKIPPED.has(it.tag) || (it.tag === 'sub' && i < to - 1)) i++;
    else if (
      it.tag === 'time' ||
      ((it.tag === 'adj' || it.tag === 'det') && items[i + 1]?.isTime && !isFollowedByNounPhrase(items, i + 1, to))
    )
      i += it.tag === 'time' ? 1 : 2;
    else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') i += 2;
    else if (it.tag === 'prep' && startsNounPhrase(items, i + 1)) {
      const end = endOfNounPhrase(items, i + 1, to);
      if (end >= to) {
        // "In Lund Mayor Ruiz said": no comma parts place from name; the last names are the source only after a time.
        const time = items.slice(i + 1, to).findIndex((x) => x.isTime);
        if (time < 0) return to;
        i = i + 1 + time + 1;
      } else i = end;
    } else return i;
  }
}

const isFollowedByNounPhrase = (items: readonly Item[], i: number, to: number): boolean =>
  i + 1 < to && (items[i + 1]!.tag === 'genitive' || items[i + 1]!.tag === 'noun');
