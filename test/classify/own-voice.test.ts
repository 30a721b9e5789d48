import {describe, expect, it} from 'vitest';
import {isOwnVoice, isVouched, speaksFor, titlesOf} from '../../src/classify/own-voice.js';
import {attributed} from '../builders/attributed.js';

describe('a report is the outer speaker’s own act', () => {
  it.each([
    ['Lee said she denied it.', 'she', true],
    ['Lee said Roy denied it.', 'Roy', false],
    ['Lee said he and Roy denied it.', 'he and Roy', false],
    ['Lee said the company denied it.', 'the company', false],
    ['A spokesman said the company denied it.', 'the company', true],
    ['A spokesman said the mayor denied it.', 'the mayor', false],
    ['A spokesman said Lee denied it.', undefined, false],
  ])('%s', (text, mention, own) => {
    const [outer] = text.split(' said ');
    const content = text.slice(text.indexOf(' said ') + 6, -1);
    const inner = {cue: 'denied', content: 'it', within: 0, ...(mention === undefined ? {} : {mention})};
    const article = attributed(text, [{mention: outer!, cue: 'said', content}, inner]);
    expect(isOwnVoice(article, article.statements[1]!, article.statements[0]!)).toBe(own);
  });

  it('where the outer speaker is named for both', () => {
    const text = 'Lee said it rained, denied it.';
    const article = attributed(text, [
      {mention: 'Lee', cue: 'said', content: 'it rained, denied it'},
      {mention: 'Lee', cue: 'denied', content: 'it', within: 0},
    ]);
    expect(isOwnVoice(article, article.statements[1]!, article.statements[0]!)).toBe(true);
  });

  it('where they are named last', () => {
    const article = attributed('"It rained, we denied it" said a spokesman for us', [
      {mention: 'a spokesman for us', cue: 'said', content: 'It rained, we denied it'},
      {mention: 'we', cue: 'denied', within: 0},
    ]);
    const [outer, inner] = article.statements;
    expect(isOwnVoice(article, {...inner!, mention: outer!.mention}, outer!)).toBe(true);
    expect(isOwnVoice(article, inner!, outer!)).toBe(true);
    expect(isVouched(article, {...inner!, cue: {...inner!.cue!, spans: [outer!.mention!]}})).toBe(false);
  });

  it('where nobody is named for the outer one, only if it is said so', () => {
    const text = '"The company denied it" and "we denied it".';
    const article = attributed(text, [
      {content: ['The company denied it', 'we denied it']},
      {mention: 'The company', cue: 'denied', within: 0},
      {mention: 'we', cue: 'denied', within: 0},
    ]);
    const [outer, company, we] = article.statements;
    expect(isOwnVoice(article, company!, outer!)).toBe(false);
    expect(isOwnVoice(article, we!, outer!)).toBe(true);
  });
});

describe('a refusal is the outer speaker’s own', () => {
  it.each([
    ['A Kellin official said Kellin would not comment.', 'Kellin', true],
    ['Her lawyer said Ms. Voll would not comment.', 'Ms. Voll', true],
    ['A neighbour said Ms. Voll would not comment.', 'Ms. Voll', false],
    ['A Kellin official said the mayor would not comment.', 'the mayor', false],
  ])('%s', (text, mention, own) => {
    const [outer] = text.split(' said ');
    const article = attributed(text, [
      {mention: outer!, cue: 'said', content: text.slice(text.indexOf(' said ') + 6, -1)},
      {mention, cue: 'would not comment', within: 0},
    ]);
    const [said, refused] = article.statements;
    expect(speaksFor(article, refused!, said!, titlesOf(article))).toBe(own);
  });

  it('by the title of an earlier mention', () => {
    const article = attributed('Army spokesman Jon Moe said so. Moe said the army could not confirm it.', [
      {mention: 'Army spokesman Jon Moe', cue: 'said', content: 'so'},
      {mention: 'Moe', cue: 'said', content: 'the army could not confirm it'},
      {mention: 'the army', cue: 'could not confirm', content: 'it', within: 1},
    ]);
    const [, said, refused] = article.statements;
    expect(speaksFor(article, refused!, said!, titlesOf(article))).toBe(true);
    expect(speaksFor(article, refused!, said!, new Map())).toBe(false);
  });
});

describe('reporting something means agreeing with it', () => {
  it.each([
    ['Lee said tests showed it rained.', 'showed', true],
    ['Lee said tests had clearly shown it rained.', 'had clearly shown', true],
    ['Lee said tests claimed it rained.', 'claimed', false],
    ['Lee said tests never showed it rained.', 'never showed', false],
    ['Lee said tests showed off, it rained.', ['tests', 'off'], false],
    ['Lee said tests showed off, it rained.', ['off', 'showed'], true],
    ['Lee said: it rained.', undefined, false],
  ])('%s', (text, cue, vouched) => {
    const article = attributed(text, [{content: 'it rained', ...(cue === undefined ? {} : {cue})}]);
    expect(isVouched(article, article.statements[0]!)).toBe(vouched);
  });
});
