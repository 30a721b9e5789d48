import type {Item} from './level.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';

/** The source of a cue, as item indices [start, end), and where its clause begins. */
export interface SourceFound {
  readonly start: number;
  readonly end: number;
  /** First item of the clause: what stands before belongs to something else. */
  readonly clause: number;
}

/** The subject left of the verb group that starts at `verb`, or null. */
export function findSubjectBefore(items: readonly Item[], verb: number): SourceFound | null {
  const last = verb - 1;
  if (last < 0) return null;
  if (items[last]!.tag === 'who') {
    return {start: last, end: last + 1, clause: last};
  }
  const insert = items[last]!.tag === 'comma' || items[last]!.tag === 'dash' ? openingOf(items, last) : null;
  if (insert === null && (items[last]!.tag === 'comma' || items[last]!.tag === 'dash')) return null;
  const right = insert ?? verb; // the noun phrase ends here
  const clause = clauseStart(items, right);
  const start = skipLead(items, clause, right);
  if (start >= right || !startsNounPhrase(items, start)) return null;
  const end = endOfNounPhrase(items, start, right);
  if (end === start || isTimeOnly(items, start, end)) return null;
  if (insert !== null) {
    const after = items[insert + 1]!;
    const apposition =
      ['det', 'poss', 'noun', 'name', 'num', 'adj'].includes(after.tag) && items[last]!.tag === 'comma';
    const whole = wholeSubject(items, end, right);
    return {start, end: apposition ? verb : whole, clause};
  }
  return {start, end: wholeSubject(items, end, right), clause};
}

/** The subject right of the verb group that ends at `verbEnd`, in "…," said Lee, an aide; or null. */
export function findSubjectAfter(items: readonly Item[], verbEnd: number): SourceFound | null {
  let start = verbEnd;
  while (items[start]?.tag === 'adv') start++;
  if (!startsNounPhrase(items, start) || items[start]!.tag === 'that') return null;
  let end = endOfNounPhrase(items, start, items.length);
  if (end === start || isTimeOnly(items, start, end) || (items[end]?.isTime && items[end - 1]!.tag === 'adj'))
    return null;
  // "said Ana Ruiz of Lund", "a man with knowledge of the plan"
  while (
    items[end]?.tag === 'prep' &&
    ['of', 'from', 'with', 'for', 'at'].includes(items[end]!.lower) &&
    startsNounPhrase(items, end + 1) &&
    !items[end + 1]!.isTime
  ) {
    const next = endOfNounPhrase(items, end + 1, items.length);
    if (next === end + 1) break;
    end = next;
  }
  end = endOfAppositions(items, end);
  return {start, end, clause: start};
}

/** ", an aide to Lee, who lives in Lund": appositions and relative clauses after a name, to the stop or quotation. */
function endOfAppositions(items: readonly Item[], from: number): number {
  let end = from;
  while (items[end]?.tag === 'comma') {
    const opens = items[end + 1];
    if (!opens || opens.isTime || !['det', 'poss', 'noun', 'name', 'adj', 'num', 'who'].includes(opens.tag)) break;
    let relative = opens.tag === 'who';
    let i = end + 1;
    while (i < items.length && !['comma', 'stop', 'quotation', 'semi', 'dash', 'colon'].includes(items[i]!.tag)) {
      if (items[i]!.tag === 'who') relative = true;
      if (!relative && isFiniteAt(items, i)) return end;
      i++;
    }
    end = i;
  }
  return end;
}

/** Index of the comma or dash that opens the insertion closed at `close`, or null. */
function openingOf(items: readonly Item[], close: number): number | null {
  const tag = items[close]!.tag;
  let first: number | null = null;
  for (let i = close - 1; i > 0 && i > close - 60; i--) {
    const it = items[i]!;
    if (it.tag === 'quotation' && it.end - it.start > 60) return first;
    if (it.tag === 'semi' || it.tag === 'colon') return first;
    if (it.tag !== tag) continue;
    // Commas inside a list or an address ("of Lund, Sweden, said"): the insertion begins at the comma after which a
    // clause or a noun phrase stands; take the first from the right whose left side ends in a noun.
    const before = items[i - 1]!;
    if (!['noun', 'name', 'close', 'num', 'pron', 'adj', 'genitive'].includes(before.tag)) return first;
    const start = clauseStart(items, i);
    const lead = skipLead(items, start, i);
    if (startsNounPhrase(items, lead) && wholeSubject(items, endOfNounPhrase(items, lead, i), i) >= i) return i;
    first = i;
  }
  return first;
}

/** First item of the clause whose subject ends before `right`. */
function clauseStart(items: readonly Item[], right: number): number {
  for (let i = right - 1; i >= 0; i--) {
    const it = items[i]!;
    if (['semi', 'colon', 'stop', 'that', 'wh', 'dash'].includes(it.tag) && !(it.tag === 'that' && i === right - 1))
      return i + 1;
    if (it.tag === 'quotation' && !(i > 0 && items[i - 1]!.tag === 'name' && it.end - it.start < 30)) return i + 1;
    if (it.tag === 'comma') {
      const list = listStart(items, i);
      if (list === null) return i + 1;
      i = list;
      continue;
    }
    if (it.tag === 'sub' && it.lower !== 'as' && it.lower !== 'than') return i + 1;
    if (it.tag === 'cc' && i + 1 < right && isClauseBefore(items, i)) return i + 1;
    if (isFiniteAt(items, i)) {
      const relative = relativeBefore(items, i);
      if (relative === null) return i + 1;
      i = relative;
    }
  }
  return 0;
}

/** "Ann, Bob and Cy said": the commas of a list of names. */
function listStart(items: readonly Item[], comma: number): number | null {
  const after = items[comma + 1];
  const before = items[comma - 1];
  if (before?.tag !== 'name' || after?.tag !== 'name') return null;
  let i = comma + 1;
  while (items[i]?.tag === 'name') i++;
  if (items[i]?.tag !== 'cc' && items[i]?.tag !== 'comma') return null;
  return comma - 1;
}

/** Whether what stands before an "and" is a clause: then the "and" joins clauses and not nouns. */
function isClauseBefore(items: readonly Item[], cc: number): boolean {
  for (let i = cc - 1; i >= 0; i--) {
    const tag = items[i]!.tag;
    if (tag === 'comma' || tag === 'semi' || tag === 'quotation') return i === cc - 1;
    if (isFiniteAt(items, i)) return true;
  }
  return false;
}

/** "officials who met Lee said": where the finite verb at `i` belongs to a relative clause, the index of its pronoun. */
function relativeBefore(items: readonly Item[], i: number): number | null {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const it = items[k]!;
    if (it.tag === 'who') return k;
    if (!['adv', 'neg', 'modal', 'be', 'have', 'do'].includes(it.tag)) return null;
  }
  return null;
}

/** Past conjunctions, adverbs and phrases of time or place that open a clause. */
function skipLead(items: readonly Item[], from: number, to: number): number {
  let i = from;
  for (;;) {
    const it = items[i];
    if (!it || i >= to) return i;
    if (['cc', 'adv', 'mark', 'open', 'close'].includes(it.tag) || (it.tag === 'sub' && i < to - 1)) i++;
    else if (
      it.tag === 'time' ||
      ((it.tag === 'adj' || it.tag === 'det') && items[i + 1]?.isTime && !isFollowedByNounPhrase(items, i + 1, to))
    )
      i += it.tag === 'time' ? 1 : 2;
    else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') i += 2;
    else if (it.tag === 'prep' && startsNounPhrase(items, i + 1)) {
      const end = endOfNounPhrase(items, i + 1, to);
      if (end >= to) {
        // "In Lund Mayor Ruiz said": no comma parts place from name; the last names are the source only after a time.
        const time = items.slice(i + 1, to).findIndex((x) => x.isTime);
        if (time < 0) return to;
        i = i + 1 + time + 1;
      } else i = end;
    } else return i;
  }
}

const isFollowedByNounPhrase = (items: readonly Item[], i: number, to: number): boolean =>
  i + 1 < to && items[i + 1]!.tag === 'genitive';

function isTimeOnly(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const it = items[i]!;
    if (!it.isTime && !['det', 'adj', 'num', 'prep', 'genitive', 'time'].includes(it.tag)) return false;
  }
  return items.slice(start, end).some((it) => it.isTime);
}

/** A noun phrase with what hangs on it, up to `right`: "people familiar with the case", "a man arrested in Lund". */
function wholeSubject(items: readonly Item[], end: number, right: number): number {
  if (end >= right) return right;
  const named = items[end - 1]!.tag === 'name';
  let i = end;
  while (i < right) {
    const it = items[i]!;
    if (it.isTime || it.tag === 'time' || it.tag === 'adv' || it.tag === 'who' || it.tag === 'mark') break;
    if (it.tag === 'prep') {
      if (items[i + 1]?.isTime || (items[i + 2]?.isTime && items[i + 1]?.tag !== 'name')) break;
      if (named && !['of', 'from', 'with', 'for', 'at'].includes(it.lower)) break;
      if (!startsNounPhrase(items, i + 1)) break;
      const next = endOfNounPhrase(items, i + 1, right);
      if (next === i + 1) break;
      i = next;
    } else if (
      it.tag === 'verb' &&
      (it.form === 'past' || it.form === 'part' || it.form === 'ing') &&
      i === end &&
      !named
    ) {
      i++; // a reduced relative: "a source involved in the talks"
    } else if (it.tag === 'adj' && !named) {
      i++;
    } else if (startsNounPhrase(items, i) && i > end) {
      const next = endOfNounPhrase(items, i, right);
      if (next === i) break;
      i = next;
    } else break;
  }
  return Math.max(i, end);
}
