import {clauseConjunctions} from '../rules/words/grammar.js';
import type {ContentFound} from './content.js';
import type {Draft} from './draft.js';
import {isClaim} from './verb/claim-object.js';

/**
 * "The club said the story was false but would not go into details": no story refuses, but whoever tells of it. Nor is the one
 * meant of whom "he" says something in "Lund said he knew the clerk but gave no details".
 */
export function ofTeller(d: Draft, others: readonly Draft[]): Draft {
  const {items} = d.level;
  const noun = d.source && items[d.source.end - 1]!;
  if (!d.source || !noun) return d;
  const start = d.cue[0]!.start;
  const isTold = noun.tag === 'noun' && isClaim(items, d.source.end - 1, d.source.end);
  if (!isTold && !(noun.tag === 'pron' && clauseConjunctions.has(items[start - 1]!.lower))) return d;
  const teller = others.find((v) => v.source && v.content.some((c) => c.start <= d.source!.start && start < c.end));
  return teller ? {...d, source: teller.source} : d;
}

/** What is said ends before "but gave no details", which its speaker did not. */
export function upToRefusal(d: Draft, refusals: readonly Draft[]): Draft {
  const {items} = d.level;
  const next = refusals.find(
    (r) => r.source?.start === d.source?.start && clauseConjunctions.has(items[r.cue[0]!.start - 1]?.lower ?? ''),
  );
  const but = next ? next.cue[0]!.start - 1 : 0;
  const end = items[but - 1]?.tag === 'comma' ? but - 1 : but;
  const runsOn = (c: ContentFound): boolean => c.start < end && but < c.end;
  return d.content.some(runsOn) ? {...d, content: d.content.map((c) => (runsOn(c) ? {...c, end} : c))} : d;
}
