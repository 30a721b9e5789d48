import {findAddressee} from './addressees.js';
import {skipBetween} from './between.js';
import {canFollow, isOtherClause} from './can-follow.js';
import {addresseeAsObject, clauseOrObject, clauseWithGap} from './clause-forms.js';
import {type ContentFound, endOfContent, hasClause} from './content.js';
import {contentBefore} from './content-before.js';
import {type After, brings, frameBringing, frameTaking} from './cue-frames.js';
import type {Draft} from './draft.js';
import {
  afterMark,
  draftFor,
  infinitive,
  MARKS_BEFORE_CONTENT,
  preposition,
  questionWord,
  quotationNext,
  thatClause,
} from './forms-after.js';
import type {Item, Level} from './item.js';
import {quotationRun, quoted} from './quoted.js';
import type {Reading} from './reading.js';
import type {SourceFound} from './source.js';
import type {VerbGroup} from './verb-group.js';
import {tagSet} from './word.js';
import {BARE, WORDS} from './word-sets.js';

const AFTER_ATTRIBUTION: ReadonlySet<string> = new Set([
  'stop',
  'comma',
  'dash',
  'prep',
  'sub',
  'wh',
  'cc',
  'adv',
  'mark',
  'semi',
]);
const PIECE_ENDS: ReadonlySet<string> = new Set(['comma', 'stop', 'quotation', 'dash', 'colon']);

type Form = (r: Reading) => Draft | null;

/** The forms of attribution that a verb can have, tried in this order: what stands before it first, then what follows. */
const FIRST_FORMS: readonly Form[] = [contentAhead, bareRefusal, twoHalves, openingInversion];
const FORMS_AHEAD: readonly Form[] = [
  afterMark,
  quotationNext,
  thatClause,
  preposition,
  questionWord,
  infinitive,
  clauseWithGap,
  clauseOrObject,
  addresseeAsObject,
];

/** Chooses the form by what stands around the verb. */
export function chooseForm(
  level: Level,
  group: VerbGroup,
  verb: Item,
  source: SourceFound | null,
  inverted: boolean,
  own: boolean,
  after: After,
  quotation: ContentFound | null = null,
): Draft | null {
  const {items} = level;
  const start = inverted && source ? source.end : after.start;
  const brought = brings(items, start, after);
  const told = inverted || brought ? null : findAddressee(items, start, frameTaking(after, 'a') !== undefined);
  const at = brought ? start : skipBetween(items, told ? told.end : start);
  const ahead =
    quotation ??
    (own && source ? contentBefore(items, source.clause) : inverted ? contentBefore(items, group.start) : null);
  const said = frameTaking(after, 'c') ?? frameTaking(after, 'q');
  const next = items[at];
  const r: Reading = {level, items, group, verb, source, inverted, own, after, ahead, addressee: told, at, next, said};
  for (const form of FIRST_FORMS) {
    const made = form(r);
    if (made) return made;
  }
  if (inverted || !next) return null;
  for (const form of FORMS_AHEAD) {
    const made = form(r);
    if (made) return made;
    if (form === afterMark && MARKS_BEFORE_CONTENT.has(next.tag)) return null;
    if (form === quotationNext && next.tag === 'quotation') return null;
  }
  return null;
}

/** “…,” Lee said; the plan was dead, Lee said. */
function contentAhead(r: Reading): Draft | null {
  const {items, ahead, next, at, inverted} = r;
  const cue = frameTaking(r.after, 'q') ?? frameTaking(r.after, 'c');
  if (!ahead || !cue) return null;
  const direct = items[ahead.end - 1]!.tag === 'quotation';
  if (!direct && !canFollow(r, ahead)) return null;
  if (direct && isOtherClause(r, ahead)) return null;
  const quoted = direct && next?.tag !== 'that';
  const ends =
    !next ||
    next.isTime ||
    (next.tag === 'colon' && at === items.length - 1) ||
    AFTER_ATTRIBUTION.has(next.tag) ||
    (next.tag === 'verb' && next.form === 'ing');
  if (!quoted && !ends && !inverted) return null;
  const pieces: ContentFound[] = [ahead];
  let i = at;
  while (items[i] && !PIECE_ENDS.has(items[i]!.tag)) i++;
  const end = items[i];
  if (end?.tag === 'comma' || end?.tag === 'dash' || end?.tag === 'colon') {
    const q = items[i + 1]?.tag === 'cc' || items[i + 1]?.tag === 'adv' ? i + 2 : i + 1;
    if (items[q]?.tag === 'quotation') pieces.push({start: q, end: quotationRun(items, q)});
    else if (!direct && i === at && end.tag === 'comma')
      pieces.push(...clauseGoesOn(items, i + 1, DANGLING.has(items[ahead.end - 1]!.tag)));
  } else if (end?.tag === 'quotation' && items[i - 1]?.tag !== 'prep') {
    pieces.push({start: i, end: quotationRun(items, i)});
  }
  const form = direct
    ? inverted
      ? 'quote-cue-source'
      : 'quote-source-cue'
    : inverted
      ? 'clause-cue-source'
      : 'clause-source-cue';
  return draftFor(r, cue.cue, form, pieces);
}

const SILENT_BEFORE = tagSet('stop', 'comma', 'cc', 'prep', 'time', 'sub', 'semi', 'dash');

/** "did not respond." */
function bareRefusal(r: Reading): Draft | null {
  const {next} = r;
  if (!r.group.negated || !r.own || !BARE.has(r.verb.cues[0]!.lemma)) return null;
  const ends = !next || (SILENT_BEFORE.has(next.tag) && !frameBringing(r.after, next)) || next.isTime; // comment on
  return ends ? draftFor(r, r.verb.cues[0]!, 'refusal', []) : null;
}

/** "The port, the ministry said, would reopen": neither half is a sentence, both together are. */
function twoHalves(r: Reading): Draft | null {
  const {items, source, inverted, next, said, at} = r;
  const left = inverted ? r.group.start - 1 : source ? source.clause - 1 : -1;
  if (!(r.own || inverted) || !source || next?.tag !== 'comma' || !said) return null;
  if (items[left]?.tag !== 'comma' || left <= 0) return null;
  const right = clauseGoesOn(items, at + 1);
  if (!right.length) return null;
  return draftFor(r, said.cue, inverted ? 'clause-cue-source' : 'clause-source-cue', [{start: 0, end: left}, ...right]);
}

/** What cannot end a sentence: "It was, Lee said, a failure". */
const DANGLING = tagSet('be', 'have', 'modal', 'do', 'prep', 'to', 'that', 'sub', 'cc', 'neg');

/** The clause that goes on after a comma, or none. */
function clauseGoesOn(items: readonly Item[], from: number, dangling = false): ContentFound[] {
  const first = items[from];
  if (!first || first.tag === 'cc' || (first.tag === 'verb' && first.form === 'ing')) return [];
  const end = endOfContent(items, from, WORDS);
  return end > from && (dangling || hasClause(items, from, end)) ? [{start: from, end}] : [];
}

/** Said Lee: “…” */
function openingInversion(r: Reading): Draft | null {
  const {items, at, next} = r;
  const opens = r.group.start === 0 || (r.group.start === 2 && items[0]!.tag === 'cc' && items[1]!.tag === 'comma'); // But, said Lee, “…”
  if (!r.inverted || !opens || !next || !MARKS_BEFORE_CONTENT.has(next.tag)) return null;
  if (items[at + 1]?.tag !== 'quotation') return null;
  const cue = frameTaking(r.after, 'q') ?? r.said;
  return cue ? draftFor(r, cue.cue, 'source-cue-quote', [{start: at + 1, end: quoted(items, at + 1)}]) : null;
}
