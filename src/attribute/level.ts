import type {Parsed, Segmented, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import type {Item, Level} from './item.js';
import {lexicon, markTag} from './lexicon.js';
import {sentenceReader} from './verb/sentence.js';
import {type Reader, readerOf} from './tag-of.js';
import {SIGN, type Tag, tagSet, type VerbForm, type WordEntry} from './word.js';

/** The items of a run of tokens that lies within quotation `inside`. */
export function readLevel(article: Parsed, range: Span, inside: number | null, paragraph: number): Level {
  const {tokens, quotations, grammar} = article;
  const where = article.paragraphs[paragraph]!.in;
  const level = grammar.words(range, inside, paragraph);
  const headline = where === 'title' || level?.headline === true;
  const items: Item[] = [];
  const sentence = sentenceReader(article, range, inside, paragraph, items);
  let signs = 0;
  const around = inside ?? -1; // numbers alone are compared fast
  const reader = level && readerOf(level.words);
  const ahead = level && readerOf(level.words);
  let open = range.start; // up to where quotation marks only mark words
  for (let i = range.start; i < range.end; i++) {
    const t = tokens[i]!;
    const deeper =
      i < open
        ? null
        : t.kind === 'quote'
          ? openedBy(article, i, inside)
          : (t.quotation ?? -1) !== around
            ? t.quotation
            : null;
    if (deeper !== null && quotations[deeper]!.start >= (tokens[range.start]?.start ?? 0)) {
      const q = quotations[deeper]!;
      if (ahead && isCue(article, q.tokens, ahead)) {
        open = q.tokens.end + 1;
        continue;
      }
      let end = Math.max(q.tokens.end, i + 1);
      while (end < range.end && tokens[end]!.start < q.end) end++;
      signs |= SIGN.quotation;
      items.push(itemOf(q, i, 'quotation', null, NO_WORD, deeper, isWhole(article, deeper), sentence));
      i = Math.max(i, Math.min(end, range.end) - 1);
      continue;
    }
    if (i < open && t.kind === 'quote') continue;
    if (t.kind !== 'word') {
      const tag = t.kind === 'number' ? 'num' : t.kind === 'mark' ? markOf(tokens, i, range.end) : 'mark';
      if (tag === 'colon') signs |= SIGN.colon;
      if (tag === 'dash' && headline) signs |= SIGN.dash;
      items.push(
        itemOf(t, i, isPlural(tokens, i, range.start) ? 'genitive' : tag, null, NO_WORD, null, false, sentence),
      );
      continue;
    }
    const word = lexicon.of(t);
    signs |= word.signs;
    const tag = reader ? tagAt(reader, t, word) : 'noun';
    items.push(itemOf(t, i, tag, tag === 'verb' ? reader!.form(word) : null, word, null, false, sentence));
  }
  return {items, sentence, inside, paragraph, in: where, headline, signs};
}

const tagAt = (reader: Reader, t: Token, word: WordEntry): Tag => {
  reader.moveTo(t.end);
  return reader.tag(word);
};

/** The bank “categorically denies” it: nothing but a verb that reports stands in the marks. */
function isCue({tokens}: Segmented, {start, end}: Span, reader: Reader): boolean {
  const last = tokens[end - 1];
  if (end - start > LONGEST_CUE || last?.kind !== 'word' || lexicon.of(last).cues.length === 0) return false;
  let carried = true;
  let before: Tag | null = null;
  for (let i = start; i < end - 1; i++) {
    reader.moveTo(tokens[i]!.end);
    const tag = reader.tag(lexicon.of(tokens[i]!));
    if (!VERBAL.has(tag)) return false;
    if (tag === 'neg') carried = before !== null && CARRYING.has(before);
    before = tag;
  }
  reader.moveTo(last.end);
  const word = lexicon.of(last);
  const form = reader.tag(word) === 'verb' ? reader.form(word) : null;
  // “would not say”, but not: he said “go”, she had “better not say”
  return form !== null && form !== 'ing' && carried && (form !== 'base' || end - start > 1);
}

const VERBAL = tagSet('adv', 'neg', 'modal', 'have', 'be', 'do', 'verb', 'to');

const CARRYING = tagSet('modal', 'have', 'do');

const LONGEST_CUE = 4;

/** "(R-Lund.) said": a stop within a sentence ends nothing. */
function markOf(tokens: readonly Token[], i: number, end: number): Tag {
  const tag = markTag(tokens[i]!.lower);
  if (tag !== 'stop' || i + 1 >= end) return tag;
  const next = tokens[i + 1]!;
  const inner = tokens[i]!.lower === '.' || (next.kind === 'mark' && markTag(next.lower) === 'close');
  return inner && next.kind !== 'quote' ? 'mark' : tag;
}

/** The hauliers' union. */
function isPlural(tokens: readonly Token[], i: number, start: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'quote' || i <= start || t.end - t.start !== 1 || !APOSTROPHES.has(t.lower)) return false;
  const before = tokens[i - 1]!;
  return before.end === t.start && before.kind === 'word' && tokens[i + 1]?.start !== t.end;
}

const APOSTROPHES = new Set(["'", '’']);

const CLAUSE_ENDS = new Set([',', '.', '!', '?', '…', '...', '—', '–', '-', '--']);

function isWhole(article: Segmented, quotation: number): boolean {
  const q = article.quotations[quotation]!;
  let i = q.tokens.end - 1;
  while (i >= q.tokens.start && article.tokens[i]!.kind === 'quote') i--;
  return q.closed !== 'mark' || CLAUSE_ENDS.has(article.tokens[i]?.lower ?? '');
}

function openedBy(article: Segmented, token: number, inside: number | null): number | null {
  const next = article.tokens[token + 1]?.quotation ?? null;
  if (next === null || next === inside) return null;
  // The mark may open several quotations at once: ("'Yes,' he said," she recalled): the outermost of them that is deeper.
  const at = article.tokens[token]!.start;
  let q = next;
  while (q > 0 && article.quotations[q - 1]!.start >= at) q--;
  return article.quotations[q]!.start === at ? q : null;
}

const NO_WORD: WordEntry = {closed: null, form: null, cues: [], isTime: false, signs: 0};

/** The one place that makes items: objects of one shape, which the engine reads fast. */
function itemOf(
  t: Span & {readonly lower?: string; readonly capital?: boolean},
  token: number,
  tag: Tag,
  form: VerbForm | null,
  word: WordEntry,
  quotation: number | null,
  whole: boolean,
  sentence: Level['sentence'],
): Item {
  return {
    start: t.start,
    end: t.end,
    tag,
    form,
    lower: t.lower ?? '',
    capital: t.capital ?? false,
    cues: word.cues,
    isTime: word.isTime && tag !== 'name',
    quotation,
    whole,
    token,
    sentence,
  };
}
