import {describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import type {Article} from '../../../src/layers/article.js';
import {slice} from '../../../src/layers/span.js';

const cleaned = (text: string): Article => clean({name: 'x', format: 'html', text, knownMetadata: {}})[0]!;
const words = (a: Article, source: string): string[] =>
  a.pieces.filter((p) => p.source.end > p.source.start).map((p) => slice(source, p.source));

const body = (inside: string): string =>
  `<html><body><article><h1>Council closes harbour</h1><p>The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.</p>${inside}<p>The vote was nine to two, the clerk said on Monday evening in the town hall.</p></article></body></html>`;

describe('a page', () => {
  it('has its headline as title, in its place in the file', () => {
    const a = cleaned(body(''));
    expect(a.title && slice(a.text, a.title)).toBe('Council closes harbour');
  });

  it.each([
    ['entities', '<p>&ldquo;It&rsquo;s gone,&rdquo; she said &amp; left.</p>', '“It’s gone,” she said & left.'],
    ['white space and tags within a sentence', '<p>The \n <b>old</b>\tquay\n<i>fell</i>.</p>', 'The old quay fell.'],
    ['a line break', '<p>The quay fell.<br>Nobody was hurt.</p>', 'The quay fell.\n\nNobody was hurt.'],
    ['a closing tag with attributes', '<p>The <wbr>quay</i x y> <b>fell</b b="c"> down.</p>', 'The quay fell down.'],
    ['stray tags and comments', '<p>The quay</x> fell<!-- here --> down.</p>', 'The quay fell down.'],
    ['loose marks', '<p>It cost 3 < 4 & more, she said.</p>', 'It cost 3 < 4 & more, she said.'],
    ['entities without an end', '<p>AT&ampT &copyCo &nbspsaid &ltno&gt; &Co; &semi;', 'AT&T ©Co said <no> &Co; ;'],
    ['scripts', '<p>The quay fell.<script>document.write("<p>no</p>")</script></p>', 'The quay fell.'],
    [
      'a share button in a sentence',
      '<p>The quay <span class="share-button">share this</span> fell.</p>',
      'The quay fell.',
    ],
  ])('reads %s', (_, inside, text) => {
    const source = body(inside);
    const a = cleaned(source);
    expect(a.text.split('\n\n').slice(2, -1).join('\n\n')).toBe(text);
    for (const p of a.pieces)
      if (p.text.length === p.source.end - p.source.start && !/\s/.test(p.text))
        expect(slice(source, p.source)).toBe(p.text);
  });

  it('keeps the places of its words where the end cuts a tag off', () => {
    const {dropped} = cleaned('<table>U S e y t m i J.</table>l<a/');
    expect(dropped.map(({span}) => span)).toEqual([{start: 31, end: 32}]);
  });

  it.each([
    [
      'a box that opens',
      '<div data-nosnippet><p>tide = depth("Ostrel")<br>for hour in range(24): print(tide, hour)</p></div>',
    ],
    [
      'the writer',
      '<div data-nosnippet><p>Olle Mark, who sails, has told of boats and quays for nine years.</p></div>',
    ],
    ['a paragraph', '<p data-nosnippet="">Our shop earns a little when you buy a boat by way of this page.</p>'],
    [
      'a template left in',
      '<div><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p><p>Lorem Ipsum 1</p></div>',
    ],
    ['the thanks of a form', '<div class="success-text">We have got your letter, and an answer is on its way.</div>'],
    ['the failure of a form', '<div class="w-form-fail">Something went wrong while your letter was on its way.</div>'],
  ])('leaves out what is not for quoting: %s', (_, inside) => {
    expect(cleaned(body(inside)).text).toBe(cleaned(body('')).text);
  });

  it('keeps a story that is not for quoting', () => {
    const inside = '<p>Nobody spoke for a while, and then everybody did.</p>';
    const source = body(inside.repeat(3)).replaceAll('<p>', '<p data-nosnippet>');
    expect(cleaned(source).text).toContain('Nobody spoke');
    expect(cleaned(source).text).toContain('The council of Ostrel voted');
  });

  it('has one space for a run of white space, in whatever ways it is written', () => {
    const source = body('<p>The quay &nbsp;<b>\t</b>&#32; fell.</p>');
    const [before, space, after] = cleaned(source)
      .pieces.filter((p) => /^(The quay| |fell\.)$/.test(p.text))
      .slice(-3);
    expect([before?.text, space?.text, after?.text]).toEqual(['The quay', ' ', 'fell.']);
    expect([space?.source.start, space?.source.end]).toEqual([before?.source.end, after?.source.start]);
  });

  it('ends before a closing tag that is cut short', () => {
    expect(cleaned('<p>The council of Ostrel voted on Monday.</p clas').text).toBe(
      'The council of Ostrel voted on Monday.',
    );
  });

  it('maps each word back to the file', () => {
    const source = body('<p>&ldquo;Gone.&rdquo;</p>');
    expect(words(cleaned(source), source)).toContain('&ldquo;');
  });

  it('gives author, date and publisher from linked data first, then metas, then tags', () => {
    const head = `<html lang="en-GB"><head><title>X | The Courier</title><meta property="og:title" content="Harbour &amp; quay"><meta name="author" content="https://courier.example/roe"><meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Council closes harbour","datePublished":"2024-05-17T08:00:00Z","author":[{"name":"Jane Roe"},{"name":"Olle Mark"}]}]}</script>
<script type="application/ld+json">{broken</script></head>`;
    expect(cleaned(body('').replace('<html>', head)).metadata).toMatchObject({
      title: 'Council closes harbour',
      date: '2024-05-17',
      byline: 'Jane Roe, Olle Mark',
      publisher: 'The Courier',
      language: 'en-GB',
      url: 'https://courier.example/1',
    });
  });

  it.each([
    [
      '"Harbour lost | The Courier"',
      '<title>Harbour of Ostrel is lost | The Courier</title>',
      'Harbour of Ostrel is lost',
    ],
    ['a title alone', '<title>Harbour lost</title>', 'Harbour lost'],
    [
      'linked data that were cut within a character',
      String.raw`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour lost \ud83d"}</script>`,
      'Harbour lost \ufffd',
    ],
    ['a meta', '<meta property="og:title" content="Lost &quot;harbour&quot;">', 'Lost "harbour"'],
  ])('takes its title from %s', (_, head, title) => {
    expect(cleaned(`<html><head>${head}</head><body><p>The council voted.</p></body></html>`).metadata.title).toBe(
      title,
    );
  });

  it.each([
    ['nothing', ''],
    ['tags without text', '<html><body><div></div></body></html>'],
    [
      'ten thousand nested elements',
      `${'<div>'.repeat(10_000)}The council of Ostrel voted on Monday to close the harbour.`,
    ],
    ['ten thousand paragraphs', '<p>The council of Ostrel voted on Monday to close it.'.repeat(10_000)],
    ['an unclosed attribute', '<p>The council voted.</p><a href="'],
    ['an unclosed comment', '<p>The council voted.</p><!-- '],
  ])('is read whatever it is: %s', (_, source) => {
    const a = cleaned(source);
    expect(a.pieces.map((p) => p.text).join('')).toBe(a.text);
    expect(a.text.includes('The council')).toBe(source.includes('The council'));
  });
});
