import type {Segmented} from '../article.js';
import type {Span} from '../span.js';
import {span} from '../span.js';
import type {Item} from './level.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';

/** Item indices [start, end) of what was said. */
export interface ContentFound {
  readonly start: number;
  readonly end: number;
}

/**
 * Where content that begins at `from` ends: at the end of the sentence, or where the narrator speaks again: ", adding
 * that", " but noted that", ", according to", ", Lee said", ", while".
 */
export function endOfContent(items: readonly Item[], from: number, words: ContentWords): number {
  let depth = 0;
  let commas = 0;
  for (let i = from; i < items.length; i++) {
    const it = items[i]!;
    if (it.tag === 'open') depth++;
    if (it.tag === 'close') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0) continue;
    if (it.tag === 'stop' && i >= items.length - 2) return endBefore(items, i);
    if (i === from) continue;
    if (it.tag === 'comma' || it.tag === 'dash') {
      if (!commas && endsInsertion(items, i)) return i;
      commas++;
      if (narratorAfter(items, i, words)) return i;
    } else if (it.tag === 'semi') {
      return i;
    } else if (it.tag === 'cc') {
      if (resumes(items, i)) return items[i - 1]!.tag === 'comma' ? i - 1 : i;
      if (othersSay(items, i)) return items[i - 1]!.tag === 'comma' ? i - 1 : i;
    } else if ((it.tag === 'sub' || it.tag === 'prep') && it.lower !== words.as && isSayingParticiple(items[i + 1])) {
      return i; // "left while stressing that", "went before adding"
    } else if (words.asides.has(it.lower) && asideAt(items, i, words)) {
      return i;
    }
  }
  return endBefore(items, items.length);
}

export interface ContentWords {
  /** First words of an aside of the narrator after the content: "when asked", "in response to". */
  readonly asides: ReadonlySet<string>;
  readonly asideSeconds: ReadonlySet<string>;
  /** Conjunctions after a comma that bring the narrator back: "while". */
  readonly turns: ReadonlySet<string>;
  /** Nouns that take up what was said: ", a claim that Lee denies". */
  readonly resumptives: ReadonlySet<string>;
  readonly according: string;
  /** "quoted Lee as saying" */
  readonly as: string;
}

function endBefore(items: readonly Item[], end: number): number {
  let i = end;
  while (i > 0 && (items[i - 1]!.tag === 'stop' || (items[i - 1]!.tag === 'mark' && items[i - 1]!.quotation === null)))
    i--;
  return i;
}

/** "Lund, citing costs, closed the line": the first comma, and then the verb of the sentence. */
function endsInsertion(items: readonly Item[], comma: number): boolean {
  const it = items[comma + 1];
  return it !== undefined && it.tag !== 'modal' && it.form !== 'base' && isFiniteAt(items, comma + 1);
}

const isSayingParticiple = (it: Item | undefined): boolean =>
  it?.tag === 'verb' &&
  it.form === 'ing' &&
  it.cues.some(
    (c) =>
      c.kind === 'speech' &&
      c.frames.some((f) => f.particle === null && f.takes.includes('c') && f.takes.includes('q')),
  );

/** "and others have said they": a conjunction, another source and its cue. */
function othersSay(items: readonly Item[], cc: number): boolean {
  if (!startsNounPhrase(items, cc + 1)) return false;
  let v = endOfNounPhrase(items, cc + 1, items.length);
  while (v < items.length && ['adv', 'have'].includes(items[v]!.tag)) v++;
  const verb = items[v];
  return verb?.tag === 'verb' && isReporting(verb) && verb.form !== 'base';
}

/** Whether the narrator speaks after the comma at `i`. */
function narratorAfter(items: readonly Item[], comma: number, words: ContentWords): boolean {
  let i = comma + 1;
  const it = items[i];
  if (!it) return false;
  if (it.lower === words.according && items[i + 1]?.tag === 'to') return true;
  if (words.turns.has(it.lower)) return startsNounPhrase(items, i + 1) || isFiniteAt(items, i + 1);
  if (it.tag === 'cc' || it.tag === 'adv') {
    if (it.tag === 'cc' && (resumes(items, i) || resumesWithClause(items, i))) return true;
    i++;
  }
  const next = items[i]!;
  if (!next) return false;
  if (next.tag === 'verb' && next.form === 'ing' && next.cues.some((c) => c.kind === 'speech' && c.group !== 'judge'))
    return true;
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
  if (!startsNounPhrase(items, i)) return false;
  const end = endOfNounPhrase(items, i, items.length);
  let v = end;
  while (v < items.length && v < end + 4 && ['adv', 'have', 'be', 'neg', 'modal', 'time'].includes(items[v]!.tag)) v++;
  const verb = items[v];
  if (verb === undefined || verb.tag !== 'verb' || !isReporting(verb)) return false;
  return isEndOfAside(items, v + 1) || it.tag === 'cc' || next.tag === 'name' || next.tag === 'pron';
}

const isReporting = (it: Item): boolean =>
  (it.form === 'past' || it.form === 's' || it.form === 'base') &&
  it.cues.some((c) => c.group === 'say' && c.frames.some((f) => f.takes.includes('q')));

function isEndOfAside(items: readonly Item[], i: number): boolean {
  const it = items[i];
  return !it || it.tag === 'stop' || it.tag === 'comma' || it.isTime || it.tag === 'prep' || it.tag === 'time';
}

/** "but noted that", "and denied it": a conjunction and then a cue with a tense and no subject of its own. */
function resumes(items: readonly Item[], cc: number): boolean {
  let i = cc + 1;
  while (
    items[i] &&
    (items[i]!.tag === 'adv' || items[i]!.tag === 'have' || items[i]!.tag === 'do' || items[i]!.tag === 'neg')
  )
    i++;
  const it = items[i];
  if (!it || it.tag !== 'verb' || it.form === 'base' || it.form === 'part') return false;
  if (it.cues.some((c) => c.group === 'deny' || c.group === 'refuse' || c.group === 'accuse')) return true;
  if (!it.cues.some((c) => c.kind === 'speech' && c.frames.some((f) => f.takes.includes('c') || f.takes.includes('a'))))
    return false;
  const next = items[i + 1];
  if (!next) return false;
  if (next.tag === 'that' || next.tag === 'quotation' || next.tag === 'colon') return true;
  return it.cues.some((c) => c.lemma === 'say' || (c.frames.some((f) => f.takes.includes('a')) && c.group === 'say'));
}

/** After a comma, ", but suggested he": a clause after the verb will do. */
function resumesWithClause(items: readonly Item[], cc: number): boolean {
  let i = cc + 1;
  if (items[i]?.tag === 'prep' && startsNounPhrase(items, i + 1)) i = endOfNounPhrase(items, i + 1, items.length);
  while (items[i]?.tag === 'adv' || items[i]?.tag === 'have') i++;
  const it = items[i];
  if (it?.tag !== 'verb' || (it.form !== 'past' && it.form !== 's')) return false;
  if (!it.cues.some((c) => c.kind === 'speech' && c.frames.some((f) => f.particle === null && f.takes.includes('c'))))
    return false;
  return startsNounPhrase(items, i + 1) || items[i + 1]?.lower === 'there';
}

function asideAt(items: readonly Item[], i: number, words: ContentWords): boolean {
  return words.asideSeconds.has(items[i + 1]?.lower ?? '');
}

/** Whether items [from, to) hold a verb with a tense. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  let relative = false; // the verb after "who" is not the clause's own
  for (let i = from; i < to; i++) {
    if (items[i]!.tag === 'who') relative = true;
    if (!isFiniteAt(items, i)) continue;
    if (!relative) return true;
    while (i + 1 < to && ['be', 'have', 'do', 'modal', 'adv', 'neg', 'verb'].includes(items[i + 1]!.tag)) i++;
    relative = false;
  }
  return false;
}

/** The text spans of content items: a quotation that makes up a whole piece goes without its marks. */
export function contentSpans(article: Segmented, items: readonly Item[], pieces: readonly ContentFound[]): Span[] {
  const spans: Span[] = [];
  for (const p of pieces) {
    let {start, end} = p;
    while (start < end && isEdge(items[start]!)) start++;
    while (end > start && isEdge(items[end - 1]!)) end--;
    if (items[start]?.tag === 'that' && start + 1 < end) start++;
    if (start >= end) continue;
    const only = items[start]!;
    if (end - start === 1 && only.quotation !== null) {
      const inner = article.quotations[only.quotation]!.inner;
      if (inner.start < inner.end) spans.push(inner);
    } else spans.push(span(items[start]!.start, items[end - 1]!.end));
  }
  return spans;
}

const isEdge = (it: Item): boolean =>
  it.tag === 'comma' || it.tag === 'colon' || it.tag === 'semi' || it.tag === 'dash' || it.tag === 'stop';
