import {bareNouns, forNouns, ofNouns, rumourNouns, speechNouns, toNouns} from '../rules/attribution/nouns.js';
import {lightVerbs} from '../rules/attribution/words.js';
import {denyCues} from '../rules/cues/deny.js';
import {agentPreposition, purposePreposition} from '../rules/words/grammar.js';
import {genitives} from '../rules/words/names.js';
import {skipBetween} from './between.js';
import {endOfClauseInside} from './clause-inside.js';
import {type Draft, draftOf} from './draft.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isInfinitive} from './objects.js';
import {subjectAt} from './verb/subject-at.js';
import {type VerbGroup, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';

const BARE = new Set(bareNouns);

const SPEECH = new Set(speechNouns);

const LIGHT = new Set(lightVerbs);

const OF = new Set(ofNouns);

const FOR = new Set(forNouns);

const TO = new Set(toNouns);

/** "Lee's claim that it rained", "her denial of the charge", "the allegation by Lee that": only where somebody's. */
export function findNounCues(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 1; i < items.length; i++) {
    const it = items[i]!;
    if (it.tag !== 'noun' || !SPEECH.has(it.lower)) continue;
    const light = lightVerbBefore(items, i);
    const by =
      items[i + 1]?.lower === agentPreposition && startsNounPhrase(items, i + 2) ? ownerAfter(items, i + 2) : null;
    const owner = light ? subjectAt(level, light.head) : (ownerBefore(items, i) ?? by);
    if (!owner) continue;
    let at = by ? by.end : skipBetween(items, i + 1); // a claim on Monday that, a comment to a boy that
    if (items[at]?.tag !== 'that') at = i + 1;
    const next = items[at];
    const that = next?.tag === 'that' && items[at + 1];
    const of = bringsPhrase(items, i);
    const to = next?.tag === 'to' && TO.has(it.lower) && isInfinitive(items, i + 2);
    const bare = light !== null && BARE.has(it.lower) && !that && !of && !to;
    if (!that && !of && !to && !bare) continue;
    const from = to ? at : at + 1;
    const end = bare ? from : that || to ? endOfClauseInside(items, from) : endOfNounPhrase(items, from, items.length);
    if (end <= from && !bare) continue;
    found.push(
      draftOf(
        level,
        it.lower,
        'noun',
        {start: light ? light.start : i, end: of ? i + 2 : i + 1},
        {start: owner.start, end: owner.end},
        bare ? [] : [{start: from, end}],
        'noun-cue',
      ),
    );
  }
  return found;
}

/** "denial of wrongdoing", "call for a vote" */
function bringsPhrase(items: readonly Item[], noun: number): boolean {
  const {lower} = items[noun]!;
  const word = items[noun + 1]?.lower ?? '';
  const brings = (genitives.includes(word) && OF.has(lower)) || (word === purposePreposition && FOR.has(lower));
  return brings && startsNounPhrase(items, noun + 2);
}

/** "claims by the ministry that" */
const ownerAfter = (items: readonly Item[], start: number): {start: number; end: number} => ({
  start,
  end: endOfNounPhrase(items, start, items.length),
});

/** "Amid unconfirmed reports that it had closed": the noun is source and cue; not where somebody denies them. */
export function findRumours(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const it = items[i]!;
    if (it.tag !== 'noun' || !RUMOURS.has(it.lower) || items[i + 1]!.tag !== 'that' || ownerBefore(items, i)) continue;
    if (SPEECH.has(it.lower) && lightVerbBefore(items, i)) continue;
    if (taken.some((d) => d.group === denyCues.group && d.content.some((c) => c.start <= i && i < c.end))) continue;
    if (taken.some((d) => d.content.some((c) => c.start === i + 1))) continue; // said in a report that
    let start = i;
    while (start > 0 && (RUMOURED.has(items[start - 1]!.tag) || isAdjectival(items[start - 1]!))) start--;
    const end = endOfClauseInside(items, i + 2);
    if (end <= i + 3 || items[start - 1]?.tag === 'neg') continue;
    const source = {start, end: i + 1};
    found.push(draftOf(level, it.lower, 'noun', {start: i, end: i + 1}, source, [{start: i + 2, end}], 'noun-cue'));
  }
  return found;
}

/** "unconfirmed": a participle that only describes. */
const isAdjectival = (it: Item): boolean => it.tag === 'verb' && it.form === 'past' && it.cues.length === 0;

const RUMOURS = new Set(rumourNouns);

const RUMOURED = tagSet('adj', 'det', 'num', 'noun', 'quotation');

/** "issued a firm denial": the verb that carries the noun. */
function lightVerbBefore(items: readonly Item[], noun: number): VerbGroup | null {
  let i = noun - 1;
  const modifies = (it: Item) =>
    it.tag === 'adj' ||
    it.tag === 'det' ||
    it.tag === 'adv' ||
    it.tag === 'noun' ||
    (it.tag === 'verb' && it.form === 'past' && !LIGHT.has(it.lower));
  while (i >= 0 && i > noun - 5 && modifies(items[i]!)) i--;
  const it = items[i];
  return it?.tag === 'verb' && LIGHT.has(it.lower) && i < noun - 1 ? verbGroupAt(items, i) : null;
}

const OWNER = tagSet('name', 'noun', 'adj', 'det', 'num', 'poss');

/** The possessive before a noun: "Lee's earlier claim", "her claim". */
function ownerBefore(items: readonly Item[], noun: number): {start: number; end: number} | null {
  let i = noun - 1;
  while (i >= 0 && (items[i]!.tag === 'adj' || items[i]!.tag === 'num' || items[i]!.tag === 'adv')) i--;
  const it = items[i];
  if (!it) return null;
  if (it.tag === 'poss') return {start: i, end: i + 1};
  const plural = it.tag === 'mark' && it.lower.length === 1; // "the workers' claim"
  if (it.tag !== 'genitive' && !plural) return null;
  let start = i;
  while (start > 0 && OWNER.has(items[start - 1]!.tag)) start--;
  return start < i ? {start, end: i} : null;
}
