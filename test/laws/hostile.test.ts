import {describe, expect, it} from 'vitest';
import {analyze} from '../../src/analyze.js';
import type {Format} from '../../src/article.js';
import {sourceOf} from '../outcome.js';
import {brokenLaws} from './layers.js';

/*
 * Input that breaks programs. Each kind is read at four sizes, each twice the one before: twice the text may take twice the
 * time, and half as much again for the noise of the clock; four times the time would be a loop inside a loop.
 */

const SIZES = [8_000, 16_000, 32_000, 64_000];
const SLACK = 3;
const FLOOR_MS = 700;

const SMALL: readonly (readonly [string, Format, string])[] = [
  ['nothing', 'text', ''],
  ['one space', 'text', ' '],
  ['only white space', 'text', ' \n\t\r\n\u00a0\u2028 '],
  ['only quotation marks', 'text', '""“”‘’\'\'«»"'],
  ['one quotation mark', 'text', '“'],
  ['one unclosed quotation', 'text', 'Mayor Aldry said: “The bridge is safe. Nobody has sold it.\n\nThe town slept.'],
  ['a closing mark only', 'text', 'The bridge is safe,” said Mayor Aldry.'],
  ['half a surrogate pair', 'text', 'Aldry said \ud83d “no \udc00” on Monday.'],
  ['NUL bytes', 'text', 'Aldry\u0000 said “no\u0000”\u0000.'],
  ['an empty page', 'html', ''],
  ['a page without text', 'html', '<html><body><script>said("no")</script></body></html>'],
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

/** Lines of one shape of furniture but for their end, which a pattern can try to read in many ways. */
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
    expect(brokenLaws(sourceOf(text, format))).toEqual([]);
  });

  it.each(LARGE)('keeps the laws when repeated: %s', (_, format, unit) => {
    expect(brokenLaws(sourceOf(unit.repeat(Math.ceil(3000 / unit.length)), format))).toEqual([]);
  });

  it.each(LARGE)('takes linear time: %s', {timeout: 60_000}, (_, format, unit) => {
    expectLinear(unit, format, SIZES);
  });

  it.each(ALMOST)('reads at once a line that is almost one of: %s', {timeout: 60_000}, (_, line) => {
    expect(time(`Sten Aldry said no.\n\n${line}\n\nHe left.`, 'text')).toBeLessThan(FLOOR_MS);
  });

  it('reads a million characters on one line', {timeout: 60_000}, () => {
    const unit = 'Sten Aldry said on Monday that “nothing was sold”, and went home; ';
    expectLinear(unit, 'text', SIZES);
    expect(time(unit.repeat(15_152), 'text')).toBeLessThan(15_000);
  });

  it('reads a hundred thousand quotation marks', {timeout: 60_000}, () => {
    expect(time('" '.repeat(100_000), 'text')).toBeLessThan(8_000);
  });

  it('reads a page of ten thousand nested elements', {timeout: 30_000}, () => {
    const page = `${'<div>'.repeat(10_000)}<p>Sten Aldry said no.${'</div>'.repeat(10_000)}`;
    expect(time(page, 'html')).toBeLessThan(10_000);
  });
});

/** The first size at which the time more than doubles ends it, so that no loop keeps the suite waiting. */
function expectLinear(unit: string, format: Format, sizes: readonly number[]): void {
  let before = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    let ms = time(text, format);
    const limit = Math.max(FLOOR_MS, before * SLACK);
    for (let more = 0; ms > limit && more < 4; more++) ms = Math.min(ms, time(text, format)); // the machine may be busy
    expect(ms, `${size} characters, ${before} ms for half of them`).toBeLessThanOrEqual(limit);
    before = ms;
  }
}

function time(text: string, format: Format): number {
  const start = performance.now();
  analyze(sourceOf(text, format));
  return Math.round(performance.now() - start);
}
