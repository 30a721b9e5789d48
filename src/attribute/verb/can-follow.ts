import type {Clause} from '../../layers/parsed.js';
import type {ContentFound} from '../content.js';
import {brings, frameTaking} from '../cue-frames.js';
import {endOfContent} from '../end/end-of-content.js';
import type {Item} from '../item.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {isPlainClause} from '../objects.js';
import type {Reading} from './reading.js';
import type {SourceFound} from '../source.js';
import type {VerbGroup} from '../verb-group.js';
import {tagSet} from '../word.js';

const SUBORDINATE = tagSet('sub', 'wh');

/**
 * Whether words without quotation marks can be what a verb behind them says: not "when it rained, Lund complained", "it
 * rained, which Lund did not say", "at the port, which is large, Lund boasted of it".
 */
export function canFollow(r: Reading, ahead: ContentFound): boolean {
  const {items, group, source} = r;
  // "The dam would burst, thundered Lund": what takes a quotation alone says words without marks where its subject stands behind
  const exclaims = source.inverted && group.start === group.head && frameTaking(r.after, 'q');
  if (group.negated || !(exclaims || frameTaking(r.after, 'c'))) return false;
  if (brings(items, r.after.start, r.after)) return false;
  if (items[source.start]!.tag === 'who' && source.end - source.start === 1) return false;
  if (source.own && !source.inverted && hangsOnNoun(items, source, group)) return false;
  const opens = SUBORDINATE.has(items[ahead.start]!.tag);
  const last = source.inverted && (!r.next || r.next.tag === 'stop'); // "Whether it leaks will be seen, said Lund."
  return (
    !opens ||
    last ||
    isSubject(r, ahead) ||
    r.next?.tag === 'comma' ||
    items.slice(ahead.start, ahead.end).some((it) => it.tag === 'comma')
  );
}

/** "What he wrote was a lie, Lund said", "How it began is not known": the clause in front is what the next one says something of. */
const isSubject = ({sentence: {parsed, itemOf}}: Reading, ahead: ContentFound): boolean =>
  parsed.clauses.some(
    (c) =>
      c.verb !== null &&
      itemOf[c.start] === ahead.start &&
      parsed.clauses.some(
        (o) => o !== c && isPredicate(o) && o.verb!.start >= c.verb!.end && itemOf[o.verb!.head]! < ahead.end,
      ),
  );

/** "… is not known": a verb whose subject is no noun phrase. */
const isPredicate = ({verb, subject, expletive, link, kind}: Clause): boolean =>
  verb?.finite === true && !subject && expletive < 0 && link !== 'coordinate' && kind !== 'relative';

const OPENS_NOUN = tagSet('det', 'poss', 'name', 'pron');

/** ", something she has asked of them", ", something a guard also told them", ", higher than any sum he named": part of a phrase. */
function hangsOnNoun(items: readonly Item[], {clause, start, end}: SourceFound, group: VerbGroup): boolean {
  if (clause < start && startsNounPhrase(items, clause) && endOfNounPhrase(items, clause, start) === start) return true;
  if (end >= group.start) return false;
  return OPENS_NOUN.has(items[end]!.tag) || items.slice(start, end).every((it) => it.tag === 'adj' || it.tag === 'adv');
}

/** "Although Lee called it “a loss,” she said it would sail": a clause of its own, and what was said follows. */
export function isOtherClause({items, at, source}: Reading, ahead: ContentFound): boolean {
  if (source.inverted) return false;
  const opens = ahead.start;
  return SUBORDINATE.has(items[opens]!.tag) && isPlainClause(items, at, endOfContent(items, at));
}
