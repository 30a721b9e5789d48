import {documentNouns} from '../rules/words/documents.js';
import {
  contentWords,
  issuingVerbs,
  listOpeners,
  namedOpenings,
  platforms,
  thingPronouns,
} from '../rules/attribution/words.js';
import {agentPreposition, existential, expletive, ownPersons} from '../rules/words/grammar.js';
import type {Clause} from '../layers/parsed.js';
import {prepositionOf} from '../parse/readers.js';
import {findAddressee} from './addressees.js';
import {hasFiniteVerb} from './content.js';
import type {Span} from '../layers/span.js';
import {type After, frameTaking, readAfter} from './cue-frames.js';
import {type Draft, draftOf} from './draft.js';
import {isSayingParticiple} from './end/act.js';
import type {Item, Level, LevelSentence} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {subjectFor} from './verb/subject.js';
import {tensedWord, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';

/**
 * A sentence that ends in a colon and leaves what was said to the next paragraph: "The minister wrote:". Its verb of
 * saying is the cue, else the colon is; without content yet.
 */
export function readOpening(level: Level): Draft | null {
  const {items} = level;
  const colon = items.length - 1;
  const s = items[colon]?.tag === 'colon' ? level.sentence() : null;
  if (!s) return null;
  const named = readNamed(level, s, colon);
  if (named) return named;
  for (const clause of verbsFromEnd(s)) {
    const v = s.itemOf[clause.verb!.head]!;
    const it = items[v]!;
    if (!it.cues.some((c) => c.kind === 'speech') || items[v + 1]?.lower === agentPreposition) continue;
    if (clause.verb!.to === clause.verb!.head - 1) break; // had this to say:
    const made = openingAt(level, s, clause, colon);
    if (made) return made;
    if (holdsWords(items, readAfter(items, {end: v + 1}, it))) return null;
    break;
  }
  const first = s.parsed.clauses.find(({verb, subject, link}) => verb?.finite && subject && MAIN.has(link));
  const source = first ? subjectFor(s, items, first) : null;
  if (!first || !source || !isSpeaker(items, source) || !isOfWords(items, source)) return null;
  return isListed(items, s.itemOf[tensedWord(first.verb!)]!, source, colon) ? null : byColon(level, colon, source);
}

/** "While some called it an accident, her note told otherwise:" */
const MAIN: ReadonlySet<string> = new Set(['root', 'loose']);

/** The clauses of a sentence that have a verb, the last verb first. */
const verbsFromEnd = ({parsed: {clauses}}: LevelSentence): readonly Clause[] =>
  clauses.filter(({verb}) => verb !== null).sort((a, b) => b.verb!.head - a.verb!.head);

const PERSONAL = tagSet('name', 'pron', 'who');

/** Whether somebody named or known is the subject of a sentence, or it is about something written: not "The boat sank:". */
const isOfWords = (items: readonly Item[], {start, end}: {start: number; end: number}): boolean =>
  items.some((it, i) => (PERSONAL.has(it.tag) && start <= i && i < end) || documentNouns.has(it.lower));

/** "Its benefits include:", "They are made of two parts:", "took to the radio claiming it was late:": no words follow. */
function isListed(items: readonly Item[], verb: number, {start, end}: Span, colon: number): boolean {
  const {tag, lower} = items[end - 1]!;
  if (listOpeners.has(items[colon - 1]!.lower)) return true;
  if (tag !== 'name' && items.slice(verb, colon).some(isSayingParticiple)) return true;
  return (
    items[verb]!.tag === 'be' &&
    ((tag === 'noun' && !documentNouns.has(lower)) ||
      thingPronouns.has(items[start]!.lower) ||
      thingPronouns.has(lower))
  );
}

const HEADS = tagSet('name', 'noun', 'pron', 'who', 'close');

const NOBODY: ReadonlySet<string> = new Set([existential, ...namedOpenings, ...ownPersons]);

/** Not "There were two rules:", "We have a question:". */
const isSpeaker = (items: readonly Item[], {start, end}: {start: number; end: number}): boolean =>
  HEADS.has(items[end - 1]!.tag) && !NOBODY.has(items[start]!.lower);

const byColon = (level: Level, colon: number, source: Span): Draft =>
  draftOf(level, ':', 'colon', {start: colon, end: colon + 1}, {start: source.start, end: source.end}, [], 'colon');

/** "From the Courier:", "Via the Courier, May 4, 2031:", "According to the union, it rained:", "Here's Lund:" */
function readNamed(level: Level, s: LevelSentence, colon: number): Draft | null {
  const {items} = level;
  const phrase = s.parsed.phrases[0];
  if (!phrase) return null;
  const accords = phrase.preposition === 0 && prepositionOf(phrase, s.parsed.words) === contentWords.accordingTo;
  const start = s.itemOf[phrase.start]!;
  if (!accords && (!namedOpenings.has(items[0]!.lower) || start > 2)) return null;
  const source = {start, end: endOfNounPhrase(items, start, colon)};
  if (items[source.end]!.tag !== 'colon' && items[source.end]!.tag !== 'comma') return null;
  if (accords)
    return draftOf(
      level,
      contentWords.accordingTo,
      contentWords.according,
      {start: 0, end: start},
      source,
      [],
      'according-to',
    );
  return items.slice(start, source.end).some((it) => it.tag === 'name' && !it.isTime)
    ? byColon(level, colon, source)
    : null;
}

/** "Lund released a statement.", "Lund took to Twitter.": what was put out may be the next paragraph. */
export function readIssuing(level: Level): Draft | null {
  const {items} = level;
  const s = items.at(-1)!.tag === 'stop' ? level.sentence() : null; // no heading
  for (const clause of s ? verbsFromEnd(s) : []) {
    const end = endOfIssue(s!, clause);
    const group = end < 0 ? null : verbGroupAt(items, s!.itemOf[clause.verb!.head]!);
    const source = group?.finite && !group.negated ? subjectFor(s!, items, clause) : null;
    if (group && source && items[source.start]!.lower !== expletive)
      return draftOf(level, items[group.head]!.lower, 'say', {start: group.start, end}, source, [], 'source-cue-quote');
  }
  return null;
}

/** Where "released a statement" or "took to Twitter" ends, or -1. */
function endOfIssue({parsed: {words}, itemOf}: LevelSentence, {verb, object, adjuncts}: Clause): number {
  const {lower} = words;
  const put =
    issuingVerbs.has(lower[verb!.head]!) && object !== null && documentNouns.has(lower[object.head]!) ? object : null;
  const where = put ?? adjuncts.find((p) => p.preposition === verb!.end && platforms.has(lower[p.head]!));
  return where ? itemOf[where.end - 1]! + 1 : -1;
}

/** "offered two estimates of it:": what was said stands right there. */
const holdsWords = (items: readonly Item[], after: After): boolean =>
  frameTaking(after, 'q') !== undefined &&
  !frameTaking(after, 'a') &&
  startsNounPhrase(items, after.start) &&
  items[after.start]!.tag !== 'that' &&
  !items[after.start]!.isTime;

function openingAt(level: Level, s: LevelSentence, clause: Clause, colon: number): Draft | null {
  const {items} = level;
  const group = verbGroupAt(items, s.itemOf[clause.verb!.head]!);
  if (!group || group.passive || hasFiniteVerb(items, group.end, colon)) return null;
  const after = readAfter(items, group, items[group.head]!);
  const said = frameTaking(after, 'q');
  const source = subjectFor(s, items, clause);
  if (!said || holdsWords(items, after) || !source || !isSpeaker(items, source)) return null;
  const {cue} = said;
  return {
    ...draftOf(level, cue.lemma, cue.group, {start: group.start, end: after.start}, source, [], 'source-cue-quote'),
    addressee: findAddressee(items, after.start, after),
    negated: group.negated,
  };
}
