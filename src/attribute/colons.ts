import {topicLinks} from '../rules/attribution/words.js';
import {isPluralNoun} from '../parse/common-noun.js';
import {HAS, traitsOf} from '../parse/function-words.js';
import {noDeterminer, titleParticiples} from '../rules/words/grammar.js';
import {hasFiniteVerb} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfRest} from './end/end-of-content.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {colonQuotation} from './quoted.js';
import {subjectAt} from './verb/subject-at.js';
import {isFiniteAt} from './verb-group.js';

/** "Lee: No plan to go" in a headline; "Lee: “…”" anywhere. */
export function findColons(level: Level, verbs: readonly Draft[]): Draft[] {
  const {items} = level;
  const i = items.findIndex((it) => it.tag === 'colon');
  if (i < 1 || i > REACH || i + 1 >= items.length) return [];
  const next = items[i + 1]!;
  const quote = next.tag === 'quotation';
  if (next.tag === 'wh' || next.tag === 'who') return []; // Harbour hearing: who sold the crane
  if (!quote && (!level.headline || level.inside !== null)) return []; // “The Rope: A Life”, a title within marks
  if (!startsNounPhrase(items, 0) || hasFiniteVerb(items, 0, i)) return [];
  const named = endOfNounPhrase(items, 0, i);
  const topic = quote && named < i && topicLinks.has(items[named]!.lower) && endOfNounPhrase(items, named + 1, i) === i;
  const role = quote && items[named]?.tag === 'comma' && startsNounPhrase(items, named + 1); // Ana Ruiz, mayor: “…”
  if (named < i && !topic && !role) return [];
  const isName =
    items.slice(0, i).some((it) => it.tag === 'name') || (i <= LABEL && items.slice(0, i).every((it) => it.capital));
  if (quote && !isName) return [];
  if (!quote && items.slice(0, i).every((it) => it.tag === 'noun') && isTopic(items[i - 1]!.lower)) return [];
  // "Poll: Voters oppose toll, survey finds": who says so stands at the end
  if (
    !quote &&
    verbs.some(({content: [said], cue}) => said && said.start <= i + 1 && i < said.end && cue[0]!.start >= said.end)
  )
    return [];
  const end = quote ? runOf(items, i + 1) : endOfRest(items, i + 1);
  const titled = next.tag === 'det' && next.lower !== noDeterminer; // The Rope: A Life
  if (titled && !hasFiniteVerb(items, i + 1, end)) return [];
  const source = {start: 0, end: topic ? named : i};
  return [draftOf(level, ':', 'colon', {start: i, end: i + 1}, source, [{start: i + 1, end}], 'colon')];
}

/** "Cricket: Captain plays down talk of rift": a topic says nothing; but "Residents: council lied". */
const isTopic = (lower: string): boolean => !isPluralNoun(lower) && !(traitsOf(lower) & SPEAKING);

const SPEAKING = HAS.voice | HAS.document | HAS.outlet;

/** In a transcript any word can be a name: «Hill: “…”». So many words of a label have capitals. */
const LABEL = 2;

/** “…” — Ana Ruiz, mayor: the dash is the cue. */
export function findDash(level: Level): Draft[] {
  const {items} = level;
  const dash = runOf(items, 0);
  if (items[0]?.tag !== 'quotation' || !items[dash - 1]!.whole || items[dash]?.tag !== 'dash') return [];
  if (items[dash + 1]?.tag !== 'name' || hasFiniteVerb(items, dash, items.length)) return [];
  let end = items.length;
  while (items[end - 1]!.tag === 'stop' || items[end - 1]!.tag === 'mark') end--;
  if (end - dash > REACH) return [];
  return [
    draftOf(level, '-', 'dash', {start: dash, end: dash + 1}, {start: dash + 1, end}, [{start: 0, end: dash}], 'colon'),
  ];
}

/** Items of a name with its role. */
const REACH = 12;

/** "Lee had this to say: “…”": a quotation after a colon that no verb of saying brought; the subject of the sentence says it. */
export function findColonQuotation(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const q = colonQuotation(items, 2);
  if (q === null || taken.some((d) => d.content.some((c) => c.start <= q && q < c.end))) return [];
  if (titleParticiples.has(items[q - 2]!.lower)) return [];
  const first = items.findIndex((_, i) => i < q && isFiniteAt(items, i));
  const source = first > 0 ? subjectAt(level, first) : null;
  if (!source) return [];
  return [
    draftOf(
      level,
      ':',
      'colon',
      {start: q - 1, end: q},
      {start: source.start, end: source.end},
      [{start: q, end: runOf(items, q)}],
      'colon',
    ),
  ];
}

function runOf(items: readonly Item[], q: number): number {
  let i = q;
  while (items[i]?.tag === 'quotation') i++;
  return i;
}
