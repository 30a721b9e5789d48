import type {Quotation} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {elisions} from '../rules/words/tokens.js';
import {isWordAt} from './characters.js';

export type RawQuotation = Omit<Quotation, 'tokens' | 'sentences'>;

interface Open {
  readonly single: boolean;
  readonly curly: boolean;
  readonly start: number;
  readonly inner: number;
}

/** No writer nests quotations this deep. The limit keeps hostile input linear. */
const MAX_DEPTH = 8;
const MARKS = /['"`‘’‚“”„‟«»]/g;

/**
 * The quotations of a text, in the order of their opening marks. One pass over each paragraph keeps a stack of the open
 * quotations. Straight and curly marks close each other, a single mark inside a word is an apostrophe, and a paragraph
 * that begins with an opening mark while a quotation is open continues that quotation.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): RawQuotation[] {
  const found: RawQuotation[] = [];
  let running: number | null = null; // the quotation that the previous paragraph left open
  const places = Array.from(text.matchAll(MARKS), ({index}) => index);
  let passed = 0;
  paragraphs.forEach((p, paragraph) => {
    const first = found.length;
    const from = passed;
    while (passed < places.length && places[passed]! < p.end) passed++;
    const marks = findMarks(text, p, places.slice(from, passed));
    const lastSingle = marks.findLastIndex((m) => m.single && m.canClose);
    const inches = findInches(text, marks);
    let open: Open[] = [];
    const add = (o: Open, innerEnd: number, end: number, closed: Quotation['closed']) => {
      const depth = open.indexOf(o);
      found.push({
        start: o.start,
        end,
        inner: {start: o.inner, end: innerEnd},
        depth,
        paragraph,
        closed,
        continues: null,
      });
    };
    marks.forEach((m, i) => {
      const at = open.findLastIndex((o) => o.single === m.single);
      if (inches.has(m) && open[at]?.curly) return;
      if (m.canClose && at >= 0 && !(m.single && isPossessive(text, m, i < lastSingle))) {
        open = open.slice(0, at + 1); // a mark opened inside and never closed was no quotation mark
        add(open[at]!, m.start, m.end, 'mark');
        open.pop();
      } else if (m.canOpen && (!m.single || (i < lastSingle && !open.some((o) => o.single)))) {
        if (!m.single && at >= 0 && !m.curly) return; // this straight mark pairs with nothing
        if (open.length === MAX_DEPTH) return;
        open.push({single: m.single, curly: m.curly, start: m.start, inner: m.end});
      } else if (m.canClose && !m.single && running !== null && found.length === first && open.length === 0) {
        // The previous paragraph left a quotation open; this one closes it without an opening mark of its own.
        const whole = {single: false, curly: false, start: p.start, inner: p.start};
        open.push(whole);
        add(whole, m.start, m.end, 'mark');
        open.pop();
      }
    });
    const left = open.find((o) => !o.single);
    if (left) {
      open = [left];
      const reopens = opensWith(text, paragraphs[paragraph + 1]);
      add(left, p.end, p.end, reopens ? 'paragraph' : 'unclosed');
    }
    settleDepths(found, first);
    if (running !== null && found[first] && found[first].inner.start <= p.start + 2) {
      found[first] = {...found[first], continues: running};
    }
    running = null;
    for (let i = first; i < found.length; i++) {
      if (found[i]!.depth === 0 && found[i]!.closed === 'paragraph') running = i;
    }
  });
  return found;
}

interface Mark extends Span {
  readonly single: boolean;
  readonly curly: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

function findMarks(text: string, p: Span, places: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  let opened = false; // whether the last single mark can only open
  let end = p.start;
  for (const i of places) {
    if (i < end) continue; // the second mark of a twin
    const c = text[i]!;
    const single = c === "'" || c === '’';
    const nested: boolean = single && opened && text[i + 1] === c && text[i + 2] === c; // 'old-school,'''
    const twin: boolean =
      !nested && (c === "'" || c === '`' || c === '’' || c === '‘') && text[i + 1] === c && i + 1 < p.end;
    end = twin ? i + 2 : i + 1;
    const before = i > p.start ? text[i - 1]! : ' ';
    const after = end < p.end ? text[end]! : ' ';
    const opens = !isWordAt(text, i - 1) && after.trim() !== '';
    const closes = before.trim() !== '';
    if (c === '"' || twin) {
      marks.push({
        start: i,
        end,
        single: false,
        curly: false,
        canOpen: opens || !closes,
        canClose: closes || after.trim() === '',
      });
    } else if (c === '“' || c === '„' || c === '«') {
      marks.push({start: i, end, single: false, curly: true, canOpen: true, canClose: false});
    } else if (c === '”' || c === '»' || c === '‟') {
      // A closing mark where only an opening one makes sense is a typo: ”Yes,” she said.
      const slip = before.trim() === '' && isWordAt(text, end);
      marks.push({start: i, end, single: false, curly: true, canOpen: slip, canClose: !slip});
    } else if (c === '‘' || c === "'" || c === '’' || c === '`' || c === '‚') {
      if (isWordAt(text, i - 1) && isWordAt(text, end)) continue; // don't
      const canOpen = c !== '’' && opens && isWordAt(text, end) && !isElision(text, end);
      const canClose: boolean = c !== '‘' && c !== '`' && closes && !isWordAt(text, end);
      if (canOpen || canClose) {
        opened = !canClose;
        marks.push({start: i, end, single: true, curly: c === '‘', canOpen, canClose});
      }
    }
  }
  return marks;
}

/** Straight marks that mean inches, as in “The 6" pipe”: they follow a digit, and the next curly mark closes. */
function findInches(text: string, marks: readonly Mark[]): ReadonlySet<Mark> {
  const inches = new Set<Mark>();
  let closes = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const m = marks[i]!;
    if (m.single) continue;
    if (m.curly) closes = !m.canOpen;
    else if (closes && /\d/.test(text[m.start - 1] ?? '')) inches.add(m);
  }
  return inches;
}

/** "the workers' union": an apostrophe after an s, before a lower-case word, with another mark still to come. */
function isPossessive(text: string, m: Mark, moreToCome: boolean): boolean {
  return (
    moreToCome && /s/i.test(text[m.start - 1] ?? '') && text[m.end] === ' ' && /\p{Ll}/u.test(text[m.end + 1] ?? '')
  );
}

function isElision(text: string, at: number): boolean {
  const word = /^[a-z]+|^\d/i.exec(text.slice(at, at + 8))?.[0].toLowerCase() ?? '';
  return elisions.has(word) || /^\d/.test(word);
}

function opensWith(text: string, p: Span | undefined): boolean {
  if (!p) return false;
  const c = text[p.start]!;
  return c === '"' || c === '“' || c === '„' || c === '«' || (c === "'" && text[p.start + 1] === "'") || c === '`';
}

/** Sorts the quotations from `first` on by where they open, and counts depth again: some open marks were no quotations. */
function settleDepths(found: RawQuotation[], first: number): void {
  const own = found.splice(first).sort((a, b) => a.start - b.start || b.end - a.end);
  const around: RawQuotation[] = [];
  for (const q of own) {
    while (around.length && around.at(-1)!.end <= q.start) around.pop();
    const settled = {...q, depth: around.length};
    around.push(settled);
    found.push(settled);
  }
}
