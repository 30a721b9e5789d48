import {denyCues} from '../rules/cues/deny.js';
import {findCues, showCues} from '../rules/cues/others.js';
import {claimWords} from '../rules/words/claims.js';
import {personObjects} from '../rules/words/grammar.js';
import {endOfClauseInside} from './clause-inside.js';
import {endOfContent} from './content.js';
import {frameTaking} from './cue-frames.js';
import type {Draft} from './draft.js';
import {asksToStayUnnamed, draftFor, endOfClause} from './forms-after.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {endOfObject, hasComplement, isClause, isPlainClause, isReflexive} from './objects.js';
import type {Reading} from './reading.js';
import {isFiniteAt} from './verb-group.js';
import {type CueVerb, tagSet} from './word.js';
import {WORDS} from './word-sets.js';
import {isWritten} from './written.js';

/** A plan which Lee said would fail; what Lee said was that it failed. */
export function clauseWithGap(r: Reading): Draft | null {
  const {items, at, next, source} = r;
  const clause = frameTaking(r.after, 'c');
  if (
    !next ||
    !source ||
    !r.own ||
    !clause ||
    at !== r.after.start ||
    !GAP_VERBS.has(next.tag) ||
    !isFiniteAt(items, at)
  )
    return null;
  const cleft = next.tag === 'be' && items[source.clause - 1]?.tag === 'wh';
  const from = cleft ? at + 1 : at;
  const end = cleft ? endOfContent(items, from, WORDS) : endOfClauseInside(items, from);
  return end > from ? draftFor(r, clause.cue, 'source-cue-clause', [{start: from, end}]) : null;
}

const GAP_VERBS = tagSet('be', 'modal', 'have');

/** Lee said the plan was dead; Lee denied the claim. */
export function clauseOrObject(r: Reading): Draft | null {
  const {items, at, next, addressee} = r;
  if (!next || !opensContent(items, at, next) || asksToStayUnnamed(items, at)) return null;
  const end = endOfClause(r, at);
  if (end <= at) return null;
  const clause = frameTaking(r.after, 'c');
  const n = frameTaking(r.after, 'n');
  const o = frameTaking(r.after, 'o');
  const loose = !n && !o && frameTaking(r.after, 'w') !== undefined && next.tag !== 'prep';
  const plain = !clause || !PLAIN.has(clause.cue.group) || isOwnClause(r, end);
  if (clause && plain && next.tag !== 'open' && (isClause(items, at, end) || loose)) {
    return draftFor(r, clause.cue, 'source-cue-clause', [{start: at, end}]);
  }
  const claimed = frameTaking(r.after, 'k');
  const k = claimed && isClaim(items, at, endOfNounPhrase(items, at, end)) ? claimed : undefined;
  const object = n ?? k ?? (next.tag !== 'verb' && hasComplement(items, at, end) ? o : undefined);
  // "dismissed him at sixteen": a person, and no claim
  if (n?.cue.group === DENY && PERSONS.has(next.lower) && !startsNounPhrase(items, at + 1)) return null;
  const nominal = startsNounPhrase(items, at) || (next.tag === 'verb' && next.form === 'ing');
  if (object && (nominal || next.tag === 'have' || next.tag === 'be')) {
    return draftFor(r, object.cue, 'source-cue-object', [{start: at, end: endOfObject(items, at, end)}]);
  }
  const told = frameTaking(r.after, 'a');
  return addressee && told && (n || o)
    ? draftFor(r, told.cue, 'source-cue-object', [{start: addressee.start, end}])
    : null;
}

/** A clause beside its verb; of what is written also "the poll found Lund leading". */
const isOwnClause = ({items, at, source}: Reading, end: number): boolean =>
  at < end &&
  (isPlainClause(items, at, end) || (source !== null && isWritten(items, source) && !isReflexive(items[at]!)));

/** Verbs whose object may hold a clause that is not theirs: "found the man who had left". */
const PLAIN: ReadonlySet<string> = new Set([findCues.group, showCues.group]);

const CLAIMS: ReadonlySet<string> = new Set(claimWords.claim);

/** Whether a noun phrase names something claimed: "shot down the rumour". */
function isClaim(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CLAIMS.has(items[i]!.lower)) return true;
  return false;
}

function opensContent(items: readonly Item[], at: number, next: Item): boolean {
  if (startsNounPhrase(items, at) || OPENS_CONTENT.has(next.tag)) return true;
  return (next.tag === 'have' || next.tag === 'be') && !isFiniteAt(items, at); // denied having
}

const PERSONS: ReadonlySet<string> = new Set(personObjects);
const DENY: CueVerb['group'] = denyCues.group;
const OPENS_CONTENT: ReadonlySet<string> = new Set(['neg', 'sub', 'wh', 'adv', 'verb', 'prep', 'open']);

/** What looked like an addressee is the object: "assured them of it". */
export function addresseeAsObject(r: Reading): Draft | null {
  const {addressee} = r;
  const o = frameTaking(r.after, 'o') ?? frameTaking(r.after, 'n');
  if (!addressee || !o) return null;
  const content = [{start: addressee.start, end: endOfContent(r.items, addressee.start, WORDS)}];
  return draftFor({...r, addressee: null}, o.cue, 'source-cue-object', content);
}
