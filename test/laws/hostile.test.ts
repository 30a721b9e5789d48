import {describe, expect, it} from 'vitest';
import {analyzeSource} from '../../src/analyze.js';
import type {Format} from '../../src/layers/article.js';
import {cpuTimeOf, growthOf, LINEAR, shownGrowth} from '../builders/growth.js';
import {sourceOf} from '../builders/outcome.js';
import {broken} from './broken.js';

/* Input that breaks programs: it keeps the laws, and double the input takes double the processor time. */

const SIZES = [8_000, 16_000, 32_000, 64_000];
const AT_ONCE_MS = 700;

const SMALL: readonly (readonly [string, Format, string])[] = [
  ['nothing', 'text', ''],
  ['one space', 'text', ' '],
  ['only white space', 'text', ' \n\t\r\n\u00a0\u2028 '],
  ['only quotation marks', 'text', '""“”‘’\'\'«»"'],
  ['one quotation mark', 'text', '“'],
  ['one unclosed quotation', 'text', 'Mayor Aldry said: “The bridge is safe. Nobody has sold it.\n\nThe town slept.'],
  ['a closing mark only', 'text', 'The bridge is safe,” said Mayor Aldry.'],
  ['half a surrogate pair', 'text', 'Aldry said \ud83d “no \udc00” on Monday.'],
  ['marks of three quotations in a row', 'text', "He is 'r '''' here."],
  ['NUL bytes', 'text', 'Aldry\u0000 said “no\u0000”\u0000.'],
  ['an empty page', 'html', ''],
  ['a page without text', 'html', '<html><body><script>said("no")</script></body></html>'],
  ['an entity without an end', 'html', '<p>AT&ampT denied it.</p>'],
  ['an entity of two characters', 'html', '<p>&acE; denied it.</p>'],
  ['white space twice, once as an entity', 'html', '<p>Aldry said: &ldquo;I &nbsp;I <b> </b>&nbsp; did&rdquo;</p>'],
  ['a tag with a ">" in a value', 'html', '<p>Aldry said: &ldquo;I <a href="a>b">did</a> it&rdquo;</p>'],
  ['words in no language', 'html', 's e-d r.j\u00a0d>s\tt s g.c d'],
  ['a tag in a title', 'html', '<title>:&ldquo;&#x201Ch&shy;"<f>"W do comment'],
  ['a sign decoded twice among others', 'html', 'Üâ†’report â€ç'],
  ['a page cut short', 'html', '<html><body><p>Aldry said: &ldquo;No<a href="'],
];

const LARGE: readonly (readonly [string, Format, string])[] = [
  ['one word', 'text', 'a'],
  ['words on one line', 'text', 'word '],
  ['capitals on one line', 'text', 'Sten Aldry '],
  ['sentences on one line', 'text', 'Sten Aldry said it was not true. '],
  ['a sentence without an end', 'text', 'and he said that she told them '],
  ['straight quotation marks', 'text', '"'],
  ['curly quotation marks', 'text', '“'],
  ['apostrophes', 'text', "'"],
  ['quoted words', 'text', '“no” '],
  ['nested quotations', 'text', '“a ‘b '],
  ['paragraphs that open a quotation', 'text', '“Nobody has sold anything.\n\n'],
  ['line ends', 'text', '\n'],
  ['white space', 'text', ' '],
  ['full stops', 'text', '. '],
  ['parentheses', 'text', '('],
  ['commas', 'text', 'a, '],
  ['hyphens', 'text', '-'],
  ['refusals', 'text', 'would not '],
  ['emoji', 'text', '👩‍🚀'],
  ['combining marks', 'text', 'e\u0301\u0302'],
  ['digits', 'text', '1,'],
  ['repeated captions', 'text', 'FILE - The dam, April 2, 2024. (Ruth Amsel, File)\n'],
  ['short lines', 'text', 'Share\n\n'],
  ['open tags', 'html', '<div>'],
  ['paragraphs', 'html', '<p>Sten Aldry said it was not true.'],
  ['entities', 'html', '&ldquo;'],
  ['list items', 'html', '<ul><li><a href=/x>Mayor says no</a></ul>'],
  ['less-than signs', 'html', '<'],
];

/** Lines that look like boilerplate up to their end, which a pattern could try to read in many ways. */
const ALMOST: readonly (readonly [string, string])[] = [
  ['names in parentheses', `(${'A'.repeat(60)}!`],
  ['zones of time', `1 ${'CST/'.repeat(30)}xx`],
  ['other zones of time', `1 ${'CEST/'.repeat(30)}xx`],
  ['months with a full stop', `1 ${'jan.5/'.repeat(30)}xx`],
  ['days of the week', `1 ${'Sat.5/'.repeat(30)}xx`],
  ['months', `1 ${'June.July.'.repeat(30)}xx`],
];

describe('hostile input', () => {
  it.each(SMALL)('keeps the laws: %s', (_, format, text) => {
    expect(broken(sourceOf(text, format))).toEqual([]);
  });

  it.each(LARGE)('keeps the laws when repeated: %s', (_, format, unit) => {
    expect(broken(sourceOf(unit.repeat(Math.ceil(3000 / unit.length)), format))).toEqual([]);
  });

  it.each(LARGE)('takes linear time: %s', (_, format, unit) => {
    expectLinear(unit, format);
  });

  it.each(ALMOST)('reads at once a line that is almost one of: %s', (_, line) => {
    expect(time(`Sten Aldry said no.\n\n${line}\n\nHe left.`, 'text')).toBeLessThan(AT_ONCE_MS);
  });

  it('reads a million characters on one line', () => {
    const unit = 'Sten Aldry said on Monday that “nothing was sold”, and went home; ';
    expectLinear(unit, 'text');
    expect(time(unit.repeat(15_152), 'text')).toBeLessThan(15_000);
  });

  it('reads a hundred thousand quotation marks', () => {
    expect(time('" '.repeat(100_000), 'text')).toBeLessThan(8_000);
  });

  it('reads a page of ten thousand nested elements', () => {
    const page = `${'<div>'.repeat(10_000)}<p>Sten Aldry said no.${'</div>'.repeat(10_000)}`;
    expect(time(page, 'html')).toBeLessThan(10_000);
  });
});

function expectLinear(unit: string, format: Format): void {
  const growth = growthOf(SIZES, (size) => {
    const source = sourceOf(unit.repeat(Math.ceil(size / unit.length)), format);
    return () => void analyzeSource(source);
  });
  expect(growth.exponent, shownGrowth(growth)).toBeLessThan(LINEAR);
}

const time = (text: string, format: Format): number => cpuTimeOf(() => void analyzeSource(sourceOf(text, format)));
