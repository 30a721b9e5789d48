import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../src/clean/clean.js';
import {loadReader} from '../../src/clean/html/load-html.js';
import {parseWhole, type WholeParse} from '../../src/parse/parse-whole.js';
import type {ParsedSentence} from '../../src/layers/parsed.js';
import {type ParseRecord, toParseRecord} from '../../src/record/parse-record.js';
import {segment} from '../../src/segment/segment.js';
import {sourceOf} from '../builders/outcome.js';
import {newsText, noise} from '../laws/texts.js';

/* What holds of the grammar of every text, whatever stands in it. */

const FIXTURES = 'fixtures/articles';

const parsedOf = (text: string, format: 'text' | 'html' = 'text'): WholeParse[] =>
  clean(sourceOf(text, format)).map((article) => parseWhole(segment(article)));

const broken = (articles: readonly WholeParse[]): string[] =>
  articles.flatMap((article) => [
    ...article.parsed.flatMap((sentence) => [...treeBroken(sentence), ...rangesBroken(sentence)]),
    ...recordBroken(toParseRecord(article), article.source.text),
  ]);

/** Heads form a tree over the sentence: one root, and each word comes to it. */
function treeBroken({head, words}: ParsedSentence): string[] {
  if (words.length === 0) return [];
  const found: string[] = [];
  if ([...head].filter((h) => h === -1).length !== 1) found.push(`not one root: ${words.lower.join(' ')}`);
  for (let word = 0; word < words.length; word++) {
    let at = word;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > words.length || at >= words.length || at < -1) {
        found.push(`word ${word} comes to no root: ${words.lower.join(' ')}`);
        break;
      }
      at = head[at]!;
    }
  }
  return found;
}

function rangesBroken({phrases, clauses, words}: ParsedSentence): string[] {
  const isRange = (start: number, end: number): boolean => 0 <= start && start < end && end <= words.length;
  const found: string[] = [];
  for (const {start, end, head, last} of phrases) {
    if (!isRange(start, end) || head < start || head >= end || last < end || last > words.length)
      found.push(`a phrase lies outside its sentence: ${start}-${end}, head ${head}, last ${last}`);
  }
  for (const {verb, start, end} of clauses) {
    if (verb && (!isRange(verb.start, verb.end) || verb.head < verb.start)) found.push('a verb lies outside');
    if (start < 0 || end > words.length || start > end) found.push(`a clause lies outside: ${start}-${end}`);
  }
  return found;
}

/** Tokens stand in order, within the source, each with a head that is one of them. */
function recordBroken({tokens, clauses}: ParseRecord, source: string): string[] {
  const found: string[] = [];
  const length = [...source].length;
  tokens.forEach(({span: [start, end], head, relation, clause}, i) => {
    if (start < 0 || end > length || start > end) found.push(`token ${i} lies outside the source: ${start}-${end}`);
    if (start < (tokens[i - 1]?.span[0] ?? 0)) found.push(`token ${i} stands before the one before it`);
    if (head === i || (head !== null && !tokens[head])) found.push(`token ${i} hangs on nothing`);
    if ((head === null) !== (relation === 'root')) found.push(`token ${i} is half a root`);
    if (clause !== null && !clauses[clause]) found.push(`token ${i} lies in no clause`);
  });
  return found;
}

describe('the grammar', () => {
  const fixtures = readdirSync(FIXTURES).flatMap((name) =>
    readdirSync(join(FIXTURES, name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => [name, join(FIXTURES, name, file)] as const),
  );

  it.each(fixtures)('of %s is whole', async (_name, path) => {
    const format = path.endsWith('.html') ? 'html' : 'text';
    await loadReader(format);
    expect(broken(parsedOf(readFileSync(path, 'utf8'), format))).toEqual([]);
  });

  it.each([
    ['news', newsText, 150],
    ['noise', noise, 150],
  ] as const)('of random %s is whole', (_what, texts, runs) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(broken(parsedOf(text))).toEqual([]);
      }),
      {numRuns: runs, seed: 2026},
    );
  });

  it.each([
    ['and he said that she told them '],
    ['the man who saw the dog '],
    ['( a '],
    ['said, '],
    ['not to and '],
    ['“no” he '],
    ['a well-known '],
    ['Brock, '],
    ['of the mill’s '],
    ['which when that '],
  ])('of a sentence without an end is read in linear time: %s', (piece) => {
    const time = (count: number): number => {
      const level = parsedOf(piece.repeat(count));
      expect(level.length).toBeGreaterThan(0);
      const before = process.cpuUsage();
      parsedOf(piece.repeat(count));
      const {user, system} = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const small = time(1_000);
    const large = time(8_000);
    // Eight times the text; the floor keeps the noise of a loaded machine out.
    expect(large).toBeLessThan(Math.max(500, small * 8 * 3));
  });
});
