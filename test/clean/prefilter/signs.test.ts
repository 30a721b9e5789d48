import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {compileLine} from '../../../src/clean/line/pattern.js';
import {frontsOf} from '../../../src/clean/prefilter/front-words.js';
import {holds} from '../../../src/clean/prefilter/holder.js';
import {bitOf, patterns} from '../../../src/clean/prefilter/line-bits.js';
import {needsOf} from '../../../src/clean/prefilter/needs-of.js';
import {shapeNeeds} from '../../../src/clean/prefilter/shape-table.js';
import {readSigns} from '../../../src/clean/prefilter/signs.js';
import {blocksOfText} from '../../../src/clean/text/text.js';
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
    expect(needsOf(pattern.source)).toEqual(needs);
  });
});

describe('the fronts of phrases', () => {
  it.each([
    ['[our|the] newsletter', [['our', 'newsletter'], ['the', 'newsletter'], ['newsletter']]],
    ["don't miss", [['don', 't']]],
    ['sign up [now]', [['sign', 'up']]],
    ['skip .. ad', [['skip']]],
    ['copyright* by', null],
    ['[the] *', null],
  ])('%s', (phrase, fronts) => {
    expect(frontsOf([phrase], {})).toEqual(fronts);
  });
});

describe('a walk over a text', () => {
  it('counts words, not marks', () => expect(readSigns('The mayor — “no”, she said…').words).toBe(5));
  it('gives one key for texts that differ in marks, spacing and case', () =>
    expect(readSigns('Bridge  at Kellin: closed!').key).toBe(readSigns('BRIDGE AT KELLIN CLOSED').key));

  it('never misses a pattern that matches', () => {
    const matches = patterns.flatMap((pattern) => {
      const match = compileLine(pattern);
      return lines.filter((line) => match(line)).map((line) => ({line, pattern}));
    });
    expect(matches.length).toBeGreaterThan(50);
    expect(matches.filter(({line, pattern}) => (line.may & bitOf(pattern)) === 0)).toEqual([]);
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
  ])('%s', (text, needs, held) => expect(holds(text, needs)).toBe(held));

  it('is what every shape needs that matches it', () => {
    const shapes = [
      ...patterns.flatMap((p) => p.shape ?? []),
      ...boilerplateRules.flatMap((r) => (r.kind === 'cut' ? r.cuts : [])),
    ];
    const matches = shapes.flatMap((shape) =>
      lines.filter(({text}) => shape.test(text)).map(({text}) => ({text, shape, needs: shapeNeeds[shape.source]})),
    );
    expect(matches.length).toBeGreaterThan(50);
    expect(matches.filter(({text, needs}) => needs && !holds(text, needs))).toEqual([]);
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
