import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../src/clean/clean.js';
import type {Article, Format} from '../../src/layers/article.js';

/* Whatever the text: pieces join to it, lead back to the source, and with what was dropped they are all of it that is seen, once. */

const cleaned = (text: string, format: Format = 'text'): Article[] =>
  clean({name: 'x', format, text, knownMetadata: {}});

/** For every character of the source, how many pieces and dropped spans have it. */
function counts(text: string, articles: readonly Article[]): number[] {
  const out = new Array<number>(text.length).fill(0);
  for (const a of articles)
    for (const {start, end} of [...a.pieces.map((p) => p.source), ...a.dropped.map((d) => d.span)])
      for (let i = start; i < end; i++) out[i]!++;
  return out;
}

const LINES = [
  'Council of Ostrel Closes Harbour',
  'The council of Ostrel voted on Monday to close the harbour, after three hours.',
  '“Nobody was asked,” said the fisherman Olle Mark.',
  'OSTREL, May 3, 2024 (Norpress) — The mayor denied it on Friday.',
  'date 2024-05-17 The mayor denied it on Friday.',
  'By Jane Roe',
  'May 17, 2024',
  'Photo: Olle Mark/Norpress',
  'Related stories',
  'Fishermen to sue',
  'Home',
  'Dear readers,',
  'Your support keeps us going: donate today.',
  'Remind me later.',
  'TT',
  '20',
  '“',
  '—',
  '\u200b',
  'Advertisement The vote was nine to two.',
];

describe('pieces and dropped spans', () => {
  it.each([
    ['lines that are known', fc.array(fc.constantFrom(...LINES), {maxLength: 40}).map((l) => l.join('\n'))],
    [
      'lines with odd ends',
      fc
        .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r', '\u2028', ' \n\n\t\n')))
        .map((l) => l.flat().join('')),
    ],
    ['anything', fc.string({unit: 'binary', maxLength: 300})],
  ])('are the whole text, each character once: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const articles = cleaned(text);
        const seen = counts(text, articles);
        for (let i = 0; i < text.length; i++)
          if (/[^\s\u00ad\u200b-\u200f\u2060-\u2064]/.test(text[i]!))
            expect(seen[i], `at ${i} of ${JSON.stringify(text)}`).toBe(1);
        for (const a of articles) expect(a.pieces.map((p) => p.text).join('')).toBe(a.text);
      }),
      {numRuns: 150},
    );
  });

  it('of a page never overlap, whatever its tags', () => {
    const tags = [
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<b>',
      '</b>',
      '<br>',
      '<h1>',
      '</h1>',
      '</x>',
      '<!-- x -->',
      '<li>',
      '&amp;',
      '&nbsp;',
      '&#8217;',
      '<',
      '&',
      '<script>x</script>',
      '<aside>',
      '</aside>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES, ...tags, ' '), {maxLength: 40}), (parts) => {
        const text = parts.join('');
        for (const a of cleaned(text, 'html')) {
          expect(Math.max(0, ...counts(text, [a])), text).toBeLessThanOrEqual(1);
          expect(a.pieces.map((p) => p.text).join('')).toBe(a.text);
          const starts = a.pieces.map((p) => p.source.start);
          expect(starts, text).toEqual([...starts].sort((x, y) => x - y));
        }
      }),
      {numRuns: 300},
    );
  });
});
