import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {compileLinePattern} from '../../../src/clean/line/line-pattern.js';
import {frontWordsOf} from '../../../src/clean/prefilter/front-words.js';
import {readLineSigns} from '../../../src/clean/prefilter/line-signs.js';
import {linePatterns, patternBit} from '../../../src/clean/prefilter/pattern-bits.js';
import {blocksOfText} from '../../../src/clean/text/text-blocks.js';
import {readExample} from '../../../src/language/example.js';
import {boilerplateRules} from '../../../src/rules/boilerplate/index.js';

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

const fixtures = readdirSync('fixtures/articles').flatMap((name) =>
  readdirSync(`fixtures/articles/${name}`)
    .filter((file) => file === 'input.txt')
    .map((file) => readFileSync(`fixtures/articles/${name}/${file}`, 'utf8')),
);
const examples = boilerplateRules.flatMap((rule) =>
  [...rule.examples.yes.map((e) => readExample(e, rule)), ...rule.examples.no].map((e) => e.text),
);
const lines = [...fixtures, ...examples].flatMap(blocksOfText);
