import {tellingVerbs, bareRefusals} from '../../rules/attribution/refusals.js';
import {contentWords} from '../../rules/attribution/words.js';
import type {Phrase} from '../../layers/parsed.js';
import {claimNouns} from '../../rules/words/claims.js';
import {chargingVerbs} from '../../rules/words/people.js';
import {messageNouns} from '../../rules/words/refusals.js';
import type {ContentFound} from '../content.js';
import {endOfContent} from '../end/end-of-content.js';
import type {Item} from '../item.js';
import {isAside} from '../end/aside.js';
import {itemsOf} from './sentence.js';
import {frameBringing, frameTaking} from '../cue-frames.js';
import {bitsOf, IS} from '../../parse/function-words.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {isQuestionAt} from './content-behind-verb.js';
import {withAlternative} from './alternative.js';
import {tagSet} from '../word.js';
import {type ContentReader, type Reading, type Taken, taken} from './reading.js';

/* What was said stands in another clause, or nowhere. */

export const otherReaders = {
  nothing,
  antecedent,
  'clause-taken-up': (r) => clauseTakenUp(r),
  'antecedent-and-complement': (r) => antecedentAndComplement(r),
  'noun-taken-up': (r) => (isTakenUp(r) ? antecedent(r) : null),
  'matter-refused': matterRefused,
} satisfies Record<string, ContentReader>;

const SILENT_BEFORE = tagSet('stop', 'comma', 'cc', 'prep', 'time', 'sub', 'semi', 'dash');

/** "did not respond." */
function nothing(r: Reading): Taken | null {
  const {items, at, next, group, verb, after} = r;
  if (!group.negated || !bareRefusals.has(verb.cues[0]!.lemma)) return null;
  const ends = !next || (SILENT_BEFORE.has(next.tag) && !frameBringing(after, next)) || next.isTime; // comment on
  return ends || asked(items, at) || isOccasionClause(r, at) ? taken() : null;
}

/** "did not respond when asked why", "when we asked it": a clause that tells when, and no question. */
function isOccasionClause({items, sentence: {itemOf, parsed}}: Reading, at: number): boolean {
  if (!contentWords.asides.has(items[at]?.lower ?? '')) return false;
  const clause = parsed.clauses.find(({start}) => itemOf[start] === at);
  return isAside(items, at) || clause?.kind === 'adverbial';
}

/** "did not respond to requests for comment", but "to the drug". */
function asked(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag !== 'to' || !startsNounPhrase(items, at + 1)) return false;
  const end = endOfNounPhrase(items, at + 1, items.length);
  return items.slice(at + 1, end).some((it) => messageNouns.has(it.lower));
}

const AFTER_RELATIVE = tagSet('stop', 'comma', 'close', 'adv', 'time', 'dash', 'prep');

/** "a report that Lund denies", "the charges, which Lund has denied", "a claim Lund dismissed as untrue": the object stands before. */
function antecedent({items, sentence, clause, group}: Reading): Taken | null {
  const {antecedent: before, object, parent, link, kind} = clause;
  // "it is a claim that Lund denies": the parse takes what follows for what the claim says
  const noun = link === 'complement' && kind === 'that' && parent?.verb?.copula ? parent.predicate : before;
  if (!noun || object || clause.whRole === 'subject') return null;
  if (noun === before && link !== 'relative' && link !== 'adnominal') return null;
  const next = items[group.end];
  if (next && !AFTER_RELATIVE.has(next.tag) && next.lower !== contentWords.as) return null;
  const content = itemsOf(sentence, noun.start, noun.end);
  const judged = next?.lower === contentWords.as && items[group.end + 1] ? group.end + 2 : group.end;
  return {content: [content], end: judged};
}

/** "said the boat had sunk, which Lund denied": not the boat but all that was said, unless the noun before is a claim itself. */
function clauseTakenUp({sentence, clause, group}: Reading): Taken | null {
  const {antecedent: noun, object, link, wh, whRole} = clause;
  const {lower, lemma} = sentence.parsed.words;
  let at: Phrase | null = noun;
  for (let depth = 0; at && !at.clause && depth < NESTED; depth++) at = at.of;
  const told = at?.clause;
  if (!noun || !told || object || link !== 'relative' || whRole === 'subject' || lower[wh - 1] !== ',') return null;
  if (told.link !== 'complement' || !told.verb?.finite || claimNouns.has(lower[noun.head]!)) return null;
  if (chargingVerbs.has(lemma[told.verb.head]!)) return null; // "said Lund was accused of theft, which he denied"
  const content = itemsOf(sentence, told.start, wh - 1);
  return content.end > content.start ? {content: [content], end: group.end} : null;
}

/** As deep as phrases hang on phrases: "a museum in the old part of Sarn". */
const NESTED = 4;

/**
 * "a report that Lund called a lie", "the plan, which Lund labelled unfair", ", a charge Lund calls absurd": what stands
 * before, and what it is called.
 */
function antecedentAndComplement(r: Reading): Taken | null {
  const {items, sentence, clause, group, after} = r;
  const {antecedent: noun, whRole, link, wh} = clause;
  if (!noun || link !== 'relative' || whRole === 'subject' || frameTaking(after, 'n')) return null;
  const opens = wh < 0 ? isTakenUp(r) : (bitsOf(sentence.parsed.words.lower[wh]!) & IS.relative) !== 0;
  if (!opens || !CALLED.has(items[group.end]?.tag ?? '')) return null;
  const end = Math.min(itemsOf(sentence, clause.start, clause.end).end, endOfContent(items, group.end));
  if (end <= group.end) return null;
  return {content: [itemsOf(sentence, noun.start, noun.end), {start: group.end, end}], end: group.end};
}

const CALLED = tagSet('det', 'adj');

/** "a claim", "the accusation": a noun that takes up what was said. */
function isTakenUp({clause, sentence: {parsed}}: Reading): boolean {
  const {antecedent: noun} = clause;
  return noun !== null && contentWords.resumptives.has(parsed.words.lower[noun.head]!);
}

const SILENT_BEHIND = tagSet('stop', 'comma', 'semi', 'cc', 'quotation');

/** "declined to comment on the report", "refused to confirm or deny it". */
function matterRefused(r: Reading): Taken | null {
  const {items, group, verb, clause, sentence} = r;
  const to = clause.complement?.verb?.to ?? -1; // "refused three times to answer"
  let v = (to < 0 ? group.end : sentence.itemOf[to]!) + 1;
  while (items[v]?.tag === 'adv') v++;
  const telling = items[v];
  if (!telling || !tellingVerbs.has(telling.lower)) return null;
  if (telling.tag === 'be' && !(items[v + 1]?.tag === 'adv' || items[v + 1]?.tag === 'adj')) return null;
  const whole = withAlternative(items, {...group, head: v, end: v + 1, negated: true});
  let at = whole.end;
  if (items[at]?.tag === 'adv' && (!items[at + 1] || items[at + 1]!.tag === 'stop')) at++;
  let addressee: ContentFound | null = null;
  if (items[at]?.tag === 'to' && startsNounPhrase(items, at + 1)) {
    addressee = {start: at + 1, end: endOfNounPhrase(items, at + 1, items.length)}; // to speak to journalists
    at = addressee.end;
  }
  const next = items[at];
  const content: ContentFound[] = [];
  const isTime = next?.isTime && items[at + 1]?.tag !== 'noun'; // "declined to discuss weekend reports"
  if (next && !SILENT_BEHIND.has(next.tag) && !isTime) {
    const from = (next.tag === 'prep' || next.tag === 'to') && !isQuestionAt(items, at) ? at + 1 : at;
    const end = endOfContent(items, at, r.clause);
    if (end > from && !isOccasionClause(r, at)) content.push({start: from, end});
  }
  const {cues} = verb;
  const refusing = cues.find((c) => c.group === REFUSE)!;
  return {
    content,
    addressee,
    end: whole.end,
    negated: group.negated,
    cue: {cue: {...refusing, kind: 'speech'}, frame: refusing.frames[0]!},
  };
}

const REFUSE = 'refuse';
