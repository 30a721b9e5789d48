import {firstPerson} from '../rules/words/grammar.js';
import type {Clause, ClausedSentence, Phrase} from '../layers/parsed.js';
import {FLAGS, FORM, TAG, type Words} from '../layers/words.js';
import {bitsOf, IS} from '../parse/function-words.js';
import {prepositionOf} from '../parse/readers.js';
import {type SourcePhrase, sourcePhrases} from '../rules/attribution/source-phrases.js';
import {contentWords} from '../rules/attribution/words.js';
import {genitives} from '../rules/words/names.js';
import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfRest} from './end/end-of-content.js';
import type {Item, Level, LevelSentence} from './item.js';
import {pastBracket} from './noun-phrase.js';
import {endOfWhole} from './source.js';
import {quoted} from './quoted.js';
import {itemsOf} from './verb/sentence.js';
import {tagSet} from './word.js';

/** What stands apart from a clause and tells whose it is: where it stands, its cue and its source. */
interface Aside extends ContentFound {
  readonly cue: ContentFound;
  readonly source: ContentFound;
  /** Whether what is said follows. */
  readonly opens: boolean;
}

const byPreposition = new Map(
  sourcePhrases.filter(({by}) => by === 'preposition').flatMap((row) => [...row.led].map((led) => [led, row] as const)),
);

/** "according to Lee, it rained"; "it rained, according to Lee"; "in Lee's view, it rained". */
export function findSourcePhrases(level: Level): Draft[] {
  const s = level.sentence();
  const found: Draft[] = [];
  for (const phrase of s?.parsed.phrases ?? []) {
    const row = phrase.preposition < 0 ? undefined : byPreposition.get(prepositionOf(phrase, s!.parsed.words));
    const aside = row ? asideOf(level, s!, phrase, row) : null;
    const content = aside ? contentBeside(level.items, aside, row!) : [];
    if (!aside || content.length === 0) continue;
    const lemma = row!.source === 'owner' ? s!.parsed.words.lower[phrase.head]! : contentWords.accordingTo;
    found.push(draftOf(level, lemma, contentWords.according, aside.cue, aside.source, content, 'according-to'));
  }
  return found;
}

const APART = tagSet('comma', 'dash', 'quotation');

const CLOSES = tagSet('comma', 'colon');

function asideOf({items}: Level, s: LevelSentence, phrase: Phrase, row: SourcePhrase): Aside | null {
  const {lower} = s.parsed.words;
  if (row.named && !hasCapital(s.parsed.words, phrase)) return null;
  if (row.nouns && !row.nouns.has(lower[phrase.head]!)) return null;
  const start = s.itemOf[phrase.preposition]!;
  const owner = row.source === 'owner' ? ownerOf(s, items, phrase) : sourceItems(s, items, phrase);
  if (!owner || (row.source === 'owner' && firstPerson.has(items[owner.start]!.lower))) return null;
  const head = s.itemOf[phrase.head]!;
  const end = Math.max(owner.end, head + 1);
  const before = items[start - 1];
  const opens = isOpened(items, start) && (start === 0 || !isOver(items, end));
  if (row.apart && !(opens ? CLOSES.has(items[end]?.tag ?? '') : APART.has(before!.tag))) return null;
  if (row.apart && before?.tag === 'comma' && items[start - 2]?.tag === 'prep') return null; // "the reasons for, in her view, a poor result"
  // "in the words of Lund" or "in Lund's words", but "according to Lund"
  const first = row.source === 'phrase' || owner.start > head ? start : head;
  const last =
    row.source === 'phrase'
      ? s.itemOf[phrase.prepositionEnd - 1]! + 1
      : Math.max(head + 1, first < head ? owner.start : 0);
  return {start, end, cue: {start: first, end: last}, source: owner, opens};
}

/** "the McKinley plan" */
const hasCapital = ({flags}: Words, {start, end}: Phrase): boolean =>
  flags.subarray(start, end).some((f) => (f & FLAGS.capital) !== 0);

/** Whose view it is: "in the words of Lund", "in Lund's words", "in her words". */
function ownerOf(s: LevelSentence, items: readonly Item[], phrase: Phrase): ContentFound | null {
  const {phrases, words} = s.parsed;
  const behind = phrases.find(
    (p) => p.of === phrase && p.role === 'attached' && genitives.includes(words.lower[p.preposition]!),
  );
  if (behind) return sourceItems(s, items, behind);
  const {possessor, determiner} = phrase;
  if (possessor) return itemsOf(s, possessor.start, possessor.end);
  return determiner >= 0 && bitsOf(words.lower[determiner]!) & IS.possessive
    ? itemsOf(s, determiner, determiner + 1)
    : null;
}

/** The items of a source: its phrase with all that hangs on it, to the next mark or the clause beside it. */
export function sourceItems(s: LevelSentence, items: readonly Item[], phrase: Phrase): ContentFound {
  const {tag} = s.parsed.words;
  let end = endOfWords(tag, endOfWhole(phrase, s.parsed));
  for (let next = goesOn(s.parsed, end); next > end; next = goesOn(s.parsed, end)) end = next;
  const source = itemsOf(s, phrase.start, end);
  return items[source.end]?.tag === 'open' ? {...source, end: pastBracket(items, source.end, items.length)} : source;
}

/** Behind the words at `at` if they belong to the source before still: "officials | familiar with the deal"; else `at`. */
function goesOn({words, phrases, clauses}: ClausedSentence, at: number): number {
  const {tag} = words;
  const joined = tag[at] === TAG.PUNCT || tag[at] === TAG.CCONJ ? at + 1 : at;
  const phrase = phrases.find((p) => p.start <= joined && joined < p.end);
  if (joined > at) {
    if (phrase && phrase.preposition < 0 && EXPLAINS.has(phrase.role)) return phrase.end;
    if (phrase?.role === 'adjunct' && phrase.preposition < 0 && tag[phrase.last] === TAG.PUNCT) return phrase.last;
    const relative = tag[at] === TAG.PUNCT && clauses.find((c) => c.start === joined && c.link === 'relative');
    return relative ? endOfWords(tag, relative.end) : at;
  }
  if (phrase) return phrase.role === 'subject' || (tag[at] === TAG.PRON && tag[at - 1] !== TAG.ADP) ? at : phrase.end;
  return ENDS.has(tag[at] ?? TAG.PUNCT) || clauses.some((c) => opensAt(c, at, words)) ? at : at + 1;
}

/** "the clerk | has left", but "a memo released Friday by the clerk", "two clerks present" */
const opensAt = ({verb, subject}: Clause, at: number, {tag, form}: Words): boolean =>
  verb?.finite === true && verb.start === at && (subject !== null || tag[at] === TAG.AUX || form[at] === FORM.s);

/** What a phrase behind a comma may be where it explains the one before. */
const EXPLAINS: ReadonlySet<string> = new Set(['apposition', 'conjunct', 'predicate']);

function endOfWords(tag: Uint8Array, from: number): number {
  let end = from;
  while (tag[end - 1] === TAG.PUNCT) end--;
  return end;
}

const ENDS: ReadonlySet<number> = new Set([TAG.PUNCT, TAG.X, TAG.SCONJ, TAG.PRON]);

/** The clause beside it, or its two halves; of words that somebody used the quotation behind. */
function contentBeside(items: readonly Item[], {start, end, opens}: Aside, row: SourcePhrase): ContentFound[] {
  const next = CLOSES.has(items[end]?.tag ?? '') ? end + 1 : end;
  if (row.source === 'owner' && items[next]?.tag === 'quotation') return [{start: next, end: quoted(items, next)}];
  if (opens) {
    const to = endOfRest(items, next);
    // a colon opens the next paragraph
    return to > next && items[next]!.tag !== 'colon' ? [{start: next, end: to}] : [];
  }
  const before = items[start - 1]!;
  const close = before.tag === 'comma' || before.tag === 'dash' ? start - 1 : start;
  const from = items.findLastIndex((it, i) => i < close && it.tag === 'semi') + 1;
  const content = close > from ? [{start: from, end: close}] : [];
  if (items[end]?.tag === 'comma' && before.tag === 'comma') {
    const to = endOfRest(items, end);
    if (to > end + 1 && items[end + 1]!.tag !== 'cc') content.push({start: end + 1, end: to});
  }
  return content;
}

const JOINERS = tagSet('sub', 'that', 'cc');

const OPENERS = tagSet('colon', 'open', 'semi', 'cc', 'sub', 'that');

/** Whether the words at `i` open a clause: "and, according to", "that according to". */
function isOpened(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (!before) return true;
  if (before.tag === 'comma') return JOINERS.has(items[i - 2]?.tag ?? '');
  return OPENERS.has(before.tag) || (i === 1 && before.tag === 'adv');
}

/** Whether nothing follows: "up by two since, according to the survey." */
const isOver = (items: readonly Item[], end: number): boolean => !items[end] || items[end]!.tag === 'stop';
