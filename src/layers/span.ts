/** A half-open range [start, end) of UTF-16 code units, as in `String.slice`. All rooms exchange places in this form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({start, end});

/** The words a span covers in `text`. */
export const slice = (text: string, s: Span): string => text.slice(s.start, s.end);

/** Whether two spans share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`; a span holds itself. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds all of `spans` (at least one). */
export function hull(spans: readonly Span[]): Span {
  let {start, end} = spans[0]!;
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return {start, end};
}

/** Trims white space. An all-blank span becomes empty at its start. */
export function trim(text: string, s: Span): Span {
  let {start, end} = s;
  while (start < end && text.charCodeAt(end - 1) <= 32) end--;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return {start, end};
}

/** The words of a span with each run of white space as one space. Scans first: most need no replacing, which is slower. */
export function folded(text: string, s: Span): string {
  const words = slice(text, s);
  for (let i = 0, space = false; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const blank = code === 32;
    if (code < 32 || (blank && space) || code === 160 || code > 8191) return words.replace(/\s+/g, ' ');
    space = blank;
  }
  return words;
}
