import {
  calledAs,
  chargedVerbs,
  conditions,
  editedDocuments,
  editedVerbs,
  failingVerbs,
  freeRelatives,
  idleObjects,
  permissions,
  remarkVerbs,
  turningVerbs,
  withheldVerbs,
} from '../rules/attribution/no-refusals.js';
import {
  anybody,
  avoidingVerbs,
  generic,
  idlePairs,
  imageNouns,
  pointingVerbs,
  worthWords,
} from '../rules/attribution/words.js';
import {reflexivePronouns} from '../rules/words/function-words.js';
import {showCues} from '../rules/cues/others.js';
import {claimWords} from '../rules/words/claims.js';
import {
  emergingVerbs,
  expletive,
  negativePronouns,
  noDeterminer,
  noDeterminerNoun,
  nobodyPronouns,
} from '../rules/words/grammar.js';
import {citesSources} from './cited.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import type {SourceFound} from './source.js';
import {isFiniteAt, type VerbGroup} from './verb-group.js';
import {tagSet} from './word.js';
import {BARE, DOCUMENTS, FIRST_PERSON, ISSUING} from './word-sets.js';

/** A range of items. */
type Range = Pick<SourceFound, 'start' | 'end'>;

const IDLE = new Set(idlePairs);

const WORTH = new Set(worthWords);

const AVOIDING = new Set(avoidingVerbs);

const POINTING = new Set(pointingVerbs);

/** Whether a verb of saying says nothing where it stands. */
export function saysNothing(items: readonly Item[], group: VerbGroup): boolean {
  const it = items[group.head]!;
  const before = items[group.start - 1];
  if (it.cues.some((c) => WITHHELD.has(c.lemma)) && !isWithheld(items, group) && !isCalled(items, group.end))
    return true;
  if (IDLE.has(`${it.lower} ${items[group.end]?.lower ?? ''}`)) return true;
  if (namesItself(items, group) || (group.negated && givesNoRefusal(items, group))) return true;
  if (it.form === 'ing' && !group.finite) {
    if (AVOIDING.has(before?.lower ?? '')) return true;
    if (WORTH.has(before?.lower ?? '') || it.cues.some((c) => POINTING.has(c.lemma))) return true;
    return citesSources(items, group.head);
  }
  return putsOut(items, group);
}

/** "the artist who calls himself “Rook”" */
function namesItself(items: readonly Item[], {start, head, end}: VerbGroup): boolean {
  if (items[start - 1]?.tag !== 'who') return false;
  const next = items[end + 1]?.tag;
  if (!REFLEXIVES.has(items[end]?.lower ?? '') || !(next === 'quotation' || next === 'name')) return false;
  return items[head]!.cues.some(({frames}) => frames.some(({takes}) => takes.includes('o')));
}

const REFLEXIVES = new Set(reflexivePronouns);

const WITHHELD = new Set(withheldVerbs);

/** "did not identify the buyer", "neither the mayor nor the clerk identified the buyer" */
const isWithheld = (items: readonly Item[], {negated, start}: VerbGroup): boolean =>
  negated || items.slice(Math.max(0, start - OBJECT_IN_WORDS), start).some((it) => NOBODY.has(it.lower));

const NOBODY = new Set(negativePronouns);

/** "identified the man who fell as a clerk" */
function isCalled(items: readonly Item[], from: number): boolean {
  const reach = items.slice(from, from + OBJECT_IN_WORDS);
  return reach.some((it) => it.lower === calledAs);
}

const OBJECT_IN_WORDS = 10;

const PERMITTED = new Set(permissions);

const FAILING = new Set(failingVerbs);

const CHARGED = new Set(chargedVerbs);

const REMARKED = new Set(remarkVerbs);

/** "were not authorised to speak", "failed to disclose the loan", "did not mention it": but "has not mentioned it". */
function givesNoRefusal(items: readonly Item[], {start, head}: VerbGroup): boolean {
  const lemma = items[head]!.cues[0]!.lemma;
  let charged = REMARKED.has(lemma);
  for (let i = start; i < head; i++) {
    const {lower, tag} = items[i]!;
    if (PERMITTED.has(lower)) return true;
    if (tag === 'modal' || tag === 'have') charged = false;
    else if (FAILING.has(lower)) charged ||= CHARGED.has(lemma);
  }
  return charged;
}

const EDITED = new Set(editedDocuments);

const EDITED_VERBS = new Set(editedVerbs);

/** "The article did not identify the man", "the law does not specify who pays". */
export function leavesOpen(items: readonly Item[], source: Range, verb: Item): boolean {
  const leaves = EDITED_VERBS.has(verb.lower) || verb.cues.some((c) => EDITED_VERBS.has(c.lemma));
  return leaves && EDITED.has(items[headOf(items, source)]!.lower);
}

const IDLE_OBJECTS = new Set(idleObjects);

const BEFORE_OBJECT = tagSet('det', 'poss', 'adj', 'to', 'prep', 'pron', 'num');

/** "did not answer the door", "refused to say the word": the words after a verb of telling are no answer. */
export function isIdleObject(items: readonly Item[], from: number): boolean {
  let i = from;
  while (items[i] && !IDLE_OBJECTS.has(items[i]!.lower) && BEFORE_OBJECT.has(items[i]!.tag)) i++;
  return IDLE_OBJECTS.has(items[i]?.lower ?? '');
}

const CONDITIONS = new Set(conditions);

/** "if they do not answer", "asked whether she denied it": nobody has, yet. */
export const isCondition = (items: readonly Item[], {start, end}: Range, cue: number): boolean =>
  end === cue && CONDITIONS.has(items[start - 1]?.lower ?? '');

const FREE = new Set(freeRelatives);

/**
 * "Everything that Lund says is a lie", "what Lund told the council was false": what is said of the words, not in them. Also
 * where the words are named first and the name beside them looks like a part of it: "the story Lund told the court was false".
 */
export function judgesWords(items: readonly Item[], {start, end}: Range, after: number): boolean {
  const told = startsNounPhrase(items, after) ? endOfNounPhrase(items, after, items.length) : after;
  if (!isJudged(items, after) && !isJudged(items, told)) return false;
  const before = items[start - 1]?.tag === 'that' ? start - 2 : start - 1;
  if (FREE.has(items[before]?.lower ?? '')) return true;
  const named = items.findIndex((it, i) => i > start && i < end && it.tag === 'name');
  return named > start && SAID.has(items[named - 1]!.lower) && items[start]!.tag === 'det';
}

/** Behind the words comes what they are: "was false", "turned out to be a lie"; not "was that it rained", which are the words. */
const isJudged = (items: readonly Item[], at: number): boolean =>
  (items[at]?.tag === 'be' && items[at + 1]?.tag !== 'that') ||
  (items[at]?.tag === 'verb' && TURNING.has(items[at]!.lower) && items[at + 2]?.tag === 'to');

const SAID = new Set([...claimWords.claim, ...claimWords['said-things']]);
const TURNING = new Set(turningVerbs);

const IMAGES = new Set(imageNouns);

/** "posted a photo of it", "wrote a long letter": what was put out may say something, this does not. */
function putsOut(items: readonly Item[], group: VerbGroup): boolean {
  if (!ISSUING.has(items[group.head]!.lower) || !startsNounPhrase(items, group.end)) return false;
  if (items[group.end]!.tag === 'that' && OPENS_PHRASE.has(items[group.end + 1]?.tag ?? '')) return false; // "wrote that the letter was lost"
  let end = group.end;
  const limit = endOfNounPhrase(items, end, items.length);
  while (end < limit && items[end]!.tag !== 'prep') end++;
  const head = items[end - 1]!;
  // "put the rumours to bed", "wrote the letter was lost"
  const goesOn = items[limit]?.tag === 'that' || items[limit]?.tag === 'to' || isFiniteAt(items, limit);
  return (DOCUMENTS.has(head.lower) || IMAGES.has(head.lower)) && !goesOn;
}

const OPENS_PHRASE = tagSet('det', 'poss', 'pron', 'name', 'time');

/** The noun that a noun phrase is about: "a video of the mayor". */
function headOf(items: readonly Item[], {start, end}: Range): number {
  let i = start;
  while (i + 1 < end && items[i + 1]!.tag !== 'prep' && items[i + 1]!.tag !== 'verb') i++;
  return i;
}

const ANYBODY = new Set(anybody);

const GENERIC = new Set(generic);

const NO = noDeterminer;
const NO_PERSON = new Set(nobodyPronouns);
const ONE = noDeterminerNoun;
const EMERGES = new Set(emergingVerbs);

const SHOW = showCues.group;

/**
 * Whether the source is no speaker: anybody ("one might argue"), nobody ("no group claimed it"), a picture that shows
 * something, the article itself ("we call it a hoax") unless it has no answer ("we could not verify it").
 */
export function isNoSpeaker({items, inside}: Level, source: SourceFound, group: VerbGroup): boolean {
  const first = items[source.start]!;
  const {cues} = items[group.head]!;
  if (IMAGES.has(items[headOf(items, source)]!.lower) && cues.some((c) => c.group === SHOW)) return true;
  const one = source.end - source.start === 1;
  if (one && FIRST_PERSON.has(first.lower) && inside === null) {
    const quotes = items[group.end]?.tag === 'quotation' || items[group.end + 1]?.tag === 'quotation'; // we said, “…”
    return !group.negated && !quotes && cues.every((c) => c.group !== 'refuse' && c.kind === 'speech');
  }
  if (one && ANYBODY.has(first.lower))
    return items[group.start]?.tag === 'modal' && (!group.negated || GENERIC.has(first.lower));
  if (one && first.lower === expletive && cues.some((c) => EMERGES.has(c.lemma))) return true; // it emerged that
  const next = items[source.start + 1];
  const isNo = first.lower === NO && !one && (next?.tag !== 'num' || next.lower === ONE); // but "No 10", "neither side"
  const none = isNo || NO_PERSON.has(first.lower);
  return none && !cues.some((c) => BARE.has(c.lemma));
}
