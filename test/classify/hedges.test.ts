import {describe, expect, it} from 'vitest';
import {isHedged} from '../../src/classify/hedges.js';
import {cueZone} from '../../src/classify/zones.js';
import {attributed, type Said} from '../builders/attributed.js';

const isDoubted = (text: string, said: Said): boolean => {
  const article = attributed(text, [said]);
  const found = article.statements[0]!;
  return isHedged(found, cueZone(article, found));
};

describe('a hedge', () => {
  it.each([
    ['Brandt said it rained.', 'said', false],
    ['Brandt suggested that it rained.', 'suggested', true],
    ['Brandt is said to have told them that it rained.', 'said to', true],
    ['Brandt reportedly said it rained.', 'said', true],
    ['Brandt has reportedly also told them it rained.', 'told', true],
    ['Reportedly it was also told that it rained.', 'told', false], // too far before the cue
    ['Brandt said reportedly that it rained.', 'said', true],
    ['Brandt told them reportedly that it rained.', 'told', false], // too far behind
    ['Reportedly Brandt ruled it out that it rained.', ['ruled', 'out'], true],
    ['Brandt ruled it out apparently that it rained.', ['ruled', 'out'], true],
    ['Brandt at last ruled it out that it rained.', ['ruled', 'out'], false],
    ['Brandt seemed to rule it out that it rained.', ['seemed', 'out'], true],
    ['The men whom Roy suggested said it rained.', 'said', false], // not the cue's own verb
    ['Apparently it rained, Brandt said', 'said', false],
    ['Allegedly', 'Allegedly', true],
  ])('%s', (text, cue, hedged) => {
    expect(isDoubted(text, {cue, ...(text.includes('rained') ? {content: 'it rained'} : {})})).toBe(hedged);
  });

  it.each([
    ['Brandt said reportedly it rained.', 'reportedly it rained'],
    ['"It rained reportedly" Brandt said.', 'It rained reportedly'],
    ['"It rained reportedly" Brandt said "in May".', ['It rained reportedly', 'in May']],
  ])('is not the speaker’s own doubt: %s', (text, content) => {
    expect(isDoubted(text, {mention: 'Brandt', cue: 'said', content})).toBe(false);
  });

  it('is the narrator’s beside a quotation', () => {
    const said = {mention: 'Brandt', cue: 'said', content: ['It rained', 'in May']};
    expect(isDoubted('"It rained" Brandt reportedly said "in May".', said)).toBe(true);
  });

  it('needs a cue', () => {
    expect(isDoubted('Reportedly "it suggested rain".', {content: 'it suggested rain', type: 'direct'})).toBe(false);
  });
});
