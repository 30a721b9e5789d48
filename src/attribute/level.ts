import type {Segmented, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {grammarTags} from '../rules/words/grammar.js';
import {isHeadline} from './headline.js';
import type {ItemDraft, Level} from './item.js';
import {lexicon, markTag} from './lexicon.js';
import {settleTags} from './tags.js';
import {SIGN, type Tag, type VerbForm, type WordEntry} from './word.js';

/** The items of a run of tokens that lies within quotation `inside`. */
export function readLevel(article: Segmented, range: Span, inside: number | null, paragraph: number): Level {
  const {tokens, quotations} = article;
  const where = article.paragraphs[paragraph]!.in;
  const headline = where === 'title' || isHeadline(article, range);
  const drafts: ItemDraft[] = [];
  let signs = 0;
  const around = inside ?? -1; // numbers alone are compared fast
  for (let i = range.start; i < range.end; i++) {
    const t = tokens[i]!;
    const deeper =
      t.kind === 'quote' ? openedBy(article, i, inside) : (t.quotation ?? -1) !== around ? t.quotation : null;
    if (deeper !== null && quotations[deeper]!.start >= (tokens[range.start]?.start ?? 0)) {
      const q = quotations[deeper]!;
      let end = Math.max(q.tokens.end, i + 1);
      while (end < range.end && tokens[end]!.start < q.end) end++;
      signs |= SIGN.quotation;
      drafts.push(itemOf(q, i, 'quotation', null, NO_WORD, deeper, isWhole(article, deeper)));
      i = Math.max(i, Math.min(end, range.end) - 1);
      continue;
    }
    const plural =
      t.kind === 'quote' &&
      i > range.start &&
      tokens[i - 1]!.end === t.start &&
      tokens[i - 1]!.kind === 'word' &&
      t.end - t.start === 1 &&
      tokens[i + 1]?.start !== t.end;
    if (plural && isApostrophe(t.lower)) {
      drafts.push(itemOf(t, i, 'genitive', null, NO_WORD, null, false)); // the hauliers' union
      continue;
    }
    const first = drafts.length === 0;
    const word = t.kind === 'word' ? lexicon.of(t) : NO_WORD;
    const item = itemFor(t, i, word, first, headline, hasCapitals(article, t));
    signs |= item.tag === 'colon' ? SIGN.colon : word.signs;
    drafts.push(item);
  }
  const opening = drafts[0];
  // "Marten Oye", "Madden says": a name at the start, whatever verb it looks like
  const second = drafts[1];
  const cued = second?.tag === 'verb' && second.cues.length > 0 && (second.form === 'past' || !second.noun);
  if (opening?.capital && opening.tag === 'verb' && opening.cues.length === 0 && (second?.tag === 'name' || cued)) {
    opening.tag = 'name';
    opening.form = null;
  }
  settleTags(drafts);
  return {items: drafts, tokens: range, inside, paragraph, in: where, headline, signs};
}

/** "WHO", "TIME", "BuzzFeed": more capitals than the first. */
function hasCapitals(article: Segmented, t: Token): boolean {
  if (!t.capital) return false;
  for (let i = t.start + 1; i < t.end; i++) {
    const c = article.text.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
  }
  return false;
}

const isApostrophe = (mark: string): boolean => APOSTROPHES.has(mark);

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

const NO_WORD: WordEntry = {
  tag: 'mark',
  form: null,
  cues: [],
  noun: false,
  adjective: false,
  isTime: false,
  signs: 0,
  known: false,
};

const NAME_CUES = {...NO_WORD, noun: true};

function itemFor(
  t: Token,
  token: number,
  known: WordEntry,
  first: boolean,
  headline: boolean,
  acronym: boolean,
): ItemDraft {
  if (t.kind === 'mark') return itemOf(t, token, markTag(t.lower), null, NO_WORD, null, false);
  if (t.kind === 'quote') return itemOf(t, token, 'mark', null, NO_WORD, null, false);
  if (t.kind === 'number') return itemOf(t, token, 'num', null, NO_WORD, null, false);
  if (t.lower === "'s") return itemOf(t, token, 'genitive', null, NO_WORD, null, false);
  const named =
    t.capital &&
    !headline &&
    ((!first && known.tag !== 'pron' && !FUNCTION_TAGS.has(known.tag)) ||
      (first && isUnknownName(known, t.lower)) ||
      acronym);
  if (named && known.isTime && !acronym) return itemOf(t, token, 'time', null, known, null, false);
  if (named) return itemOf(t, token, 'name', null, NAME_CUES, null, false);
  return itemOf(t, token, known.tag, known.tag === 'verb' ? known.form : null, known, null, false);
}

/** No word of any list, and no ending of an adverb, a plural or a verb's past: "Buzzfeed said". */
const isUnknownName = (word: WordEntry, lower: string): boolean =>
  !word.known && (word.tag === 'noun' || word.form === 'base') && !lower.endsWith('s');

/** The one place that makes items: objects of one shape, which the engine reads fast. */
function itemOf(
  t: Span & {readonly lower?: string; readonly capital?: boolean},
  token: number,
  tag: Tag,
  form: VerbForm | null,
  word: WordEntry,
  quotation: number | null,
  whole: boolean,
): ItemDraft {
  return {
    start: t.start,
    end: t.end,
    tag,
    form,
    lower: t.lower ?? '',
    capital: t.capital ?? false,
    cues: word.cues,
    isTime: word.isTime,
    noun: word.noun,
    adjective: word.adjective,
    quotation,
    whole,
    token,
  };
}

/** Classes whose words keep them with a capital too; the others become names. */
const FUNCTION_TAGS = new Set<Tag>(grammarTags.filter((t) => t !== 'pron' && t !== 'time' && t !== 'adv'));
