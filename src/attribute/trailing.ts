import {headlineTopics} from '../rules/attribution/headlines.js';
import {organisationNouns} from '../rules/words/organisations.js';
import {reportingDocuments} from '../rules/words/documents.js';
import {femaleNouns, kinship, maleNouns} from '../rules/words/people.js';
import {roles, spokespeople, anonymousPeople} from '../rules/words/roles.js';
import {topicLinks} from '../rules/attribution/words.js';
import {hasClause, hasFiniteVerb} from './content.js';
import {type Draft, draftOf} from './draft.js';
import type {Span} from '../layers/span.js';
import type {Level} from './item.js';
import {subjectAt} from './verb/subject-at.js';
import type {CueVerb} from './word.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';

const PEOPLE = new Set([...maleNouns, ...femaleNouns, ...kinship]);
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
  if (!isNamed || end - from > LONGEST_IN_WORDS || !headlineTopics.has(items[end]?.lower ?? '')) return null;
  const source = {start: from, end};
  return draftOf(level, ':', 'colon', {start: mark, end: from}, source, [{start: 0, end: mark}], 'colon');
}

/** "Dam did not leak: minister", "Two held over theft - police": a headline whose end says who speaks. */
export function findTrailing(level: Level): Draft[] {
  const {items, headline, inside} = level;
  if (!headline || inside !== null) return [];
  const mark = items.findLastIndex((it) => it.tag === 'colon' || it.tag === 'dash');
  const from = mark + 1;
  const quotes = items[0]?.tag === 'quotation' && items[mark - 1]?.tag === 'quotation';
  const isTitle = items[mark]?.tag === 'dash' && items[from]?.tag === 'name' && !hasClause(items, 0, mark); // “The Rope” – Ana Ruiz
  const told = quotes && !isTitle ? speakerAt(level, from) : null;
  if (told) return [trailing(level, mark, told)];
  if (mark < SHORTEST_CONTENT_IN_WORDS || from >= items.length || items.length - from > LONGEST_IN_WORDS) return [];
  const last = items.at(-1)!;
  const isWord = from === items.length - 1 && isSpeaker(last.lower); // "…: report", which may be read as a verb
  if (!isWord && (!startsNounPhrase(items, from) || endOfNounPhrase(items, from, items.length) < items.length))
    return [];
  const isNamed = items[mark]!.tag === 'colon' && last.tag === 'name' && hasFiniteVerb(items, 0, mark); // no “Obituary: Ana Ruiz”
  if (!isNamed && !isSpeaker(last.lower)) return [];
  return [trailing(level, mark, {start: from, end: items.length})];
}

const trailing = (level: Level, mark: number, source: Span): Draft =>
  draftOf(level, ':', 'colon', {start: mark, end: mark + 1}, source, [{start: 0, end: mark}], 'colon');

/** “It broke my heart”: mother of lost boy speaks; “…”: Brandt on the merger. */
function speakerAt(level: Level, from: number): Span | null {
  const {items} = level;
  if (!items[from]) return null;
  const word = from === items.length - 1 && isSpeaker(items[from].lower); // "“…” – report"
  const verb = word ? -1 : items.findIndex((it, i) => i > from && it.tag === 'verb' && it.cues.some(isSpeech));
  const subject = verb > 0 ? subjectAt(level, verb) : null;
  const speaks = subject?.start === from;
  const named = startsNounPhrase(items, from) ? endOfNounPhrase(items, from, items.length) : from;
  const end = word ? items.length : speaks ? subject.end : named;
  if (end <= from || (!speaks && end < items.length && !topicLinks.has(items[end]!.lower))) return null;
  const attached = items.findIndex(({tag}, i) => i > from && i < end && tag === 'prep');
  const head = items.slice(from, attached < 0 ? end : attached);
  const first = items[from];
  const isSomebody = head.some(({lower}) => isSpeaker(lower) || PEOPLE.has(lower));
  return isSomebody || (attached < 0 && first.tag === 'name') ? {start: from, end} : null;
}

const isSpeech = ({kind}: CueVerb): boolean => kind === 'speech';
