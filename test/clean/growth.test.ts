import {beforeAll, describe, expect, it} from 'vitest';
import {clean} from '../../src/clean/clean.js';
import {loadReader} from '../../src/clean/html/load-html.js';

/*
 * Pages of one thing over and over: four times as much may take six times the work. Counted in the processor's time, which
 * a busy machine does not lengthen; so little of it that nobody could tell is not compared.
 */

const SIZE = 60_000;
const SLACK = 6;
const FLOOR_MS = 400;

const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
const numbered = (size: number, one: (i: number) => string): string => {
  let all = '';
  for (let i = 0; all.length < size; i++) all += one(i);
  return all;
};
const linked = (json: string): string => `<script type="application/ld+json">${json}</script><p>The quay fell.`;
const titled = (title: string): string =>
  `<title>${title}x Post</title><meta property="og:site_name" content="Post"><p>The quay fell.`;

const PAGES: readonly (readonly [string, (size: number) => string])[] = [
  ...[
    '<a',
    '<A"',
    '<aa<',
    'a<',
    '<a ',
    '<a x="',
    '<a x="<">',
    '<a x=">">',
    '</',
    '</a>',
    '<!--',
    '<!-- -->',
    '<![CDATA[',
    '<!',
    '<?x ',
    '<?x?>',
    '&',
    '&#x',
    '&amp;',
    '<div>',
    '<div></x>',
    '<b><i></b>',
    '<b><p>',
    '<table><tr><td>',
    '<tbody><tr>',
    '<th><td>',
    '<ul><li>',
    '<dl><dd>',
    '<option>',
    '<svg>',
    '<svg/>',
    '<div><svg></div>',
    '<svg><desc></svg>',
    '<script>',
    '<title>',
    '<br>',
    '<p>The mayor said no.</p>',
  ].map((unit) => [unit, (size: number) => repeated(unit, size)] as const),
  ['as many names of elements', (size) => numbered(size, (i) => `<t${i}>`)],
  ['as many attributes', (size) => `<p${numbered(size, (i) => ` a${i}="x"`)}>The quay fell.`],
  ['elements that close nothing, in deep ones', (size) => repeated('<div>', size / 2) + repeated('</x>', size / 2)],
  ['a title of dashes', (size) => titled(repeated('- ', size))],
  ['linked data that nest', (size) => linked(repeated('[', size / 2) + repeated(']', size / 2))],
  ['linked data of many types', (size) => linked(`{"headline": "x", "@type": [${repeated('"X",', size)}"Y"]}`)],
  ['linked data of many articles', (size) => linked(`[${repeated('{"@type":"Article","headline":"x"},', size)}1]`)],
];

beforeAll(() => loadReader('html'));

describe('a page takes linear time', () => {
  it.each(PAGES)('%s', {timeout: 60_000}, (_, page) => {
    const limit = Math.max(FLOOR_MS, work(page(SIZE)) * SLACK);
    const large = page(SIZE * 4);
    let most = work(large);
    for (let more = 0; most > limit && more < 3; more++) most = Math.min(most, work(large)); // garbage may have been collected
    expect(most).toBeLessThanOrEqual(limit);
  });

  it('overflows no stack: four million words in a paragraph, linked data of a hundred thousand levels or articles', () => {
    const levels = repeated('[', 100_000) + repeated(']', 100_000);
    for (const page of [
      `<p>The quay fell. ${repeated('so it is said ', 4_000_000)}`,
      linked(`{"@type": "Article", "headline": "cut \\ud83d", "author": ${levels}}`),
      linked(`{"@type": ${levels}, "headline": "x"}`),
      linked(`[${repeated('{"@type":"Article","headline":"x"},', 8_000_000)}1]`),
    ]) {
      expect(clean({name: 'x', format: 'html', text: page, knownMetadata: {}})[0]!.text).toMatch(/^The quay fell\./);
    }
  }, 60_000);
});

/** Milliseconds that the processor is busy. */
function work(page: string): number {
  const before = process.cpuUsage();
  clean({name: 'x', format: 'html', text: page, knownMetadata: {}});
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
