import {beforeAll, describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import {loadReader} from '../../../src/clean/html/load-html.js';
import type {Article} from '../../../src/layers/article.js';
import {slice} from '../../../src/layers/span.js';

beforeAll(() => loadReader('html'));

const cleaned = (text: string): Article => clean({name: 'x', format: 'html', text, knownMetadata: {}})[0]!;

const PARAGRAPHS = Array.from(
  {length: 5},
  (_, i) =>
    `The council of Ostrel voted ${i + 2} times on “the quay”, and its clerk said that nobody would pay for it.`,
);
const html = PARAGRAPHS.map((p) => `<p class="text">${p.replace('clerk', '<b>clerk</b>')}</p>`).join('\n');
const teaser = '<p>The council of Ostrel voted on the quay on Monday, for the second time.</p>';

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['linked data', JSON.stringify({'@type': 'NewsArticle', headline: 'Quay', articleBody: PARAGRAPHS.join('\n\n')})],
  ['the state of a page, as markup', `window.__STATE__ = ${JSON.stringify({story: {body: html, tags: ['a']}})};`],
  [
    'the state of a page, paragraph by paragraph',
    JSON.stringify({parts: PARAGRAPHS.map((text) => ({type: 'p', text}))}),
  ],
  ['a list of strings', JSON.stringify({paragraphs: PARAGRAPHS})],
  [
    'strings that are written with escapes',
    JSON.stringify({text: html}).replace(/[<>“”/]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  [
    'strings between longer code',
    `var a = 'don"t';\n${JSON.stringify({text: PARAGRAPHS.join('\n'), more: ['Mayor of Kellin resigns over the ferry to Ostrel']})}`,
  ],
];

describe('a text that stands only in a script', () => {
  it.each(SCRIPTS)('%s', (_, script) => {
    for (const shown of [
      '<div id="app"></div>',
      `<article><h1>Quay</h1>${teaser}<a href="/in">Sign in</a></article>`,
    ]) {
      const source = `<html><body><nav><a href="/">Home</a></nav>${shown}<script>${script}</script></body></html>`;
      const a = cleaned(source);
      expect(a.text).toBe(PARAGRAPHS.join('\n\n'));
      for (const p of a.pieces)
        if (p.text.length === p.source.end - p.source.start && /\S/.test(p.text))
          expect(slice(source, p.source)).toBe(p.text);
      const starts = a.pieces.map((p) => p.source.start);
      expect(starts).toEqual([...starts].sort((x, y) => x - y));
    }
  });

  it('keeps an escaped pair in one piece', () => {
    const text = JSON.stringify(PARAGRAPHS.join(' ')).replace('“', '\\ud83d\\ude00');
    const a = cleaned(`<script>{"text": ${text}}</script>`);
    expect(a.text).toContain('\u{1f600}the quay');
    for (const p of a.pieces) expect(p.text.isWellFormed()).toBe(true);
  });

  it('is left alone where the page shows as much', () => {
    const shown = PARAGRAPHS.slice(0, 4).map((p) => `<p>${p}</p>`);
    const source = `<article><h1>Quay</h1>${shown.join('')}</article><script>{"text": ${JSON.stringify(PARAGRAPHS.join(' '))}}</script>`;
    expect(cleaned(source).text).toContain(PARAGRAPHS.slice(0, 4).join('\n\n'));
  });

  it('is left alone where it is about something else than the page', () => {
    const notice = PARAGRAPHS.join(' ').replace(/council/g, 'cookie');
    const shown = Array.from(
      {length: 4},
      (_, i) => `<p>The ferry to Tarn was late for the ${i + 2}nd time, its crew said on Monday.</p>`,
    );
    const source = `<article><h1>Ferry</h1>${shown.join('')}</article><script>{"text": ${JSON.stringify(notice)}}</script>`;
    expect(cleaned(source).text).toContain('The ferry to Tarn was late for the 3nd time');
  });

  it('is read where the page shows how it begins', () => {
    const shown = PARAGRAPHS.slice(0, 2).map((p) => `<p>${p}</p>`);
    const source = `<article><h1>Quay</h1>${shown.join('')}<p>Sign in to read on.</p></article><script>{"text": ${JSON.stringify(PARAGRAPHS.join('\n'))}}</script>`;
    expect(cleaned(source).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('is read from a template that is shown', () => {
    const source = `<x-story><template shadowrootmode="open"><article><h1>Quay</h1>${html}</article></template></x-story>`;
    expect(cleaned(source).text).toContain(PARAGRAPHS.join('\n\n'));
  });
});
