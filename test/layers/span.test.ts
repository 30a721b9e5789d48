import {describe, expect, it} from 'vitest';
import {holds, hull, overlap, type Span, slice, span, trim} from '../../src/layers/span.js';

const TEXT = 'Aldry said “no” twice.';

describe('a span', () => {
  it('covers its start and not its end', () => {
    expect(slice(TEXT, span(6, 10))).toBe('said');
    expect(slice(TEXT, span(6, 6))).toBe('');
  });

  it.each<[string, Span, Span, boolean, boolean]>([
    ['itself', span(2, 5), span(2, 5), true, true],
    ['a part of itself', span(2, 5), span(3, 4), true, true],
    ['what begins where it ends', span(2, 5), span(5, 7), false, false],
    ['what ends where it begins', span(2, 5), span(0, 2), false, false],
    ['what sticks out', span(2, 5), span(4, 7), true, false],
    ['what is larger', span(2, 5), span(1, 7), true, false],
    ['what is far away', span(2, 5), span(8, 9), false, false],
  ])('and %s: shares a character, holds it', (_, a, b, shares, contains) => {
    expect(overlap(a, b)).toBe(shares);
    expect(overlap(b, a)).toBe(shares);
    expect(holds(a, b)).toBe(contains);
  });

  it('has a hull with others, in any order', () => {
    expect(hull([span(6, 10), span(0, 5)])).toEqual(span(0, 10));
    expect(hull([span(3, 4)])).toEqual(span(3, 4));
  });

  it.each([
    ['  Aldry\n', span(0, 8), span(2, 7)],
    ['Aldry', span(0, 5), span(0, 5)],
    ['a \t\r\n b', span(1, 6), span(1, 1)],
    ['', span(0, 0), span(0, 0)],
  ])('is trimmed of white space at its ends: %j', (text, whole, inner) => {
    expect(trim(text, whole)).toEqual(inner);
  });
});
