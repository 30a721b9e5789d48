import {describe, expect, it} from 'vitest';
import {attribute} from '../../src/attribute/attribute.js';
import {parse} from '../../src/parse/parse.js';
import {growthOf, LINEAR, shownGrowth} from '../builders/growth.js';
import {segmented} from '../builders/segmented.js';

/* One line that never ends, of what each search looks for: twice as much takes twice the time of the processor. */

const SIZES = [60_000, 120_000, 240_000];

describe('a line without an end takes linear time', () => {
  it.each([
    ['cues without sources', 'said '],
    ['cues with sources', 'he said '],
    ['cues in each other', 'he said that '],
    ['cues that share a source', 'and said '],
    ['participles without a source', ', saying '],
    ['insertions', 'he said, '],
    ['quotations', '“no” '],
    ['quotations with a cue', '“no,” he said '],
    ['sources by "according to"', 'according to Holm, it sank, '],
    ['lists of names', 'Ann, Bo, Cy and Dee, '],
    ['nouns in a row', 'cats and '],
    ['nouns of saying', 'her claim that '],
    ['refusals', 'he had no comment on it '],
    ['brackets', '('],
    ['colons', 'Holm: “no” '],
    ['addressees', 'told Holm Ann Bo '],
    ['relative clauses', 'who said who '],
  ])('%s', (_, unit) => {
    const growth = growthOf(SIZES, (size) => {
      const article = segmented(unit.repeat(Math.ceil(size / unit.length)));
      return () => void attribute(parse(article));
    });
    expect(growth.exponent, shownGrowth(growth)).toBeLessThan(LINEAR);
  });

  it('overflows no stack with more statements than a call can have arguments', () => {
    const statements = attribute(parse(segmented('he said '.repeat(130_000)))).statements;
    expect(statements.length).toBeGreaterThan(100_000);
  });
});
