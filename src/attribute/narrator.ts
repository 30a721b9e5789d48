import {tellingVerbs} from '../rules/attribution/refusals.js';
import {amidWords, sayingVerb} from '../rules/attribution/words.js';
import {judgeCues} from '../rules/cues/judge.js';
import {refuseCues} from '../rules/cues/others.js';
import {existential} from '../rules/words/grammar.js';
import {readAfter, SPOKEN} from './cue-frames.js';
import type {Item} from './item.js';
import {CLAUSE_CONJUNCTIONS, endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet, takesClause} from './word.js';

export interface ContentWords {
  /** First words of an aside of the narrator after the content: "when asked", "in response to". */
  readonly asides: ReadonlySet<string>;
  readonly asideSeconds: ReadonlySet<string>;
  /** Conjunctions after a comma that bring the narrator back: "while". */
  readonly turns: ReadonlySet<string>;
  /** Nouns that take up what was said: ", a claim that Lee denies". */
  readonly resumptives: ReadonlySet<string>;
  readonly something: string;
  readonly according: string;
  /** "quoted Lee as saying" */
  readonly as: string;
}

const BEFORE_REPORTING = tagSet('adv', 'have', 'be', 'neg', 'modal', 'time');

const OPENS_PREPOSITION = tagSet('prep', 'to');

const RELATIVE = tagSet('wh', 'who');

/** ", amid reports that it closed", ", despite claims of fraud": what others said, and when. */
export function isOccasion(items: readonly Item[], at: number): boolean {
  if (!OCCASIONS.has(items[at]?.lower ?? '') || !startsNounPhrase(items, at + 1)) return false;
  return SPOKEN.has(items[endOfNounPhrase(items, at + 1, items.length) - 1]!.lower);
}

const OCCASIONS: ReadonlySet<string> = new Set(amidWords);

/** Whether the narrator speaks after the comma at `i`. */
export function narratorAfter(items: readonly Item[], comma: number, words: ContentWords): boolean {
  let i = comma + 1;
  const it = items[i];
  if (!it) return false;
  if (it.lower === words.according && items[i + 1]?.tag === 'to') return true;
  if (words.turns.has(it.lower)) return turnsWithClause(items, i + 1, items[comma]!.tag === 'dash');
  if (it.tag === 'cc' || it.tag === 'adv') {
    if (
      it.tag === 'cc' &&
      (resumes(items, i) ||
        resumesWithClause(items, i) ||
        refusesToo(items, i) ||
        othersRefuse(items, i) ||
        turnsAway(items, i))
    )
      return true;
    i++;
  }
  const next = items[i]!;
  if (!next) return false;
  if (next.tag === 'verb' && next.form === 'ing' && speaksOn(items, i)) return true;
  if (OPENS_PREPOSITION.has(next.tag) && RELATIVE.has(items[i + 1]?.tag ?? 'stop') && othersSay(items, i + 1))
    return true; // ", to which Lund replied"
  if ((it.tag === 'det' || it.tag === 'num') && items[comma + 2]?.isTime && items[comma + 3]?.tag === 'sub')
    return true; // ", a day after"
  if (it.lower === words.something && startsNounPhrase(items, i + 1) && verbBehind(items, i + 1, takesUp) >= 0)
    return true; // ", something she denies"
  if (it.tag === 'noun' && words.resumptives.has(it.lower) && isTakenUp(items, i + 1)) return true;
  if (it.tag === 'det' && words.resumptives.has(items[comma + 2]?.lower ?? '') && items[comma + 3]?.tag !== 'stop')
    return true;
  // ", Lee said" and ", said Lee" close the content of an earlier cue
  if (
    next.tag === 'verb' &&
    isReporting(next) &&
    startsNounPhrase(items, i + 1) &&
    isEndOfAside(items, endOfNounPhrase(items, i + 1, items.length))
  )
    return true;
  const v = startsNounPhrase(items, i) ? verbBehind(items, i) : -1;
  if (v < 0) return false;
  return isEndOfAside(items, v + 1) || it.tag === 'cc' || next.tag === 'name' || next.tag === 'pron';
}

/** Where the verb of reporting behind a noun phrase stands, or -1. */
function verbBehind(items: readonly Item[], from: number, reports: (it: Item) => boolean = isReporting): number {
  const end = endOfNounPhrase(items, from, items.length);
  let v = end;
  while (v < items.length && v < end + 4 && BEFORE_REPORTING.has(items[v]!.tag)) v++;
  return items[v]?.tag === 'verb' && reports(items[v]!) ? v : -1;
}

/** ", allegations | he denies", "| dismissed by the firm", "| which the firm denies" */
function isTakenUp(items: readonly Item[], from: number): boolean {
  const it = items[from];
  if (RELATIVE.has(it?.tag ?? 'stop')) return true;
  return (
    (it?.tag === 'verb' && takesUp(it)) || (startsNounPhrase(items, from) && verbBehind(items, from, takesUp) >= 0)
  );
}

const takesUp = (it: Item): boolean => isReporting(it) || it.cues.some((c) => c.group === DENY);

const DENY = 'deny';

/** ", adding that it rained", ", making it clear", but not ", making money": the participle takes what a verb of speech takes. */
function speaksOn(items: readonly Item[], at: number): boolean {
  const {frames} = readAfter(items, {end: at + 1}, items[at]!);
  return frames.some(({cue}) => cue.kind === 'speech' && cue.group !== JUDGE);
}

/** ", while Lund denied it", but not ", while odd, was"; a dash parts more than a comma does. */
function turnsWithClause(items: readonly Item[], from: number, parted: boolean): boolean {
  let commas = 0; // "while the mayor, Ana Holt, said": two part an apposition
  for (let i = from; i < items.length && commas <= 2; i++) {
    if (items[i]!.tag === 'comma') commas++;
    else if (isFiniteAt(items, i)) return parted || commas !== 1;
  }
  return false;
}

/** "Lund, citing costs, closed the line": the first comma, and then the verb of the sentence. */
export function endsInsertion(items: readonly Item[], comma: number): boolean {
  const it = items[comma + 1];
  return it !== undefined && it.tag !== 'modal' && it.form !== 'base' && isFiniteAt(items, comma + 1);
}

export const isSayingParticiple = (it: Item | undefined): boolean =>
  it?.tag === 'verb' &&
  it.form === 'ing' &&
  it.cues.some(
    (c) =>
      c.kind === 'speech' &&
      c.frames.some((f) => f.particle === null && f.takes.includes('c') && f.takes.includes('q')),
  );

/** "would not name him and could not say whether": a conjunction and another refusal. */
export function refusesToo(items: readonly Item[], cc: number): boolean {
  let i = cc + 1;
  let negated = false;
  for (; items[i] && BEFORE_REFUSING.has(items[i]!.tag); i++) if (items[i]!.tag === 'neg') negated = true;
  const it = items[i];
  return negated && it?.tag === 'verb' && it.form === 'base' && TELLS.has(it.lower);
}

const BEFORE_CUE = tagSet('adv', 'have', 'do', 'neg');

const TELLS = new Set(tellingVerbs);

const BEFORE_REFUSING = tagSet('adv', 'have', 'modal', 'do', 'neg');

/** ", but he would not say": a conjunction, and somebody who does not tell. */
export function othersRefuse(items: readonly Item[], cc: number): boolean {
  if (!startsNounPhrase(items, cc + 1)) return false;
  let v = endOfNounPhrase(items, cc + 1, items.length);
  let negated = false;
  for (; v < items.length && BEFORE_REFUSING.has(items[v]!.tag); v++) {
    if (items[v]!.tag === 'neg') negated = true;
  }
  const verb = items[v];
  if (verb?.tag !== 'verb') return false;
  return verb.cues.some((c) => (negated && c.kind === 'speech') || (c.group === REFUSE && verb.form !== 'base'));
}

const JUDGE = judgeCues.group;

const REFUSE = refuseCues.group;

/** "and others have said they", "and her deputy, Jan Holm, said": a conjunction, another source and its cue. */
export function othersSay(items: readonly Item[], cc: number): boolean {
  if (!startsNounPhrase(items, cc + 1) || items[cc + 1]!.tag === 'that') return false;
  let v = pastInsertion(items, endOfNounPhrase(items, cc + 1, items.length));
  while (items[v]?.tag === 'adv' || items[v]?.tag === 'have') v++;
  const verb = items[v];
  return verb?.tag === 'verb' && isReporting(verb) && verb.form !== 'base';
}

/** Behind what two commas part from its noun phrase: "her deputy, Jan Holm, said", "her deputy, who was ill, said". */
function pastInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== 'comma') return at;
  for (let i = at + 1; i < at + INSERTION_IN_ITEMS && items[i]; i++) if (items[i]!.tag === 'comma') return i + 1;
  return at;
}

const INSERTION_IN_ITEMS = 12;

/** Not "went", which reports only before "on". */
const isReporting = (it: Item): boolean =>
  (it.form === 'past' || it.form === 's' || it.form === 'base') &&
  it.cues.some((c) => c.group === 'say' && c.frames.some((f) => f.takes.includes('q') && f.particle === null));

function isEndOfAside(items: readonly Item[], i: number): boolean {
  const it = items[i];
  return !it || it.tag === 'stop' || it.tag === 'comma' || it.isTime || it.tag === 'prep' || it.tag === 'time';
}

/** "but noted that", "and denied it": a conjunction and then a cue with a tense and no subject of its own. */
export function resumes(items: readonly Item[], cc: number): boolean {
  let i = cc + 1;
  while (items[i] && BEFORE_CUE.has(items[i]!.tag)) i++;
  const it = items[i];
  if (it?.tag !== 'verb' || it.form === 'base' || it.form === 'part') return false;
  const {frames} = readAfter(items, {end: i + 1}, it); // "expressed doubt about", not "expressed a wish"
  if (frames.some(({cue}) => cue.group === 'deny' || cue.group === 'refuse' || cue.group === 'accuse')) return true;
  if (!it.cues.some((c) => c.kind === 'speech' && c.frames.some((f) => f.takes.includes('c') || f.takes.includes('a'))))
    return false;
  const next = items[i + 1];
  if (!next) return false;
  if (next.tag === 'that' || next.tag === 'quotation' || next.tag === 'colon') return true;
  return it.cues.some(
    (c) => c.lemma === sayingVerb || (c.frames.some((f) => f.takes.includes('a')) && c.group === 'say'),
  );
}

/** After a comma, ", but suggested he": a clause after the verb will do. */
function resumesWithClause(items: readonly Item[], cc: number): boolean {
  let i = cc + 1;
  if (items[i]?.tag === 'prep' && startsNounPhrase(items, i + 1)) i = endOfNounPhrase(items, i + 1, items.length);
  while (items[i]?.tag === 'adv' || items[i]?.tag === 'have') i++;
  const it = items[i];
  if (it?.tag !== 'verb' || (it.form !== 'past' && it.form !== 's')) return false;
  if (!it.cues.some((c) => c.kind === 'speech' && takesClause(c))) return false;
  return startsNounPhrase(items, i + 1) || items[i + 1]?.lower === existential;
}

/** "told us when asked": no question word that brings what was said. */
export const isAside = (items: readonly Item[], i: number, words: ContentWords): boolean =>
  words.asides.has(items[i]?.lower ?? '') && asideAt(items, i, words);

export function asideAt(items: readonly Item[], i: number, words: ContentWords): boolean {
  return words.asideSeconds.has(items[i + 1]?.lower ?? '');
}

/** ", but many heard it otherwise": after a comma the narrator turns to somebody else. */
function turnsAway(items: readonly Item[], cc: number): boolean {
  if (!CLAUSE_CONJUNCTIONS.has(items[cc]!.lower) || items[cc + 1]?.tag === 'pron') return false;
  if (!startsNounPhrase(items, cc + 1)) return false;
  return isFiniteAt(items, endOfNounPhrase(items, cc + 1, items.length));
}
