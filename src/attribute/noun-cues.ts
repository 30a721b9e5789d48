import {answeringNouns, rumourNouns, speechNouns} from '../rules/attribution/nouns.js';
import {leavingVerbs, lightVerbs, issuingVerbs} from '../rules/attribution/words.js';
import {TAG} from '../layers/words.js';
import {denyCues} from '../rules/cues/deny.js';
import {makerLinks} from '../rules/words/documents.js';
import {genitives} from '../rules/words/names.js';
import type {Clause, Phrase} from '../layers/parsed.js';
import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfContent} from './end/end-of-content.js';
import type {Item, Level, LevelSentence} from './item.js';
import {contentOfNounCue} from './noun-content.js';
import {endOfNounPhrase} from './noun-phrase.js';
import {itemsOf} from './verb/sentence.js';
import {subjectFor} from './verb/subject.js';
import {startOfGroup} from './verb-group.js';

const CUES: ReadonlySet<string> = new Set([...speechNouns, ...answeringNouns]);

/** "Lee's claim that it rained", "her denial of the charge", "the allegation by Lee that", "her answer is that": only where somebody's. */
export function findNounCues(level: Level): Draft[] {
  const {items} = level;
  const s = items.some(({tag, lower}) => tag === 'noun' && CUES.has(lower)) ? level.sentence() : null;
  const found: Draft[] = [];
  for (const phrase of s?.parsed.phrases ?? []) {
    const noun = s!.itemOf[phrase.head]!;
    const it = items[noun]!;
    if (it.tag !== 'noun' || !CUES.has(it.lower)) continue;
    const carrier = carrierOf(s!, phrase);
    const maker = makerOf(s!, phrase);
    const owner = carrier
      ? subjectFor(s!, items, carrier)
      : (ownerBefore(items, noun) ?? (maker && whole(s!, items, maker)));
    const said = owner && contentOfNounCue(s!, items, phrase, maker, carrier);
    if (!said) continue;
    const start = carrier ? s!.itemOf[startOfGroup(s!, carrier.verb!.start)]! : noun;
    const source = {start: owner.start, end: owner.end};
    const content = said.content ? [said.content] : [];
    found.push(draftOf(level, it.lower, 'noun', {start, end: said.cueEnd}, source, content, 'noun-cue'));
  }
  return found;
}

/** "issued a firm denial": the clause of the verb that carries the noun. */
const carrierOf = ({parsed: {words}}: LevelSentence, {role, clause}: Phrase): Clause | null =>
  role === 'object' && clause?.verb && lightVerbs.has(words.lower[clause.verb.head]!) ? clause : null;

/** "claims by the ministry that", "a claim from the ministry that" */
function makerOf({parsed}: LevelSentence, phrase: Phrase): Phrase | null {
  const {lower} = parsed.words;
  const link = lower[phrase.end] ?? '';
  // "the verdict of critics is that", but not "an accusation of theft"
  if (!makerLinks.has(link) && !(answeringNouns.has(lower[phrase.head]!) && genitives.includes(link))) return null;
  const maker = parsed.phrases.find((p) => p.preposition === phrase.end);
  return maker && !maker.isTime ? maker : null;
}

function whole({itemOf}: LevelSentence, items: readonly Item[], phrase: Phrase): ContentFound {
  const start = itemOf[phrase.start]!;
  return {start, end: endOfNounPhrase(items, start, items.length)};
}

/** Whose the thing is that a noun names: "Lee's earlier claim", "her claim". */
function ownerBefore(items: readonly Item[], noun: number): ContentFound | null {
  const s = items[noun]!.sentence();
  const phrase = s?.phraseOf[noun];
  if (!phrase) return null;
  const {possessor, determiner} = phrase;
  if (possessor) return itemsOf(s, ownersStart(s, phrase, possessor), possessor.end);
  const {tag} = s.parsed.words;
  return determiner >= 0 && tag[determiner] === TAG.PRON ? itemsOf(s, determiner, determiner + 1) : null;
}

/** "Lee and Holt's claim" is that of both. */
const ownersStart = ({parsed: {words}}: LevelSentence, {of, role}: Phrase, {start, kind}: Phrase): number =>
  role === 'conjunct' &&
  of?.kind === 'name' &&
  kind === 'name' &&
  of.end === start - 1 &&
  words.tag[of.end] === TAG.CCONJ
    ? of.start
    : start;

/** "Amid unconfirmed reports that it had closed": the noun is source and cue; not where somebody denies them. */
export function findRumours(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const isRumour = ({tag, lower}: Item, i: number) =>
    tag === 'noun' && rumourNouns.has(lower) && items[i + 1]?.tag === 'that';
  const s = items.some(isRumour) ? level.sentence() : null;
  const found: Draft[] = [];
  for (const phrase of s?.parsed.phrases ?? []) {
    const i = s!.itemOf[phrase.head]!;
    const it = items[i]!;
    if (!isRumour(it, i) || ownerBefore(items, i) || (speechNouns.has(it.lower) && carrierOf(s!, phrase))) continue;
    if (s!.parsed.clauses.some((c) => isSubject(c) && s!.itemOf[c.wh] === i + 1) || isIssued(s!, i + 1)) continue;
    if (taken.some((d) => d.group === denyCues.group && d.content.some((c) => c.start <= i && i < c.end))) continue;
    if (taken.some((d) => d.content.some((c) => c.start === i + 1))) continue; // said in a report that
    const start = s!.itemOf[phrase.start]!;
    const end = endOfContent(items, i + 1);
    if (end <= i + 3 || items[start - 1]?.tag === 'neg') continue;
    const source = {start, end: i + 1};
    found.push(draftOf(level, it.lower, 'noun', {start: i, end: i + 1}, source, [{start: i + 2, end}], 'noun-cue'));
  }
  return found;
}

/** "a report that the union released on Monday": what was done with it, and not what it says. */
function isIssued({parsed: {clauses, words}, itemOf}: LevelSentence, that: number): boolean {
  const clause = clauses.find(({connective}) => connective >= 0 && itemOf[connective] === that);
  if (!clause?.verb || clause.object || clause.complement || clause.verb.passive) return false;
  const {head} = clause.verb;
  return issuingVerbs.has(words.lower[head]!) && !leavingVerbs.has(words.lemma[head]!); // "reports that Lund had left"
}

/** "a rumour that spread fast": "that" stands for the noun. */
const isSubject = ({wh, whRole}: Clause): boolean => wh >= 0 && whRole === 'subject';
