import type {Segmented, Token} from '../article.js';
import type {Span} from '../span.js';
import {pluralNouns} from '../rules/words/groups.js';
import {type CueVerb, lookUp, markTag, type Tag, type VerbForm, type WordEntry} from './lexicon.js';

/** One word of a sentence, or a whole quotation inside it, which counts as one. */
export interface Item extends Span {
  /** Part of speech, settled by the words around. */
  readonly tag: Tag;
  /** Set where the tag is "verb". */
  readonly form: VerbForm | null;
  readonly lower: string;
  readonly capital: boolean;
  readonly cues: readonly CueVerb[];
  readonly isTime: boolean;
  /** Index of the quotation the item stands for, or null. */
  readonly quotation: number | null;
  /** Of a quotation: whether it ends as a clause of its own does, with a comma, a stop or the like before its closing mark. */
  readonly whole: boolean;
  /** Index of the (first) token. */
  readonly token: number;
}

/** A sentence at one level: the narrator's, or one inside a quotation. Deeper quotations are single items. */
export interface Level {
  readonly items: readonly Item[];
  /** Index of the quotation that the sentence lies in, or null. */
  readonly inside: number | null;
  readonly paragraph: number;
  readonly in: 'title' | 'body';
  /** Whether capitals tell nothing, as in a headline. */
  readonly headline: boolean;
}

interface Draft extends Item {
  tag: Tag;
  form: VerbForm | null;
  noun: boolean;
  adjective: boolean;
}

/** The items of a run of tokens that lies within quotation `inside`. */
export function readLevel(article: Segmented, range: Span, inside: number | null, paragraph: number): Level {
  const {tokens, quotations} = article;
  const where = article.paragraphs[paragraph]!.in;
  const headline = where === 'title' || isHeadline(article, range);
  const drafts: Draft[] = [];
  for (let i = range.start; i < range.end; i++) {
    const t = tokens[i]!;
    const deeper = t.kind === 'quote' ? openedBy(article, i, inside) : t.quotation !== inside ? t.quotation : null;
    if (deeper !== null && quotations[deeper]!.start >= (tokens[range.start]?.start ?? 0)) {
      const q = quotations[deeper]!;
      let end = Math.max(q.tokens.end, i + 1);
      while (end < range.end && tokens[end]!.start < q.end) end++;
      drafts.push(itemOf(q, i, 'quotation', null, NO_WORD, deeper, isWhole(article, deeper)));
      i = Math.max(i, Math.min(end, range.end) - 1);
      continue;
    }
    const first = drafts.length === 0;
    drafts.push(draft(t, i, first, headline));
  }
  settle(drafts);
  return {items: drafts, inside, paragraph, in: where, headline};
}

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

const NO_WORD: WordEntry = {tag: 'mark', form: null, cues: [], noun: false, adjective: false, isTime: false};
const NAME_CUES = {...NO_WORD, noun: true};

function draft(t: Token, token: number, first: boolean, headline: boolean): Draft {
  if (t.kind === 'mark') return itemOf(t, token, markTag(t.lower), null, NO_WORD, null, false);
  if (t.kind === 'quote') return itemOf(t, token, 'mark', null, NO_WORD, null, false);
  if (t.kind === 'number') return itemOf(t, token, 'num', null, NO_WORD, null, false);
  if (t.lower === "'s") return itemOf(t, token, 'genitive', null, NO_WORD, null, false);
  const known = lookUp(t.lower);
  const named = t.capital && !first && !headline && known.tag !== 'pron' && !FUNCTION_TAGS.has(known.tag);
  if (named && known.isTime) return itemOf(t, token, 'time', null, known, null, false);
  if (named) return itemOf(t, token, 'name', null, NAME_CUES, null, false);
  return itemOf(t, token, known.tag, known.tag === 'verb' ? known.form : null, known, null, false);
}

/** The one place that makes items: objects of one shape, which the engine reads fast. */
function itemOf(
  t: Span & {readonly lower?: string; readonly capital?: boolean},
  token: number,
  tag: Tag,
  form: VerbForm | null,
  word: WordEntry,
  quotation: number | null,
  whole: boolean,
): Draft {
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

const FUNCTION_TAGS = new Set<Tag>([
  'neg',
  'modal',
  'be',
  'have',
  'do',
  'to',
  'that',
  'who',
  'wh',
  'sub',
  'cc',
  'poss',
  'det',
  'prep',
]);

/** Most of its longer words with a capital. */
function isHeadline(article: Segmented, range: Span): boolean {
  if (range.end - range.start > 40) return false;
  let capitals = 0;
  let words = 0;
  for (let i = range.start; i < range.end; i++) {
    const t = article.tokens[i]!;
    if (t.kind !== 'word' || t.end - t.start < 4) continue;
    words++;
    if (t.capital) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}

/** Words that can be several things are settled by their neighbours, left to right. */
function settle(items: Draft[]): void {
  for (let i = 0; i < items.length; i++) {
    const it = items[i]!;
    if (
      it.tag === 'stop' &&
      i < items.length - 1 &&
      (items[i + 1]!.tag === 'close' || it.lower === '.') &&
      items[i + 1]!.tag !== 'mark'
    ) {
      it.tag = 'mark'; // "(R-Lund.) said": no sentence ends here
      continue;
    }
    if (it.tag === 'modal' && it.capital && i > 0 && items[i + 1]?.tag === 'name' && items[i - 1]!.tag !== 'stop') {
      it.tag = 'name'; // said Will Hale
      continue;
    }
    if (it.tag === 'genitive') {
      // "He's said", "it's not": a verb after a pronoun or before a participle; else a possessive.
      const before = items[i - 1];
      const after = items[i + 1];
      if (before && (before.tag === 'pron' || before.tag === 'who' || before.tag === 'wh' || before.tag === 'that'))
        it.tag = after?.form === 'past' || after?.form === 'part' ? 'have' : 'be';
      continue;
    }
    if (it.tag !== 'verb') continue;
    if (!isVerbHere(items, i)) {
      it.tag = it.form === 'past' || it.form === 'part' ? 'adj' : 'noun';
      it.form = null;
    }
  }
}

function isVerbHere(items: readonly Draft[], i: number): boolean {
  const it = items[i]!;
  let b = i - 1;
  while (b >= 0 && (items[b]!.tag === 'adv' || items[b]!.tag === 'neg')) b--;
  const before = items[b];
  const after = items[i + 1];
  const beforeTag = before?.tag;
  const beforeNoun = after?.tag === 'noun' || after?.tag === 'name' || after?.tag === 'adj' || after?.noun === true;
  const modifies =
    beforeTag === 'det' || beforeTag === 'poss' || beforeTag === 'genitive' || (beforeTag === 'adj' && b === i - 1);
  if (it.form === 'ing') {
    if (
      it.adjective &&
      beforeNoun &&
      beforeTag !== 'comma' &&
      beforeTag !== 'be' &&
      beforeTag !== 'noun' &&
      beforeTag !== 'name'
    )
      return false;
    return !modifies;
  }
  if (it.form === 'past' || it.form === 'part') {
    if (it.adjective && !beforeNoun && beforeTag === 'be' && it.cues.length === 0) return false;
    return !(
      (modifies || beforeTag === 'prep' || (it.adjective && (beforeTag === 'cc' || beforeTag === 'num' || !before))) &&
      beforeNoun
    );
  }
  if (it.form === 'base' && it.noun && it.cues.length === 0 && after?.tag === 'name' && beforeTag !== 'modal')
    return false; // engineer Ana Hale
  if (beforeTag === 'to' || beforeTag === 'modal' || beforeTag === 'do') return true;
  if (modifies || (beforeTag === 'num' && !before!.lower.includes('-'))) {
    // "many say", "some argue", "40 percent say": a determiner that stands alone
    return (
      it.cues.length > 0 &&
      it.form === 'base' &&
      (beforeTag === 'num' || STANDALONE.has(before!.lower)) &&
      opensClause(after)
    );
  }
  if (beforeTag === 'prep' || (beforeTag === 'cc' && b === 0)) return false;
  // "…," coach Hale said: a bare verb needs a subject before it
  if (
    it.form === 'base' &&
    it.noun &&
    (!before || beforeTag === 'quotation' || beforeTag === 'comma' || beforeTag === 'dash')
  )
    return false;
  if (!it.noun) return true;
  if (beforeTag === 'pron' || beforeTag === 'who') return true;
  if (beforeTag === 'be' || beforeTag === 'have' || !before) return false;
  return lacksVerb(items, i);
}

/** "The report claims Lee left", against "police reports say": a word that is noun or verb is the verb its clause has not got. */
function lacksVerb(items: readonly Draft[], i: number): boolean {
  const it = items[i]!;
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const b = items[k]!;
    if (['comma', 'that', 'who', 'wh', 'sub', 'cc', 'colon', 'semi', 'dash', 'quotation', 'stop'].includes(b.tag))
      break;
    if (b.tag === 'be' || b.tag === 'have' || b.tag === 'modal' || b.tag === 'do') return false;
    if (b.tag === 'verb' && b.form !== 'ing') {
      if (b.cues.some((c) => c.frames.some((f) => f.takes.includes('c')))) break;
      return false;
    }
  }
  const after = items[i + 1];
  const before = items[i - 1]!;
  // "officials report", "the official reports": the form agrees with a noun before it
  if (before.tag === 'noun' && (it.form === 'base') !== isPlural(before)) return false;
  if (before.tag === 'name' && it.form === 'base' && !isPlural(before)) return false;
  if (!after || after.tag === 'stop') return it.cues.some((c) => c.group === 'say');
  if (after.tag === 'that' || after.tag === 'colon') return it.cues.length > 0;
  let phrase = false; // a noun phrase begins, which can be the subject of the verb to come
  for (let k = i + 1; k < items.length && k < i + 40; k++) {
    const a = items[k]!;
    if (['det', 'pron', 'poss', 'name', 'that', 'wh', 'who', 'num'].includes(a.tag)) phrase = true;
    if (['comma', 'sub', 'cc', 'colon', 'semi', 'dash', 'quotation', 'stop'].includes(a.tag)) break;
    if (
      a.tag === 'be' ||
      a.tag === 'have' ||
      a.tag === 'modal' ||
      a.tag === 'do' ||
      (a.tag === 'verb' && !a.noun && a.form !== 'ing')
    )
      return phrase;
  }
  return true;
}

const isPlural = (it: Item): boolean => (it.lower.endsWith('s') && !it.lower.endsWith('ss')) || PLURALS.has(it.lower);

const PLURALS = new Set(pluralNouns);
const STANDALONE = new Set(['many', 'some', 'most', 'few', 'all', 'both', 'several']);

function opensClause(it: Item | undefined): boolean {
  if (!it) return false;
  return (
    ['that', 'det', 'pron', 'poss', 'name', 'quotation', 'num', 'wh', 'neg', 'sub'].includes(it.tag) ||
    it.lower === 'there'
  );
}
