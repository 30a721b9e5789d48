import {beforeAll, describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import {loadReader} from '../../../src/clean/html/load-html.js';

beforeAll(() => loadReader('html'));

/** Sentences that no two pages of the table share: "K" is the article's, "D" is not. */
let count = 0;
const WHO = ['The mayor', 'The ferryman', 'A surveyor', 'The baker', 'Her neighbour', 'The choir'];
const WHOM = ['the parents', 'the fishermen', 'the owners', 'the crew', 'the guests'];
const WHAT = [
  'that the quay had sunk again',
  'that no money was left',
  'that the school roof leaked',
  'that it was late',
];
const sentence = (tag: string): string => {
  count++;
  return `${WHO[count % 6]!} told ${WHOM[count % 5]!} ${WHAT[count % 4]!}, as in spring (${tag}${count}).`;
};
const sentences = (tag: string, n: number): string => Array.from({length: n}, () => sentence(tag)).join(' ');
const K = (n = 2): string => sentences('K', n);
const D = (n = 1): string => sentences('D', n);
const many = (n: number, part: (i: number) => string): string => Array.from({length: n}, (_, i) => part(i)).join('\n');
const p = (n: number, tag = 'K'): string => many(n, () => `<p>${sentences(tag, 2)}</p>`);

const HEADLINE = '<h1>Quay sinks again</h1>';
const links = (n: number): string => `<ul>${many(n, (i) => `<li><a href="/${i}">Harbour ${i}</a></li>`)}</ul>`;
const teasers = (n: number): string =>
  many(n, (i) => `<div class="card"><a href="/s${i}"><h3>Ferry late again</h3></a><p>${D()}</p></div>`);
const BOX = `<div class="box"><h3>Read this too</h3>${links(2)}</div>`;
const page = (body: string): string =>
  `<html><body><div class="top">${links(6)}</div><div class="wrap">${body}<div class="right"><h4>Most read</h4>${teasers(4)}</div></div><div class="end">${links(5)}</div></body></html>`;

const PAGES: readonly (readonly [string, () => string])[] = [
  ['an article', () => page(`<article>${HEADLINE}${p(6)}</article>`)],
  [
    'sections with a box between',
    () => page(`<main>${HEADLINE}<section>${p(3)}</section>${BOX}<section>${p(3)}</section></main>`),
  ],
  [
    'a text in rows, most of it in the first',
    () =>
      page(
        `<main>${HEADLINE}${many(4, (i) => `<div class="row"><div><div class="text">${p(i === 0 ? 9 : 1)}</div></div></div>${BOX}`)}</main>`,
      ),
  ],
  ['an element a paragraph', () => page(`<div>${HEADLINE}${many(9, () => `<div><div>${K()}</div></div>`)}</div>`)],
  ['line breaks for paragraphs', () => page(`<div>${HEADLINE}<div>${many(8, () => `${K()}<br><br>`)}</div></div>`)],
  [
    'a listicle',
    () =>
      page(
        `<article>${HEADLINE}${p(1)}${many(4, (i) => `<h2>${i}. A quay</h2><ul><li>${K(1)}</li><li><a href="/q">${K(1)}</a></li></ul><p>${K(1)}</p>`)}</article>`,
      ),
  ],
  ['a list alone', () => page(`<article>${HEADLINE}<ol>${many(8, () => `<li>${K()}</li>`)}</ol></article>`)],
  [
    'questions and answers',
    () => page(`<div>${HEADLINE}<dl>${many(6, () => `<dt>Why?</dt><dd>${K()}</dd>`)}</dl></div>`),
  ],
  [
    'answers that are hidden until asked for',
    () =>
      page(
        `<main>${HEADLINE}${p(2)}${many(5, () => `<div><b>Why?</b><div style="display: none">${p(1)}</div></div>`)}</main>`,
      ),
  ],
  ['a text that is hidden until it is loaded', () => page(`<div aria-hidden="true">${HEADLINE}${p(6)}</div>`)],
  [
    'a notice that is hidden',
    () => page(`<div>${HEADLINE}${p(4)}</div>`).replace('</body>', `<div hidden>${p(5, 'D')}</div></body>`),
  ],
  [
    'a live blog',
    () => page(`<main>${HEADLINE}${p(1)}${many(8, () => `<article><h3>The quay holds</h3>${p(1)}</article>`)}</main>`),
  ],
  [
    'quoted blocks',
    () =>
      page(`<article>${HEADLINE}${p(2)}<blockquote class="twitter-tweet"><p>${K()}</p></blockquote>${p(2)}</article>`),
  ],
  [
    'a first paragraph in its own part',
    () => page(`<div><div>${HEADLINE}<p>${K(1)}</p></div>${BOX}<div class="body">${p(6)}</div></div>`),
  ],
  [
    'a short article among teasers',
    () => page(`<article>${HEADLINE}<p>${K(1)}</p><p>${K(1)}</p></article>${teasers(8)}`),
  ],
  [
    'long comments without a name',
    () =>
      page(
        `<article>${HEADLINE}${p(4)}</article><div>${many(14, () => `<div><b>Sailor</b><p>${D(3)}</p></div>`)}</div>`,
      ),
  ],
  [
    'the next story below',
    () => page(`<article>${HEADLINE}${p(6)}</article><article><h1>The ferry is late</h1>${p(6, 'D')}</article>`),
  ],
  ['other stories in the article', () => page(`<article>${HEADLINE}${p(6)}<div>${teasers(4)}</div></article>`)],
  ['cells of a table', () => page(`<table><tr><td>${HEADLINE}${p(6)}</td></tr></table>`)],
  ['very many elements', () => page(`<article>${HEADLINE}${p(6)}${'<i></i>'.repeat(20_000)}</article>`)],
  ['a class that speaks of comments', () => page(`<div class="post comments-open">${HEADLINE}${p(6)}</div>`)],
  [
    'a class that speaks of a side bar',
    () => page(`<div class="has-sidebar">${HEADLINE}<p>${K()}</p><p>${K()}</p></div>`),
  ],
  [
    'paragraphs with a link after each',
    () =>
      page(
        `<div>${HEADLINE}${many(8, (i) => `<p>${K(1)}</p><p><a href="/${i}">Read about the harbour</a></p>`)}</div>`,
      ),
  ],
  [
    'a headline of the second level and a first sentence apart',
    () => page(`<div><h2>Quay sinks again</h2><div>${K(1)}</div><div>${p(5)}</div></div>`),
  ],
  [
    'questions and answers below a long text',
    () => page(`<div>${HEADLINE}<div>${p(9)}</div><div>${many(3, () => `<h3>Why?</h3><p>${K(1)}</p>`)}</div></div>`),
  ],
  [
    'a part below a box, with another class',
    () => page(`<main>${HEADLINE}<div class="a">${p(8)}</div>${BOX}<div class="b">${p(2)}</div></main>`),
  ],
  [
    'an article element around the headline alone',
    () => page(`<article>${HEADLINE}<p>${K(1)}</p></article><div>${p(4)}</div>`),
  ],
  ['a long notice above', () => page(`<div>${p(8, 'D')}</div><main>${HEADLINE}${p(6)}</main>`)],
  [
    'a story that is linked to between paragraphs',
    () =>
      page(
        `<article>${HEADLINE}${p(3)}<div><a href="/r"><img></a><div><a href="/r">Ferry late</a><p>${D()}</p></div></div>${p(3)}</article>`,
      ),
  ],
  [
    'long teasers of other stories',
    () =>
      page(
        `<main><div>${HEADLINE}${p(3)}</div><section>${many(8, () => `<div><h3><a href="/r">Ferry late</a></h3><p>${D(3)}</p></div>`)}</section></main>`,
      ),
  ],
  [
    'a sentence on the writer in a box below',
    () => page(`<main><div>${HEADLINE}${p(5)}</div><div class="writer"><h4>Olle Mark</h4><p>${D()}</p></div></main>`),
  ],
  [
    'paragraphs that a builder of pages calls widgets',
    () =>
      page(
        `<div>${HEADLINE}${many(7, () => `<div class="builder-widget"><div class="inner"><p>${K()}</p></div></div>`)}</div>`,
      ),
  ],
  [
    'classes that only set the layout',
    () =>
      page(
        `<div class="overflow-hidden">${HEADLINE}${many(7, () => `<div class="hidden md:block inset-0"><p>${K(1)}</p></div>`)}</div>`,
      ),
  ],
  [
    'words for those who hear the page',
    () => page(`<article>${HEADLINE}${p(3)}<span class="visually-hidden">${D()}</span>${p(2)}</article>`),
  ],
  [
    'the text once for each kind of screen',
    () =>
      page(`<main>${HEADLINE}<div>${p(5)}</div></main>`).replace(
        /<div>(<p>.*?)<\/div><\/main>/s,
        '<div>$1</div><div class="m">$1</div></main>',
      ),
  ],
  [
    'a gallery',
    () =>
      page(
        `<article>${HEADLINE}${p(3)}<div class="gallery">${many(3, () => `<div>${D()}</div>`)}</div>${p(3)}</article>`,
      ),
  ],
  [
    'headings whose ids have words of classes',
    () => page(`<article>${HEADLINE}${p(2)}<h2 id="what-to-share">What to share (K0)</h2>${p(2)}</article>`),
  ],
];

describe('the article of a page', () => {
  it.each(PAGES)('%s', (_, make) => {
    const source = make();
    const {text} = clean({name: 'x', format: 'html', text: source, knownMetadata: {}})[0]!;
    const tags = [...new Set(source.match(/\([KD]\d+\)/g))];
    expect(text.match(/\([KD]\d+\)/g)).toEqual(tags.filter((t) => t.startsWith('(K')));
  });

  it('is a sentence with elements of its own making in it', () => {
    const source = page(
      `<article>${HEADLINE}<p>The quay sank <x-source><a href="/1">1</a></x-source>, twice.</p>${p(3)}</article>`,
    );
    const {text} = clean({name: 'x', format: 'html', text: source, knownMetadata: {}})[0]!;
    expect(text).toContain('The quay sank 1, twice.');
  });

  it('is found in a script that has no spaces', () => {
    const line = 'お客様のブランドをお守りします商標登録出願で弁理士をお探しなら私たちに任せてください。';
    const source = page(`<article>${HEADLINE}${many(4, (i) => `<p>${i}${line}</p>`)}</article>`);
    const {text} = clean({name: 'x', format: 'html', text: source, knownMetadata: {}})[0]!;
    expect(text.split('\n\n').slice(1)).toEqual([0, 1, 2, 3].map((i) => `${i}${line}`));
  });
});
