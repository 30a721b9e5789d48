import type {AttributionForm} from '../layers/rule.js';
import {type ContentFound, endOfContent} from './content.js';
import {frameBringing, frameTaking} from './cue-frames.js';
import type {Draft} from './draft.js';
import {draftOfCue} from './draft-of-cue.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {endOfObject, endOfSubordinate, isInfinitive} from './objects.js';
import {colonQuotation, commaThat, quotationRun, quoted} from './quoted.js';
import type {Reading} from './reading.js';
import {type CueVerb, tagSet} from './word.js';
import {NAMING, TELLING, WORDS} from './word-sets.js';

/** The marks that may stand between a cue and what was said. */
export const MARKS_BEFORE_CONTENT: ReadonlySet<string> = new Set(['colon', 'comma']);

/** Lee said, “…”; Lee said: the plan; Lee said, on the other hand, that. */
export function afterMark(r: Reading): Draft | null {
  const {items, at, next, said} = r;
  if (!next || !MARKS_BEFORE_CONTENT.has(next.tag) || !said) return null;
  const q = at + 1;
  const quoting = (frameTaking(r.after, 'q') ?? said).cue;
  if (items[q]?.tag === 'quotation') {
    return draftFor(r, quoting, 'source-cue-quote', [{start: q, end: quoted(items, q)}]);
  }
  if (next.tag === 'colon' && q < items.length) {
    return draftFor(r, said.cue, 'source-cue-colon', [{start: q, end: endOfContent(items, q, WORDS)}]);
  }
  const late = colonQuotation(items, at);
  if (late !== null) {
    return draftFor(r, quoting, 'source-cue-quote', [{start: late, end: quotationRun(items, late)}]);
  }
  const that = items[q]?.tag === 'that' ? q : commaThat(items, at);
  const clause = frameTaking(r.after, 'c');
  if (that === null || !clause) return null;
  return draftFor(r, clause.cue, 'source-cue-clause', [{start: that, end: endOfClause(r, that + 1)}]);
}

/** Lee said “…”; Lee called it “…” */
export function quotationNext(r: Reading): Draft | null {
  const {items, at, group} = r;
  if (r.next?.tag !== 'quotation') return null;
  // "a class called “Perception”": a name, and nobody's words
  const names = r.own && group.start === group.head && r.verb.form === 'past' && !frameTaking(r.after, 'c');
  if (names && items[group.start - 1]?.tag === 'noun') return null;
  const any = r.said ?? frameTaking(r.after, 'n') ?? frameTaking(r.after, 'o');
  return any ? draftFor(r, any.cue, 'source-cue-quote', [{start: at, end: quoted(items, at)}]) : null;
}

/** Lee said that. */
export function thatClause(r: Reading): Draft | null {
  const clause = frameTaking(r.after, 'c');
  if (r.next?.tag !== 'that' || !clause || r.at + 1 >= r.items.length) return null;
  if (r.items[r.at + 1]!.isTime && (r.items[r.at + 2]?.tag ?? 'stop') === 'stop') return null; // said that night
  return draftFor(r, clause.cue, 'source-cue-clause', [{start: r.at, end: endOfClause(r, r.at + 1)}]);
}

/** Lee warned of delays. */
export function preposition(r: Reading): Draft | null {
  const {items, after, addressee} = r;
  let at = r.at;
  // spoke at length about it
  if (!addressee && items[at]?.tag === 'prep' && !frameBringing(after, items[at]) && startsNounPhrase(items, at + 1)) {
    const past = endOfNounPhrase(items, at + 1, items.length);
    if (past < at + 5) at = past;
  }
  const taken = frameBringing(after, items[at]);
  const first = items[at + 1];
  if (!taken || !first || first.tag === 'stop' || first.tag === 'comma') return null;
  const end = endOfObject(items, at + 1, endOfClause(r, at + 1));
  const cueEnd = addressee ? after.start : at + 1;
  return draftFor(r, taken.cue, 'source-cue-preposition', [{start: at + 1, end}], cueEnd);
}

/** Lee asked whether; Lee explained how. */
export function questionWord(r: Reading): Draft | null {
  const {items, at, next} = r;
  const as = next?.lower === WORDS.as;
  if (!next || !(next.tag === 'wh' || next.tag === 'who' || as)) return null;
  const w = frameTaking(r.after, 'w') ?? (as ? undefined : frameTaking(r.after, 'c'));
  if (!w) return null;
  return draftFor(r, w.cue, 'source-cue-question', [{start: at, end: endOfContent(items, at + 1, WORDS)}]);
}

/** Lee vowed to go; police warned locals not to swim. */
export function infinitive(r: Reading): Draft | null {
  const {items, at, next} = r;
  const negated = next?.tag === 'neg' && items[at + 1]?.tag === 'to';
  if (!negated && !(next?.tag === 'to' && items[at + 1] && isInfinitive(items, at + 1))) return null;
  const i = frameTaking(r.after, 'i') ?? (r.addressee ? frameTaking(r.after, 'o') : undefined);
  if (!i || asksToStayUnnamed(items, at)) return null;
  return draftFor(r, i.cue, 'source-cue-infinitive', [{start: at, end: endOfContent(items, at + 1, WORDS)}]);
}

const BEFORE_NAMING = tagSet('neg', 'to', 'be', 'adv');

/** "asked not to be named": a source's wish, no statement. */
export function asksToStayUnnamed(items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i] && BEFORE_NAMING.has(items[i]!.tag)) i++;
  return items[i - 1]?.tag === 'be' && NAMING.has(items[i]?.lower ?? '');
}

/** The end of content that is a clause of its own: sooner where the attribution hangs on another clause. */
export function endOfClause(r: Reading, from: number): number {
  const end = endOfContent(r.items, from, WORDS);
  const before = r.source ? r.items[r.source.clause - 1] : undefined;
  const opening = r.group.start === 0 && r.verb.form === 'ing'; // Citing costs, Lund left
  const hangs = opening || before?.tag === 'sub' || before?.tag === 'wh';
  return hangs ? endOfSubordinate(r.items, from, end) : end;
}

/** The draft of a verb's statement. */
export function draftFor(
  r: Reading,
  cue: CueVerb,
  form: AttributionForm,
  content: readonly ContentFound[],
  cueEnd = r.after.start,
): Draft {
  const {group, source} = r;
  const named = source && source.end > source.start ? source : null;
  return {
    ...draftOfCue(r.level, group, cue, named, content, form),
    kind: group.negated && TELLING.has(cue.lemma) ? 'speech' : cue.kind,
    cue: [{start: group.start, end: cueEnd}],
    addressee: r.addressee,
  };
}
