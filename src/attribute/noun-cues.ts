import {answeringNouns, rumourNouns, speechNouns} from '../rules/attribution/nouns.js';
import {lightVerbs} from '../rules/attribution/words.js';
import {denyCues} from '../rules/cues/deny.js';
import {makerLinks} from '../rules/words/documents.js';
import {genitives} from '../rules/words/names.js';
import {type Draft, draftOf} from './draft.js';
import {endOfContent} from './end/end-of-content.js';
import type {Item, Level} from './item.js';
import {contentOfNounCue} from './noun-content.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {subjectAt} from './verb/subject-at.js';
import {type VerbGroup, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';

const SPEECH = new Set(speechNouns);

const CUES: ReadonlySet<string> = new Set([...speechNouns, ...answeringNouns]);

const ANSWERS = new Set(answeringNouns);

const LIGHT = new Set(lightVerbs);

/** "Lee's claim that it rained", "her denial of the charge", "the allegation by Lee that", "her answer is that": only where somebody's. */
export function findNounCues(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i < items.length; i++) {
    const it = items[i]!;
    if (it.tag !== 'noun' || !CUES.has(it.lower)) continue;
    const light = lightVerbBefore(items, i);
    const maker = makerAfter(items, i);
    const owner = light ? subjectAt(level, light.head) : (ownerBefore(items, i) ?? maker);
    const said = owner && contentOfNounCue(items, i, maker?.end ?? i + 1, light !== null);
    if (!said) continue;
    found.push(
      draftOf(
        level,
        it.lower,
        'noun',
        {start: light ? light.start : i, end: said.cueEnd},
        {start: owner.start, end: owner.end},
        said.content ? [said.content] : [],
        'noun-cue',
      ),
    );
  }
  return found;
}

const MAKING: ReadonlySet<string> = new Set(makerLinks);

/** "claims by the ministry that", "a claim from the ministry that" */
function makerAfter(items: readonly Item[], noun: number): {start: number; end: number} | null {
  const start = noun + 2;
  const link = items[noun + 1]?.lower ?? '';
  // "the verdict of critics is that", but not "an accusation of theft"
  const makes = MAKING.has(link) || (ANSWERS.has(items[noun]!.lower) && genitives.includes(link));
  if (!makes || !startsNounPhrase(items, start) || items[start]!.isTime) return null;
  return {start, end: endOfNounPhrase(items, start, items.length)};
}

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
    while (start > 0 && (RUMOURED.has(items[start - 1]!.tag) || isAdjectival(items[start - 1]!))) {
      if (isVerbOfClause(level, start - 1)) break; // "the mayor addressed rumours that"
      start--;
    }
    const end = endOfContent(items, i + 1);
    if (end <= i + 3 || items[start - 1]?.tag === 'neg') continue;
    const source = {start, end: i + 1};
    found.push(draftOf(level, it.lower, 'noun', {start: i, end: i + 1}, source, [{start: i + 2, end}], 'noun-cue'));
  }
  return found;
}

function isVerbOfClause(level: Level, item: number): boolean {
  const s = level.sentence();
  const word = s?.itemOf.indexOf(item) ?? -1;
  return s?.parsed.clauses.some((c) => c.verb?.head === word && c.verb.finite && c.subject !== null) ?? false;
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
export function ownerBefore(items: readonly Item[], noun: number): {start: number; end: number} | null {
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
