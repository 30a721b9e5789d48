import {describe, expect, it} from 'vitest';
import {analyzeSource, readHeadline} from '../../src/analyze.js';
import {type GivenPosition, positionOn} from '../../src/compare/given/given.js';
import {readClaim} from '../../src/compare/given/read-claim.js';
import type {GivenExample} from '../../src/layers/rule.js';
import {givenRules} from '../../src/rules/compare/index.js';

/* Runs the examples of the rules for given claims through the whole program. */

describe.each(givenRules.map((rule) => [rule.id, rule] as const))('%s', (id, {doc, examples}) => {
  it('is well formed', () => {
    expect(doc, 'one sentence').toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(examples.yes.length).toBeGreaterThanOrEqual(2);
    expect(examples.no.length).toBeGreaterThanOrEqual(1);
  });

  it.each(examples.yes.map((e) => [e.claim, e.text, e] as const))('has a part in: %s | %s', (_, __, example) => {
    const found = positionIn(example);
    expect({position: found.rule.position, by: rulesIn(found)}).toEqual({
      position: example.position,
      by: expect.arrayContaining([id]),
    });
  });

  it.each(examples.no.map((e) => [e.claim, e.text, e] as const))('has no part in: %s | %s', (_, __, example) => {
    const found = positionIn(example);
    expect(rulesIn(found), example.why).not.toContain(id);
    expect(found.rule.position).toBe(example.position);
  });
});

const positionIn = ({claim, text}: GivenExample): GivenPosition =>
  positionOn(
    readClaim(claim, readHeadline(claim)),
    analyzeSource({name: '-', format: 'text', text, knownMetadata: {}})[0]!,
  );

const rulesIn = ({rule, inClaim, inArticle}: GivenPosition): readonly string[] => [
  rule.id,
  ...[...inClaim, ...inArticle].map((sign) => sign.rule.id),
];
