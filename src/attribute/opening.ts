import {
  contentWords,
  issuingVerbs,
  listOpeners,
  namedOpenings,
  platforms,
  thingPronouns,
} from '../rules/attribution/words.js';
import {agentPreposition, existential, expletive, ownPersons} from '../rules/words/grammar.js';
import {findAddressee} from './addressees.js';
import {hasFiniteVerb} from './content.js';
import type {Span} from '../layers/span.js';
import {type After, frameTaking, readAfter} from './cue-frames.js';
import {type Draft, draftOf} from './draft.js';
import {isSayingParticiple} from './end/act.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {subjectAt} from './verb/subject-at.js';
import {isFiniteAt, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';
import {DOCUMENTS} from './word-sets.js';

/**
 * A sentence that ends in a colon and leaves what was said to the next paragraph: "The minister wrote:". Its verb of
 * saying is the cue, else the colon is; without content yet.
 */
export function readOpening(level: Level): Draft | null {
  const {items} = level;
  const colon = items.length - 1;
  if (items[colon]?.tag !== 'colon') return null;
  const named = readNamed(level, colon);
  if (named) return named;
  for (let v = colon - 1; v >= 0; v--) {
    const it = items[v]!;
    if (it.tag !== 'verb' || !it.cues.some((c) => c.kind === 'speech') || items[v + 1]?.lower === agentPreposition)
      continue;
    if (items[v - 1]?.tag === 'to') break; // had this to say:
    const made = openingAt(level, v, colon);
    if (made) return made;
    if (holdsWords(items, readAfter(items, {end: v + 1}, it))) return null;
    break;
  }
  const first = items.findIndex((_, i) => isFiniteAt(items, i));
  const source = first > 0 ? subjectAt(level, first) : null;
  if (!source || !isSpeaker(items, source) || !isOfWords(items, source) || isListed(items, first, source, colon))
    return null;
  return byColon(level, colon, {start: source.start, end: source.end});
}

const PERSONAL = tagSet('name', 'pron', 'who');

/** Whether somebody named or known is the subject of a sentence, or it is about something written: not "The boat sank:". */
const isOfWords = (items: readonly Item[], {start, end}: {start: number; end: number}): boolean =>
  items.some((it, i) => (PERSONAL.has(it.tag) && start <= i && i < end) || DOCUMENTS.has(it.lower));

/** "Its benefits include:", "They are made of two parts:", "took to the radio claiming it was late:": no words follow. */
function isListed(items: readonly Item[], verb: number, {start, end}: Span, colon: number): boolean {
  const {tag, lower} = items[end - 1]!;
  if (LISTING.has(items[colon - 1]!.lower)) return true;
  if (tag !== 'name' && items.slice(verb, colon).some(isSayingParticiple)) return true;
  return (
    items[verb]!.tag === 'be' &&
    ((tag === 'noun' && !DOCUMENTS.has(lower)) || THINGS.has(items[start]!.lower) || THINGS.has(lower))
  );
}

const THINGS: ReadonlySet<string> = new Set(thingPronouns);

const LISTING: ReadonlySet<string> = new Set(listOpeners);

const HEADS = tagSet('name', 'noun', 'pron', 'who', 'close');

const NOBODY: ReadonlySet<string> = new Set([existential, ...namedOpenings, ...ownPersons]);

/** Not "There were two rules:", "We have a question:". */
const isSpeaker = (items: readonly Item[], {start, end}: {start: number; end: number}): boolean =>
  HEADS.has(items[end - 1]!.tag) && !NOBODY.has(items[start]!.lower);

const byColon = (level: Level, colon: number, source: {start: number; end: number}): Draft =>
  draftOf(level, ':', 'colon', {start: colon, end: colon + 1}, source, [], 'colon');

const NAMED_OPENINGS = new Set(namedOpenings);

/** "From the Courier:", "Via the Courier, May 4, 2031:", "According to the union, it rained:", "Here's Lund:" */
function readNamed(level: Level, colon: number): Draft | null {
  const {items} = level;
  const first = items[0]!;
  const accords = first.lower === contentWords.according && items[1]?.tag === 'to';
  if (!accords && !NAMED_OPENINGS.has(first.lower)) return null;
  const start = accords || items[1]?.tag === 'be' || items[1]?.tag === 'genitive' ? 2 : 1;
  if (!startsNounPhrase(items, start)) return null;
  const end = endOfNounPhrase(items, start, colon);
  if (!accords && !items.slice(start, end).some((it) => it.tag === 'name' && !it.isTime)) return null;
  if (items[end]!.tag !== 'colon' && items[end]!.tag !== 'comma') return null;
  if (!accords) return byColon(level, colon, {start, end});
  const cue = {start: 0, end: 2};
  return draftOf(level, contentWords.accordingTo, contentWords.according, cue, {start, end}, [], 'according-to');
}

const ISSUING = new Set(issuingVerbs);

const PLATFORMS = new Set(platforms);

const EXPLETIVE = expletive;

const OBJECT = tagSet('det', 'adj', 'poss', 'noun', 'num');

/** "Lund released a statement.", "Lund took to Twitter.": what was put out may be the next paragraph. */
export function readIssuing(level: Level): Draft | null {
  const {items} = level;
  if (items.at(-1)!.tag !== 'stop') return null; // a heading
  for (let v = items.length - 1; v > 0; v--) {
    const end = items[v]!.tag === 'verb' ? endOfIssue(items, v) : null;
    const group = end === null ? null : verbGroupAt(items, v);
    if (end === null || !group?.finite) continue;
    const source = group.negated ? null : subjectAt(level, v);
    if (source && items[source.start]!.lower !== EXPLETIVE)
      return draftOf(level, items[v]!.lower, 'say', {start: group.start, end}, source, [], 'source-cue-quote');
  }
  return null;
}

/** Where "released a statement" or "took to Twitter" ends, or null. */
function endOfIssue(items: readonly Item[], verb: number): number | null {
  let i = verb + 1;
  if (items[i]?.tag === 'to' || items[i]?.tag === 'prep')
    return PLATFORMS.has(items[i + 1]?.lower ?? '') ? i + 2 : null;
  if (!ISSUING.has(items[verb]!.lower)) return null;
  while (items[i] && OBJECT.has(items[i]!.tag) && !DOCUMENTS.has(items[i]!.lower)) i++;
  return DOCUMENTS.has(items[i]?.lower ?? '') ? i + 1 : null;
}

/** "offered two estimates of it:": what was said stands right there. */
const holdsWords = (items: readonly Item[], after: After): boolean =>
  frameTaking(after, 'q') !== undefined &&
  !frameTaking(after, 'a') &&
  startsNounPhrase(items, after.start) &&
  items[after.start]!.tag !== 'that' &&
  !items[after.start]!.isTime;

function openingAt(level: Level, v: number, colon: number): Draft | null {
  const {items} = level;
  const it: Item = items[v]!;
  const group = verbGroupAt(items, v);
  if (!group || group.passive || hasFiniteVerb(items, v + 1, colon)) return null;
  const after = readAfter(items, group, it);
  const said = frameTaking(after, 'q');
  const source = subjectAt(level, v);
  if (!said || holdsWords(items, after) || !source || !isSpeaker(items, source)) return null;
  const {cue} = said;
  return {
    ...draftOf(level, cue.lemma, cue.group, {start: group.start, end: after.start}, source, [], 'source-cue-quote'),
    addressee: findAddressee(items, after.start, after),
    negated: group.negated,
  };
}
