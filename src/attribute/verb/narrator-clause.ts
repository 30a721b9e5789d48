import type {Clause, ClausedSentence, Phrase, VerbGroup} from '../../layers/parsed.js';
import {FORM, TAG, type Words} from '../../layers/words.js';
import {
  type ClauseTense,
  type ContentEnd,
  contentEnds,
  explainingDeterminers,
  pastModals,
} from '../../rules/attribution/content-ends.js';
import {denyCues, refuteCues, rejectCues} from '../../rules/cues/deny.js';
import {HAS, traitsOf} from '../../parse/function-words.js';
import {haveForms} from '../../rules/grammar/clause-words.js';
import type {Item} from '../item.js';
import {isSayingParticiple} from '../narrator.js';
import {tagSet} from '../word.js';
import type {Reading} from './reading.js';

/** Where, before the item `end`, a clause of the sentence is the narrator's and no longer what was said; or `end`. */
export function endOfTold(r: Reading, from: number, end: number): number {
  const {items, sentence, clause} = r;
  const {itemOf, parsed} = sentence;
  for (const c of within(parsed.clauses, itemOf, from, end)) {
    if (c === clause || !c.verb) continue;
    let at = itemOf[c.start]!;
    if (items[at]!.quotation !== null || isMarked(parsed.words, itemOf, from, c.start)) continue;
    if (!replies(r, c, at) && !speaksBeside(r, c) && !contentEnds.some((row) => ends(row, r, c, end))) continue;
    while (at > from + 1 && JOINS.has(items[at - 1]!.tag)) at--;
    return at;
  }
  return Math.min(end, startOfExplanation(r, from, end), startOfScene(r, from, end));
}

/** "Norland says Osmar shelled it, Osmar rejects the charge": a headline's next clause, which answers. */
function replies({level, items, sentence: {itemOf}}: Reading, {link, subject, verb}: Clause, at: number): boolean {
  if (!level.headline || link !== 'loose' || !subject || itemOf[subject.start] !== at) return false;
  return items[at - 1]?.tag === 'comma' && items[itemOf[verb!.head]!]!.cues.some(({group}) => REPLIES.has(group));
}

/** "It was late, with Lund saying it was lost": a clause without a tense in which somebody else speaks. */
function speaksBeside({items, sentence: {itemOf}}: Reading, {subject, connective, verb}: Clause): boolean {
  if (!subject || connective < 0 || connective > subject.start || verb!.finite || verb!.to >= 0) return false;
  return isSayingParticiple(items[itemOf[verb!.head]!]);
}

const REPLIES: ReadonlySet<string> = new Set([denyCues.group, rejectCues.group, refuteCues.group]);

/** No content has more clauses or noun phrases; keeps the time linear. */
const MOST_WITHIN = 64;

/** Of clauses or noun phrases, in their order, those that begin behind the item `from` and before `end`. */
function within<T extends {readonly start: number}>(
  all: readonly T[],
  itemOf: readonly number[],
  from: number,
  end: number,
): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemOf[all[middle]!.start]! <= from) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && to - low < MOST_WITHIN && itemOf[all[to]!.start]! < end) to++;
  return all.slice(low, to);
}

/** "reject the deal, an accord signed in 2009", "liked the plan - a boost for Lund": a phrase at the end that says what stands before it. */
function startOfExplanation({items, sentence: {itemOf, parsed}}: Reading, from: number, end: number): number {
  const dash = lastDash(items, from, end);
  if (dash > from && EXPLAINS.has(items[dash + 1]?.lower ?? '') && !items.slice(from, dash).some(isDash)) return dash;
  for (const p of within(parsed.phrases, itemOf, from + 1, end)) {
    const at = itemOf[p.start]!;
    if (itemOf[p.last]! < end - 1 || !explains(p, parsed)) continue;
    if (items[at - 1]!.tag !== 'comma' || items.slice(at, end).some((it) => IN_ROWS.has(it.tag))) continue;
    if (!isMarked(parsed.words, itemOf, from, p.start)) return at - 1;
  }
  return end;
}

/** "said it was “a farce,” in a letter to the board": where it was said, behind a quotation that ends in a comma. */
function startOfScene({sentence: {itemOf, parsed}}: Reading, from: number, end: number): number {
  const {words, phrases, clauses} = parsed;
  for (const {preposition: at, head} of within(phrases, itemOf, from + 1, end)) {
    if (words.lower[at - 2] !== ',' || words.quotation[at - 1]! < 0 || words.tag[at - 1] !== TAG.PUNCT) continue;
    if (!(traitsOf(words.lower[head]!) & HAS.scene)) continue;
    if (!clauses.some((c) => c.start > at && c.verb?.finite && itemOf[c.start]! < end)) return itemOf[at]!;
  }
  return end;
}

function lastDash(items: readonly Item[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && items[at]!.tag !== 'dash') at--;
  return at > from ? at : -1;
}

const isDash = ({tag}: Item): boolean => tag === 'dash';

/** Not "called Lund, his rival, a liar". */
const explains = (p: Phrase, {phrases, words}: ClausedSentence): boolean =>
  p.role === 'apposition' &&
  EXPLAINS.has(words.lower[p.start]!) &&
  !phrases.some((other) => other !== p && other.role === 'apposition' && other.of === p.of) &&
  p.of?.role !== 'apposition';

const EXPLAINS = new Set(explainingDeterminers);

const IN_ROWS = tagSet('comma', 'dash', 'cc');

const JOINS = tagSet('cc', 'comma', 'dash');

function ends(row: ContentEnd, r: Reading, c: Clause, end: number): boolean {
  const {words} = r.sentence.parsed;
  const opener = row.link === 'participle' ? c.start : c.link === 'relative' ? c.wh : c.connective;
  if (row.link === 'participle' ? !isActing(c, r.clause, r.sentence.parsed) : c.link !== row.link || opener < 0)
    return false;
  if (row.words.length > 0 && !row.words.includes(words.lower[opener]!)) return false;
  if (row.comma && words.lower[opener] !== ',' && words.lower[opener - 1] !== ',') return false;
  if (r.sentence.itemOf[c.end]! < end) return false; // "the clerk, who was ill, left"
  const said = r.clause.complement;
  if (row.subject && row.subject !== subjectOf(c, r.clause, said)) return false;
  if (row.subject === 'own' && hasMarks(words, c)) return false; // "he had offers, but “the offers were too low”"
  return (
    includes(row.cue, r.clause.verb!, words) &&
    (row.said === undefined || row.said.includes(said?.verb ? tenseOf(said.verb, words) : 'none')) &&
    includes(row.tenses, c.verb!, words)
  );
}

/** "backed the premier, giving her a seat": of the act of speech, or of what it vows to do; but not one of a row, "accused him of lying, cheating". */
const isActing = (c: Clause, cue: Clause, {clauses, words: {form}}: ClausedSentence): boolean =>
  isParticiple(c) &&
  c.link === 'adverbial' &&
  c.connective < 0 &&
  form[c.verb!.head] === FORM.ing &&
  (c.parent === cue || (c.parent !== null && c.parent === cue.complement)) &&
  !clauses.some((o) => isParticiple(o) && o.start > cue.verb!.start && o.start < c.start);

const isParticiple = ({kind}: Clause): boolean => kind === 'participle';

function subjectOf(c: Clause, cue: Clause, said: Clause | null): ContentEnd['subject'] | null {
  if (c.subject) return 'own';
  if (c.shares === cue) return 'speaker';
  return c.shares !== null && c.shares === said ? 'said' : null;
}

const includes = (tenses: readonly ClauseTense[] | undefined, verb: VerbGroup, words: Words): boolean =>
  tenses === undefined || tenses.includes(tenseOf(verb, words));

function tenseOf({finite, modal, tense, auxiliaries, head}: VerbGroup, {lower}: Words): ClauseTense {
  if (!finite) return 'none';
  if (modal >= 0) return PAST_MODALS.has(lower[modal]!) ? 'would' : 'will';
  const perfect = auxiliaries.some((a) => a !== head && HAVE.has(lower[a]!));
  if (tense === 'past') return perfect ? 'pluperfect' : 'past';
  return perfect ? 'perfect' : 'present';
}

const PAST_MODALS = new Set(pastModals);

const HAVE = new Set(haveForms);

const hasMarks = ({quotation}: Words, {start, end}: Clause): boolean =>
  quotation.subarray(start, end).some((q) => q >= 0);

/** Whether a word stands within marks that open behind `from` and only mark words of the sentence. */
function isMarked({quotation, tag}: Words, itemOf: readonly number[], from: number, at: number): boolean {
  let marks = 0;
  for (let w = at - 1; w >= 0 && itemOf[w]! >= from; w--) if (quotation[w]! >= 0 && tag[w] === TAG.PUNCT) marks++;
  return marks % 2 === 1;
}
