import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {compileLinePattern} from '../../../src/clean/line/line-pattern.js';
import {frontWordsOf} from '../../../src/clean/prefilter/front-words.js';
import {holdsNeeds} from '../../../src/clean/prefilter/holds-needs.js';
import {readLineSigns} from '../../../src/clean/prefilter/line-signs.js';
import {linePatterns, patternBit} from '../../../src/clean/prefilter/pattern-bits.js';
import {needsOfRegexp} from '../../../src/clean/prefilter/regexp-needs.js';
import {shapeNeeds} from '../../../src/clean/prefilter/shape-table.js';
import {blocksOfText} from '../../../src/clean/text/text-blocks.js';
import {readExample} from '../../../src/language/example.js';
import {boilerplateRules} from '../../../src/rules/boilerplate/index.js';

describe('what a pattern needs', () => {
  it.each([
    [/\bcontributed (?:to|reporting)$/, {words: ['contributed'], front: [], marks: []}],
    [/^Follow @\w+/, {words: [], front: [], marks: ['@']}],
    [/^(?:Tags?|Topics)\b: ?/, {words: [], front: ['tags', 'tag', 'topics'], marks: []}],
    [/\d{4}$/, {words: [], front: [], marks: ['0']}],
    [/[»›→]$/, {words: [], front: [], marks: ['»', '›', '→']}],
    [/telephoto/, null],
    [/\bfilm?/, null],
    [/(?:\bgallery\b)?/, null],
    [/\b(?:gallery\b|[a-z]+)/, null],
  ])('%s', (pattern, needs) => {
    expect(needsOfRegexp(pattern.source)).toEqual(needs);
  });
});

describe('the first words of phrases', () => {
  it.each([
    ['[our|the] newsletter', [['our', 'newsletter'], ['the', 'newsletter'], ['newsletter']]],
    ["don't miss", [['don', 't']]],
    ['sign up [now]', [['sign', 'up']]],
    ['skip .. ad', [['skip']]],
    ['copyright* by', null],
    ['[the] *', null],
  ])('%s', (phrase, fronts) => {
    expect(frontWordsOf([phrase], {})).toEqual(fronts);
  });
});

describe('a walk over a text', () => {
  it('counts words, not marks', () => expect(readLineSigns('The mayor — “no”, she said…').wordCount).toBe(5));
  it('gives one key for texts that differ in marks, spacing and case', () =>
    expect(readLineSigns('Bridge  at Kellin: closed!').textKey).toBe(readLineSigns('BRIDGE AT KELLIN CLOSED').textKey));

  it('never misses a pattern that matches', () => {
    const matches = linePatterns.flatMap((pattern) => {
      const match = compileLinePattern(pattern);
      return lines.filter((line) => match({...line, mayBegin: -1})).map((line) => ({line, pattern, match}));
    });
    expect(matches.length).toBeGreaterThan(50);
    expect(matches.filter(({line, pattern}) => (line.mayMatch & patternBit(pattern)) === 0)).toEqual([]);
    expect(matches.filter(({line, match}) => match(line) === null)).toEqual([]);
  });
});

describe('what a text holds', () => {
  it.each([
    ['By Jane Roe', {words: [], front: ['by'], marks: []}, true],
    ['Stand by Jane Roe', {words: [], front: ['by'], marks: []}, false],
    ['It happens', {words: ['ap'], front: [], marks: []}, false],
    ['Jane Roe/AP', {words: ['ap'], front: [], marks: []}, true],
    ['Room 12', {words: [], front: [], marks: ['0']}, true],
    ['Room', {words: [], front: [], marks: ['0', '@']}, false],
  ])('%s', (text, needs, held) => expect(holdsNeeds(text, needs)).toBe(held));

  it('includes what a shape needs, for every shape that matches it', () => {
    const shapes = [
      ...linePatterns.flatMap((p) => p.shape ?? []),
      ...boilerplateRules.flatMap((r) => (r.kind === 'cut' ? r.cuts : [])),
    ];
    const matches = shapes.flatMap((shape) =>
      lines.filter(({text}) => shape.test(text)).map(({text}) => ({text, shape, needs: shapeNeeds[shape.source]})),
    );
    expect(matches.length).toBeGreaterThan(50);
    expect(matches.filter(({text, needs}) => needs && !holdsNeeds(text, needs))).toEqual([]);
  });
});

const fixtures = readdirSync('fixtures/articles').flatMap((name) =>
  readdirSync(`fixtures/articles/${name}`)
    .filter((file) => file === 'input.txt')
    .map((file) => readFileSync(`fixtures/articles/${name}/${file}`, 'utf8')),
);
const examples = boilerplateRules.flatMap((rule) =>
  [...rule.examples.yes.map((e) => readExample(e, rule)), ...rule.examples.no].map((e) => e.text),
);
const lines = [...fixtures, ...examples].flatMap(blocksOfText);
