import type {Clause, Phrase} from '../../layers/parsed.js';
import {denyCues} from '../../rules/cues/deny.js';
import {indefiniteArticles} from '../../rules/grammar/clause-words.js';
import {bareNouns, feelingLinks, feelingNouns} from '../../rules/attribution/nouns.js';
import {messagingVerbs, winningVerbs, withholdingVerbs, contentWords} from '../../rules/attribution/words.js';
import {confirmCues, findCues, showCues} from '../../rules/cues/others.js';
import {agentPreposition, personObjects} from '../../rules/words/grammar.js';
import {frameTaking} from '../cue-frames.js';
import {isAside} from '../end/aside.js';
import {endOfContent} from '../end/end-of-content.js';
import type {Item} from '../item.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {endOfObject, hasComplement, isClause, isPlainClause, isReflexive, judgmentBehind} from '../objects.js';
import {isFiniteAt} from '../verb-group.js';
import {tagSet} from '../word.js';
import {isWritten} from '../written.js';
import {calledBehind, objectBehind} from './called-behind.js';
import {claimBeforeParticle, isClaim, isFoundFalse} from './claim-object.js';
import {isAdjunct, isOthersVerb} from './is-adjunct.js';
import {asksToStayUnnamed} from './content-behind-verb.js';
import {type ContentReader, type Reading, type Taken, taken} from './reading.js';

/* What was said stands right behind the verb: Lund said the plan was dead; Lund denied the claim. */

export const objectReaders = {
  clause: (r, cue) => {
    const {items, at, next, after, group, verb} = r;
    const end = endIn(r);
    if (
      end === null ||
      next!.tag === 'open' ||
      tellsHow(r) ||
      isOthersVerb(r, end) ||
      isPronounAlone(r) ||
      isAdjunct(r)
    )
      return null;
    // "a guide explaining the rules", but «saying she “took the money”»
    const hangs = verb.form === 'ing' && !group.finite && items.slice(at, end).every((it) => it.quotation === null);
    const loose =
      !hangs &&
      !frameTaking(after, 'n') &&
      !frameTaking(after, 'o') &&
      frameTaking(after, 'w') !== undefined &&
      next!.tag !== 'prep';
    const plain = !PLAIN.has(cue!.cue.group) || isOwnClause(r, end);
    return plain && (isClause(items, at, end) || loose) ? taken({start: at, end}) : null;
  },
  object: (r, cue) => {
    // "dismissed him at sixteen", "confirmed her by nine votes", "denied Marr from close range": a person, and no claim
    const person =
      CLAIMED.has(cue!.cue.group) && personObjects.has(r.next?.lower ?? '') && !startsNounPhrase(r.items, r.at + 1);
    if (winningVerbs.has(cue!.cue.lemma) && !r.level.headline && DETERMINED.has(r.next?.tag ?? 'stop')) return null;
    return person || (withholdingVerbs.has(cue!.cue.lemma) && isName(r)) ? null : object(r);
  },
  feeling: (r) => {
    const {items} = r;
    const end = endOfFeeling(r);
    if (end < 0) return null;
    const that = items[end]!.tag === 'that';
    const to = that
      ? endOfContent(items, end, r.clause)
      : endOfObject(items, end + 1, endOfContent(items, end, r.clause));
    return to > end + 1 ? {content: [{start: end + 1, end: to}], end: that ? end : end + 1} : null;
  },
  claim: (r, cue) => {
    const end = endIn(r);
    // "stood by her denial of the claim": the noun tells it
    if (end === null || bareNouns.has(r.items[r.at + 1]?.lower ?? '')) return null;
    const finds = cue!.cue.group === findCues.group;
    return isClaim(r.items, r.at, endOfNounPhrase(r.items, r.at, end)) && !(finds && !isFoundFalse(r, end))
      ? object(r)
      : null;
  },
  'claim-before-particle': claimBeforeParticle,
  // "dismissed as “pure fiction” a claim that": what it is called stands before it
  'object-behind-as': (r) => {
    const start = r.next?.lower === contentWords.as ? objectBehind(r) : -1;
    return start < 0 ? null : object({...r, at: start, next: r.items[start]});
  },
  'object-with-complement': (r) => {
    const end = endIn(r);
    if (end === null || r.next!.tag === 'verb') return null;
    const behind = endOfNounPhrase(r.items, r.at, end);
    const judged = judgmentBehind(r.items, behind, end) >= 0 || isJudgedAtEnd(r, end);
    if (!judged && !isJudgedBehind(r)) {
      if (messagingVerbs.has(r.verb.lower) && isCallEnd(r.items[behind])) return null;
      if (!hasComplement(r.items, r.at, end)) return null;
    }
    return judged ? taken({start: r.at, end}) : object(r);
  },
  // what looked like an addressee is the object
  addressee: ({addressee, items, next, after}) => {
    if (!addressee || !next || CLOSED.has(next.tag) || items[addressee.start - 1]!.tag === 'to') return null;
    const plain = frameTaking(after, 'n') !== undefined;
    if (!plain && !hasComplement(items, addressee.start, endOfContent(items, addressee.start))) return null; // "advises firms on sales"
    const content = [{start: addressee.start, end: endOfContent(items, addressee.start)}];
    return {content, addressee: null};
  },
} satisfies Record<string, ContentReader>;

/** "called the police to report it", "called her after the vote": on the telephone. */
const isCallEnd = (it: Item | undefined): boolean =>
  it?.tag === 'to' || (it?.tag === 'sub' && it.lower !== contentWords.as);

/** "responded by saying it was late", "wrote to them saying it was late": how it was said, and what is another's to find. */
function tellsHow({items, at, next, sentence: {itemOf, parsed}}: Reading): boolean {
  const told = next!.lower === agentPreposition ? at + 1 : at;
  if (items[told]?.form !== 'ing' || items[told]!.cues.length === 0) return false;
  return told > at || parsed.clauses.some((c) => isTelling(c) && itemOf[c.start] === at);
}

const isTelling = ({kind, link}: Clause): boolean =>
  kind === 'participle' && (link === 'adverbial' || link === 'adnominal');

/** "denied it but refused to elaborate": what is denied, and another act. */
const isPronounAlone = ({items, at, group}: Reading): boolean =>
  items[at]!.tag === 'pron' &&
  items[at + 1]?.tag === 'cc' &&
  isFiniteAt(items, at + 2) &&
  items[group.head]!.cues.every((c) => c.group === denyCues.group);

const CLOSED = tagSet('colon', 'comma', 'quotation');

/** Where a clause or an object behind the verb ends, or null where there is neither. */
function endIn(r: Reading): number | null {
  const {items, at, next} = r;
  if (!next || !opensContent(items, at, next) || asksToStayUnnamed(items, at) || isAside(items, at)) return null;
  const end = endOfContent(items, at, r.clause);
  return end > at ? end : null;
}

function object(r: Reading): Taken | null {
  const {items, at, next} = r;
  const end = endIn(r);
  if (end === null) return null;
  const {tag, form} = next!;
  const nominal = startsNounPhrase(items, at) || (tag === 'verb' && form === 'ing') || tag === 'have' || tag === 'be';
  if (!nominal) return null;
  const object = {start: at, end: endOfObject(items, at, end, r.group.negated)};
  const called = calledBehind(r, object.end);
  return called < 0 ? taken(object) : taken(object, {start: called, end: endOfContent(items, called)});
}

/** "called the court's decision on the firm a landmark": behind the object with all that hangs on it stands what it is called. */
function isJudgedBehind({clause, at, sentence: {itemOf}}: Reading): boolean {
  const {object, predicate, adjuncts, kind, wh} = clause;
  const called = object ?? predicate;
  if (!called || itemOf[called.start] !== at) return false;
  if (kind === 'wh' && wh >= 0 && clause.subject) return true; // "in what they called a crime"
  const judges = (p: Phrase) => p.preposition < 0 && !p.isTime && p.start === called.last;
  return (predicate !== null && judges(predicate)) || adjuncts.some(judges);
}

/** "called the decision to close the port a mistake": two noun phrases in a row end it, the second of them indefinite. */
function isJudgedAtEnd({clause: {object}, sentence: {itemOf, parsed}}: Reading, end: number): boolean {
  const judges = ({start, end: last, preposition, determiner, role, of}: Phrase) =>
    role === 'apposition' &&
    preposition < 0 &&
    of?.end === start &&
    determiner === start &&
    indefiniteArticles.includes(parsed.words.lower[start]!) &&
    itemOf[last - 1]! + 1 === end;
  return object !== null && parsed.phrases.some((p) => p.start > object.end && judges(p));
}

/** A clause beside its verb; of what is written also "the poll found Lund leading". */
const isOwnClause = ({items, at, source}: Reading, end: number): boolean =>
  at < end && (isPlainClause(items, at, end) || (isWritten(items, source) && !isReflexive(items[at]!)));

/** Verbs whose object may hold a clause that is not theirs: "found the man who had left". */
const PLAIN: ReadonlySet<string> = new Set([findCues.group, showCues.group]);

function opensContent(items: readonly Item[], at: number, next: Item): boolean {
  if (startsNounPhrase(items, at) || OPENS_CONTENT.has(next.tag)) return true;
  return (next.tag === 'have' || next.tag === 'be') && !isFiniteAt(items, at); // denied having
}

/** "grave concern that", "doubts about": where the word stands that brings what it is about, or -1. */
function endOfFeeling({items, at, sentence: {itemOf, parsed, phraseOf}}: Reading): number {
  const phrase = phraseOf[at];
  if (!phrase || !feelingNouns.has(parsed.words.lower[phrase.head]!)) return -1;
  const end = itemOf[phrase.end - 1]! + 1;
  const next = items[end];
  if (!next || !items[end + 1]) return -1;
  return next.tag === 'that' || (feelingLinks.has(next.lower) && startsNounPhrase(items, end + 1)) ? end : -1;
}

const CLAIMED: ReadonlySet<string> = new Set([denyCues.group, confirmCues.group]);
const DETERMINED = tagSet('det', 'poss', 'num');

/** "Marr", "Marr from close range": not "Holt's claim", nor "Holt was ill". */
function isName({at, level, sentence: {phraseOf}}: Reading): boolean {
  const phrase = phraseOf[at];
  // "Mayor Denies Sale of Tram"
  return !level.headline && phrase?.kind === 'name' && phrase.role === 'object';
}

const OPENS_CONTENT = tagSet('neg', 'sub', 'wh', 'adv', 'verb', 'prep', 'open');
