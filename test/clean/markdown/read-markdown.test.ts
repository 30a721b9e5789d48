import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import {loadReader} from '../../../src/clean/html/load-html.js';
import {brokenLaws} from '../../laws/layers.js';

const sourceOf = (text: string) => ({name: 'a.md', format: 'markdown', text, knownMetadata: {}}) as const;
const readAs = (text: string): string =>
  clean(sourceOf(text))
    .map((article) => article.text)
    .join('\n==\n');

beforeAll(() => loadReader('markdown'));

describe('Markdown is read without', () => {
  it.each([
    [
      'emphasis and links',
      'The **mayor** of [Tarn](https://tarn.example/a_b "x") said *no*.',
      'The mayor of Tarn said no.',
    ],
    [
      'escapes and entities',
      'Bread \\& *butter* &mdash; 4 \\* 5 &amp; more &#8364;',
      'Bread & butter — 4 * 5 & more €',
    ],
    ['the lines of a paragraph', 'The mayor\nsaid  \nno.', 'The mayor said no.'],
    [
      'marks of headings and lists',
      '# Tarn\n\nBelow\n---\n\n- The mayor said no.\n- She left.',
      'Tarn\n\nBelow\n\nThe mayor said no.\n\nShe left.',
    ],
    [
      'pictures, code and HTML',
      '![a](b.png)\n\n```\nx\n```\n\n<div>y</div>\n\nThe `mayor` said <b>no</b>.',
      'The mayor said no.',
    ],
    ['tables', 'One.\n\n| who | what |\n| --- | --- |\n| Brandt | denied it |\n\nTwo.', 'One.\n\nTwo.'],
    ['notes', 'The mayor said no.[^1] She left.\n\n[^1]: The letter denied it.', 'The mayor said no. She left.'],
    ['what is struck out, and boxes', '- [ ] The mayor ~~denied it~~.', 'The mayor .'],
    ['addresses of links', 'The [mayor][1] said no.\n\n[1]: https://tarn.example', 'The mayor said no.'],
  ])('%s', (_, text, read) => {
    expect(readAs(text)).toBe(read);
  });

  it.each([
    [
      'is read between quotation marks',
      'She was blunt:\n\n> There was *no* sale.\n> None.',
      'She was blunt:\n\n“There was no sale. None.”',
    ],
    ['opens each of its paragraphs', '> One.\n>\n> Two.', '“One.\n\n“Two.”'],
    ['has no marks beside its own', '> “There was no sale.”', '“There was no sale.”'],
    ['is not its last line, which says whose it is', '> It stays.\n>\n> — Ida Crane', '“It stays.”\n\n— Ida Crane'],
  ])('a block quotation %s', (_, text, read) => {
    expect(readAs(text)).toBe(read);
  });

  it('its head, which says what the text is', () => {
    const head = `---\ntitle: "Tram: it stays"\nDate: 3 May 2024\nauthor: [Jane Roe, 'Olle Mark']\ntags:\n  - x\n---\n`;
    const [article] = clean(sourceOf(`${head}\nThe mayor said no.`));
    expect(article?.text).toBe('The mayor said no.');
    expect(article?.metadata).toMatchObject({
      title: 'Tram: it stays',
      date: '2024-05-03',
      byline: 'Jane Roe, Olle Mark',
    });
    expect(article?.pieces[0]?.source.start).toBe(head.length + 1);
  });

  it.each([
    ['+++\ntitle = "Tram"\ndate = 2024-05-03\n+++\n', {title: 'Tram', date: '2024-05-03'}],
    [
      '---\nauthor:\n  - Jane Roe\n  - "Olle Mark"\ntitle: It stays\n---\n',
      {title: 'It stays', byline: 'Jane Roe, Olle Mark'},
    ],
  ])('its head in other forms: %j', (head, metadata) => {
    const [article] = clean(sourceOf(`${head}The mayor said no.`));
    expect(article?.text).toBe('The mayor said no.');
    expect(article?.metadata).toMatchObject(metadata);
  });

  it('taking lines for a head', () => {
    expect(readAs('---\n\nThe mayor said no.\n\n---\n\nShe left.')).toBe('The mayor said no.\n\nShe left.');
  });

  it('breaking the laws, whatever it is', () => {
    const part = fc.constantFrom(
      '“No,” she said. ',
      'Mayor Ilse Brandt *denied* it. ',
      '> ',
      '- ',
      '# ',
      '\n',
      '\n\n',
      '**',
      '`',
      '&amp;',
      '\\*',
      '[a](b)',
      '<b>',
      '---\n',
      'â€œ',
      '\u00ad',
      '&mdash;',
      '&#128512;',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 30}), (parts) => {
        expect(brokenLaws(sourceOf(parts.join('')))).toEqual([]);
      }),
      {numRuns: 200, seed: 2026},
    );
  });
});
