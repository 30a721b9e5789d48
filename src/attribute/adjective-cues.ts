import type {Clause} from '../layers/parsed.js';
import type {AdjectiveFrame} from '../rules/cues/adjectives.js';
import {type AdjectiveCue, adjectiveCues} from './adjectives.js';
import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfContent} from './end/end-of-content.js';
import type {Item, Level, LevelSentence} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import {endOfObject, isClause, isInfinitive} from './objects.js';
import {itemsOf} from './verb/sentence.js';
import {subjectFor} from './verb/subject.js';
import {tagSet} from './word.js';

/** "Lund was adamant that it was safe", "Holt has been critical of the report": an adjective behind "be" that says what somebody holds. */
export function findAdjectiveCues(level: Level): Draft[] {
  const {items, inside} = level;
  const found: Draft[] = [];
  if (inside !== null) return found;
  for (let i = 1; i + 1 < items.length; i++) {
    const cue = adjectiveCues.get(items[i]!.lower);
    if (!cue || !DESCRIBING.has(items[i]!.tag)) continue;
    const s = level.sentence();
    const clause = s && clauseOf(s, i);
    if (!clause || !holds(clause, cue)) continue;
    const source = subjectFor(s, items, clause);
    const said = source && !source.inverted ? contentBehind(items, i + 1, endOfOwn(s, items, clause), cue) : null;
    if (!said) continue;
    const start = itemsOf(s, clause.verb!.start, clause.verb!.end).start;
    const draft = draftOf(
      level,
      items[i]!.lower,
      cue.group,
      {start, end: said.cueEnd},
      {start: source!.start, end: source!.end},
      [said.content],
      'adjective-cue',
    );
    found.push({...draft, kind: cue.kind, negated: clause.verb!.negations.length > 0});
  }
  return found;
}

const DESCRIBING = tagSet('adj', 'adv', 'verb', 'noun', 'det');

/** The clause that says it of its subject: "is sure", "was disappointed". */
function clauseOf({itemOf, parsed}: LevelSentence, at: number): Clause | null {
  const word = itemOf.indexOf(at);
  return parsed.clauses.find((c) => c.predicateWord === word || (c.verb?.passive && c.verb.head === word)) ?? null;
}

/** "should be clear" and "was not clear" say nothing, and nobody is "it" of "it is clear that"; but one may not be sure. */
function holds({verb, expletive}: Clause, {kind}: AdjectiveCue): boolean {
  if (!verb?.finite || expletive >= 0) return false;
  return kind === 'thought' || (verb.modal < 0 && verb.negations.length === 0);
}

/** "was critical of the plan | but backed the budget": where the clause goes on with another verb. */
function endOfOwn({itemOf, parsed}: LevelSentence, items: readonly Item[], clause: Clause): number {
  const next = parsed.clauses.find((c) => c.link === 'coordinate' && c.shares === clause && !c.subject);
  let end = next ? itemOf[next.start]! : items.length;
  while (JOINS.has(items[end - 1]?.tag ?? '')) end--;
  return end;
}

const JOINS = tagSet('cc', 'comma');

/** What stands behind the adjective, and where the cue ends. */
function contentBehind(
  items: readonly Item[],
  at: number,
  own: number,
  {takes}: AdjectiveCue,
): {content: ContentFound; cueEnd: number} | null {
  const next = items[at]!;
  const has = (frame: AdjectiveFrame) => takes.has(frame);
  const end = Math.min(own, endOfContent(items, at));
  if (end <= at) return null;
  const whole = {content: {start: at, end}, cueEnd: at};
  if (next.tag === 'that' && end > at + 1) return has('that') ? whole : null;
  if (ASKING.has(next.tag) && has('whether')) return whole;
  if (next.tag === 'to' && isInfinitive(items, at + 1)) return has('to+verb') ? whole : null;
  if (takes.has(next.lower) && end > at + 1 && items[at + 1]!.tag !== 'comma')
    return {content: {start: at + 1, end: endOfObject(items, at + 1, end)}, cueEnd: at + 1};
  return has('that') && startsNounPhrase(items, at) && isClause(items, at, end) ? whole : null;
}

const ASKING = tagSet('wh', 'who');
