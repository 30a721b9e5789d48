import {headlineTopics} from '../rules/attribution/headlines.js';
import {organisationNouns} from '../rules/words/organisations.js';
import {kinship} from '../rules/words/people.js';
import {reportingDocuments} from '../rules/words/documents.js';
import {roles, spokespeople, anonymousPeople} from '../rules/words/roles.js';
import {hasFiniteVerb} from './content.js';
import {type Draft, draftOf} from './draft.js';
import type {Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';

const SPEAKERS = new Set([
  ...kinship,
  ...roles,
  ...spokespeople,
  ...anonymousPeople,
  ...organisationNouns,
  ...reportingDocuments,
]);
/** A role, an office, or a body that may speak. */
export const isSpeaker = (lower: string): boolean =>
  SPEAKERS.has(lower) || (lower.endsWith('s') && SPEAKERS.has(lower.slice(0, -1)));

/** The name or the role at a headline's end has no more words than that. */
const LONGEST_IN_WORDS = 4;
const SHORTEST_CONTENT_IN_WORDS = 2;

/** "‘Not true’: Lund on claims he quit": what is said, who says it, and about what, which nobody says here. */
export function findOnTopic(level: Level): Draft | null {
  const {items, headline, inside} = level;
  if (!headline || inside !== null) return null;
  const mark = items.findIndex((it) => it.tag !== 'quotation');
  if (mark < 1 || items[mark]!.tag !== 'colon') return null;
  const from = mark + 1;
  if (!startsNounPhrase(items, from)) return null;
  const end = endOfNounPhrase(items, from, items.length);
  const isNamed = items[end - 1]!.tag === 'name' || isSpeaker(items[end - 1]!.lower);
  if (!isNamed || end - from > LONGEST_IN_WORDS || !TOPIC.has(items[end]?.lower ?? '')) return null;
  const source = {start: from, end};
  return draftOf(level, ':', 'colon', {start: mark, end: from}, source, [{start: 0, end: mark}], 'colon');
}

const TOPIC: ReadonlySet<string> = new Set(headlineTopics);

/** "Dam did not leak: minister", "Two held over theft - police": a headline whose end says who speaks. */
export function findTrailing(level: Level): Draft[] {
  const {items, headline, inside} = level;
  if (!headline || inside !== null) return [];
  const mark = items.findLastIndex((it) => it.tag === 'colon' || it.tag === 'dash');
  const from = mark + 1;
  const quotes = items[0]?.tag === 'quotation';
  if (mark < (quotes ? 1 : SHORTEST_CONTENT_IN_WORDS) || from >= items.length || items.length - from > LONGEST_IN_WORDS)
    return [];
  const last = items.at(-1)!;
  const isWord = from === items.length - 1 && isSpeaker(last.lower); // "…: report", which may be read as a verb
  if (!isWord && (!startsNounPhrase(items, from) || endOfNounPhrase(items, from, items.length) < items.length))
    return [];
  const isNamed = items[mark]!.tag === 'colon' && last.tag === 'name' && (quotes || hasFiniteVerb(items, 0, mark)); // no “Obituary: Ana Ruiz”
  if (!isNamed && !isSpeaker(last.lower)) return [];
  const source = {start: from, end: items.length};
  return [draftOf(level, ':', 'colon', {start: mark, end: from}, source, [{start: 0, end: mark}], 'colon')];
}
