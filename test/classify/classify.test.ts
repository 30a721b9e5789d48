import {describe, expect, it} from 'vitest';
import {classify} from '../../src/classify/classify.js';
import {slice} from '../../src/layers/span.js';
import {attributed, type Said} from '../builders/attributed.js';

const judge = (text: string, statements: readonly Said[]) =>
  classify(attributed(text, statements)).judgements.map((s) => ({
    stance: s.stance,
    evidence: s.evidence && slice(text, s.evidence),
    by: s.by,
    hedged: s.hedged,
  }));

const DENY = 'deny';
const NEITHER = 'neither-confirm-nor-deny';
const ASSERT = 'assert';

describe('a verb of denial', () => {
  it.each([
    ['Brandt denied the report.', 'denied', 'the report', DENY, 'denied'],
    ['Brandt denied him a visa.', 'denied', 'him a visa', ASSERT, 'denied him a visa'],
    ['Brandt denied bail.', 'denied', 'bail', ASSERT, 'denied bail'],
    ['Brandt denied that he had not paid.', 'denied', 'he had not paid', DENY, 'denied'],
    ['Brandt did not deny the report.', 'did not deny', 'the report', NEITHER, 'did not deny'],
    ["Brandt didn't deny the report.", "didn't deny", 'the report', NEITHER, "didn't deny"],
    ['Brandt never denied the report.', 'never denied', 'the report', NEITHER, 'never denied'],
    ['Brandt refused to deny the report.', 'refused to deny', 'the report', NEITHER, 'refused to deny'],
    ['If asked, Brandt would deny the report.', 'would deny', 'the report', ASSERT, 'would deny'],
    ["Brandt shan't deny the report.", "shan't deny", 'the report', NEITHER, "shan't deny"],
    ['Denied the report, Brandt did.', 'Denied', 'the report', DENY, 'Denied'],
    ['Brandt, who denied the report, said it rained.', 'said', 'it rained', ASSERT, 'said'],
    ['Brandt, who was insisting, said he never landed.', 'said', 'he never landed', ASSERT, 'said'],
    ['Brandt insisted he never landed.', 'insisted', 'he never landed', DENY, 'never landed'],
    ['Brandt insisted it rained. He never landed.', 'insisted', 'it rained. He never landed', ASSERT, 'insisted'],
    ['Brandt has firmly denied the report.', ['has', 'denied'], 'the report', DENY, 'denied'],
    ['Brandt has now insisted he never landed.', ['has', 'insisted'], 'he never landed', DENY, 'never landed'],
    ['Brandt told him to leave.', 'told', 'to leave', null, 'to'],
    ['Brandt told him it was time to leave.', 'told', 'it was time to leave', ASSERT, 'told'],
    ['Brandt rejected the claim.', 'rejected', 'the claim', DENY, 'rejected'],
    ['Brandt rejected the offer.', 'rejected', 'the offer', ASSERT, 'rejected the offer'],
    ['Brandt dismissed the coach.', 'dismissed', 'the coach', ASSERT, 'dismissed the coach'],
    ['Brandt dismissed the story as false.', 'dismissed', 'the story as false', DENY, 'false'],
    ['Brandt debunked it.', 'debunked', 'it', DENY, 'debunked'],
  ])('%s', (text, cue, content, stance, evidence) => {
    expect(judge(text, [{mention: 'Brandt', cue, content}])).toMatchObject([{stance, evidence}]);
  });
});

describe('a refusal', () => {
  it.each([
    ['Brandt declined to comment.', 'declined to comment', NEITHER, 'declined to comment'],
    ['Brandt had no comment.', 'had no comment', NEITHER, 'no comment'],
    ['Brandt would not say.', 'would not say', NEITHER, 'would not say'],
    ['Brandt has yet to respond.', 'has yet to respond', NEITHER, 'has yet to respond'],
    ['Brandt could not be reached.', 'could not be reached', NEITHER, 'could not be reached'],
    [
      'Brandt neither confirmed nor denied it.',
      'neither confirmed nor denied',
      NEITHER,
      'neither confirmed nor denied',
    ],
    ['Brandt stopped short of confirming it.', 'stopped short of confirming', NEITHER, 'stopped short of confirming'],
    ['Brandt stopped short of denying it.', 'stopped short of denying', NEITHER, 'stopped short of denying'],
  ])('%s', (text, cue, stance, evidence) => {
    expect(judge(text, [{mention: 'Brandt', cue}])).toMatchObject([{stance, evidence}]);
  });
});

describe('what is said', () => {
  it.each([
    ['the report was completely untrue', DENY, 'completely untrue'],
    ['the report was not untrue', ASSERT, 'said'],
    ['the report was not accurate', DENY, 'was not accurate'],
    ['he did not know if the report was true', NEITHER, 'did not know'],
    ['there was no truth to the report', DENY, 'no truth'],
    ['that meeting never happened', DENY, 'never happened'],
    ['the men had false passports', ASSERT, 'said'],
    ['it was wrong to close the bridge', ASSERT, 'said'],
    ['he could not confirm the report', NEITHER, 'could not confirm'],
    ['he was not aware of any report', NEITHER, 'not aware of'],
    ['it was too early to tell', NEITHER, 'too early to tell'],
    ['the ship would not sail', ASSERT, 'said'],
    ['he had no doubt', ASSERT, 'said'],
  ])('Brandt said %s.', (content, stance, evidence) => {
    const text = `Brandt said ${content}.`;
    expect(judge(text, [{mention: 'Brandt', cue: 'said', content}])).toMatchObject([{stance, evidence}]);
  });

  it('is a denial even in a later sentence of a quotation', () => {
    const content = 'It was a long week. The rest is pure fiction.';
    expect(
      judge(`"${content}" Brandt said.`, [{mention: 'Brandt', cue: 'said', content, type: 'direct'}]),
    ).toMatchObject([{stance: DENY, evidence: 'pure fiction', by: 'deny/wrong'}]);
  });

  it('is a denial rather than a refusal if it is both', () => {
    const content = 'I cannot comment on the file, but the report is false.';
    expect(
      judge(`"${content}" Brandt said.`, [{mention: 'Brandt', cue: 'said', content, type: 'direct'}]),
    ).toMatchObject([{stance: DENY, evidence: 'false'}]);
  });

  it('is no refusal if it is somebody else who does not know', () => {
    const content = 'He did not know if the report was true';
    const said = {mention: 'Brandt', cue: 'said', content};
    expect(judge(`"${content}" Brandt said.`, [{...said, type: 'direct'}])).toMatchObject([{stance: ASSERT}]);
    expect(judge(`${content}, Brandt said.`, [said])).toMatchObject([{stance: NEITHER, evidence: 'did not know'}]);
  });

  it('has the start of the cue or, without a cue, of the content as evidence if nothing else decides', () => {
    expect(judge('Brandt turned it up.', [{cue: ['turned', 'up'], content: 'it'}])).toMatchObject([
      {evidence: 'turned'},
    ]);
    expect(judge('"It rained" and "it snowed".', [{content: ['It rained', 'it snowed']}])).toMatchObject([
      {evidence: 'It rained'},
    ]);
    expect(judge('It rained.', [{}])).toMatchObject([{stance: ASSERT, evidence: null}]);
  });

  it.each([
    ['Who did it?', null],
    ['Who did it? Roy did.', ASSERT],
    ['Who did it? '.repeat(41).trim(), null],
    ['Please stay indoors.', null],
    ['Thank you all.', null],
    ['We ask that you leave.', null],
  ])('"%s" Brandt said.', (content, stance) => {
    expect(
      judge(`"${content}" Brandt said.`, [{mention: 'Brandt', cue: 'said', content, type: 'direct'}]),
    ).toMatchObject([{stance}]);
  });
});

describe('a denial of the claim at issue', () => {
  const claim = {mention: 'The Courier', cue: 'reported', content: 'Brandt had sold the park'};

  it('is a clause that negates what another claims', () => {
    const text = 'The Courier reported that Brandt had sold the park. She said she did not sell the park.';
    const said = {mention: 'She', cue: 'said', content: 'she did not sell the park'};
    expect(judge(text, [claim, said])).toMatchObject([{stance: ASSERT}, {stance: DENY, by: 'deny/is-not'}]);
  });

  it('is a clause that negates the thing that somebody has denied, in other words', () => {
    const text = 'Roy denied that a tiger was missing. Brandt said no tiger has escaped.';
    const denied = {mention: 'Roy', cue: 'denied', content: 'a tiger was missing'};
    const said = {mention: 'Brandt', cue: 'said', content: 'no tiger has escaped'};
    expect(judge(text, [denied, said])).toMatchObject([{stance: DENY}, {stance: DENY, by: 'deny/is-not'}]);
  });

  it('is not a clause that shares only names with what another claims', () => {
    const text = 'The Courier reported that Brandt had sold the park. She said Brandt has not met the Courier.';
    const said = {mention: 'She', cue: 'said', content: 'Brandt has not met the Courier'};
    expect(judge(text, [claim, said])).toMatchObject([{stance: ASSERT}, {stance: ASSERT}]);
  });

  it('is a thing that the same speaker has denied in other words', () => {
    const text = 'Roy insisted that no contract was signed. He said there is no contract.';
    const denied = {mention: 'Roy', cue: 'insisted', content: 'no contract was signed'};
    const said = {mention: 'He', cue: 'said', content: 'there is no contract'};
    expect(judge(text, [denied, said])).toMatchObject([{stance: DENY}, {stance: DENY, by: 'deny/there-is-no'}]);
  });

  it.each([
    [39, DENY],
    [40, ASSERT],
  ])('is not looked for behind %i places of a phrase', (places, stance) => {
    const content = `${'it has not rained, '.repeat(places)}she has not sold the park`;
    const text = `The Courier reported that Brandt had sold the park. It hailed. She said ${content}.`;
    expect(judge(text, [claim, {mention: 'She', cue: 'said', content}])[1]).toMatchObject({stance});
  });

  it('is what another has denied, not what another negates', () => {
    const text = (cue: string) =>
      `It hailed. It snowed. Ann ${cue} no park was sold. Roy said Brandt did not sell the park.`;
    const said = {mention: 'Roy', cue: 'said', content: 'Brandt did not sell the park'};
    const ann = (cue: string) => ({mention: 'Ann', cue, content: 'no park was sold'});
    expect(judge(text('thinks'), [ann('thinks'), said])).toMatchObject([{stance: ASSERT}, {stance: ASSERT}]);
    expect(judge(text('insists'), [ann('insists'), said])).toMatchObject([{stance: DENY}, {stance: DENY}]);
  });

  it('is a clause that begins with "he" also in a quotation', () => {
    const text = 'The Courier reported that Brandt had sold the park. "He never sold the park" Roy said.';
    const said = {mention: 'Roy', cue: 'said', content: 'He never sold the park', type: 'direct'} as const;
    expect(judge(text, [claim, said])[1]).toMatchObject({stance: DENY, by: 'deny/i-never'});
  });

  it('is not what another within says', () => {
    const text = 'The Courier reported that Brandt had sold the park. She said Roy said she did not sell the park.';
    const said = {mention: 'She', cue: 'said', content: 'Roy said she did not sell the park'};
    const within = {mention: 'Roy', cue: 'said', content: 'she did not sell the park', within: 1};
    expect(judge(text, [claim, said, within])).toMatchObject([{stance: ASSERT}, {stance: ASSERT}, {stance: DENY}]);
  });

  it('is not a clause that negates something else', () => {
    const text = 'The Courier reported that Brandt had sold the park. She said she did not eat breakfast.';
    const said = {mention: 'She', cue: 'said', content: 'she did not eat breakfast'};
    expect(judge(text, [claim, said])).toMatchObject([{stance: ASSERT}, {stance: ASSERT}]);
  });
});

describe('what another says within', () => {
  it('does not count for the outer speaker', () => {
    const text = 'Roy said Brandt denied the report.';
    expect(
      judge(text, [
        {mention: 'Roy', cue: 'said', content: 'Brandt denied the report'},
        {mention: 'Brandt', cue: 'denied', content: 'the report', within: 0},
      ]),
    ).toMatchObject([{stance: ASSERT}, {stance: DENY}]);
  });

  it('does not count from the words that name the speaker on, in whatever order the statements are', () => {
    const text = 'Roy said the man who has no comment denied it and Lee denied that.';
    const outer = {mention: 'Roy', cue: 'said', content: 'the man who has no comment denied it and Lee denied that'};
    const inner = [
      {mention: 'Lee', cue: 'denied that', within: 0},
      {mention: 'the man who has no comment', cue: 'denied it', within: 0},
    ];
    expect(judge(text, [outer, ...inner])[0]).toMatchObject({stance: ASSERT});
    expect(judge(text, [outer, ...inner.toReversed()])[0]).toMatchObject({stance: ASSERT});
    expect(judge(text, [outer, inner[0]!])[0]).toMatchObject({stance: NEITHER, evidence: 'no comment'});
  });

  it('counts around the words of the other', () => {
    const text = 'Roy said the report was false and Brandt left.';
    const outer = {mention: 'Roy', cue: 'said', content: 'the report was false and Brandt left'};
    expect(judge(text, [outer, {mention: 'Brandt', cue: 'left', within: 0}])[0]).toMatchObject({stance: DENY});
    expect(judge(text, [outer, {within: 0}])[0]).toMatchObject({stance: DENY});
  });

  it('counts where the outer speaker vouches for it', () => {
    const text = 'Roy said tests proved the report was false.';
    expect(
      judge(text, [
        {mention: 'Roy', cue: 'said', content: 'tests proved the report was false'},
        {mention: 'tests', cue: 'proved', content: 'the report was false', within: 0},
      ]),
    ).toMatchObject([{stance: DENY}, {stance: DENY}]);
  });

  it('does not count where it is an aside of the narrator in brackets', () => {
    const content = 'the park was sold (it never happened) in May';
    expect(judge(`Roy said ${content}.`, [{mention: 'Roy', cue: 'said', content}])).toMatchObject([{stance: ASSERT}]);
  });

  it('counts where the outer speaker speaks of himself or of whom he speaks for', () => {
    const text = 'A spokesman said the company would not comment.';
    expect(
      judge(text, [
        {mention: 'A spokesman', cue: 'said', content: 'the company would not comment'},
        {mention: 'the company', cue: 'would not comment', within: 0},
      ]),
    ).toMatchObject([{stance: NEITHER}, {stance: NEITHER}]);
  });
});

describe('a statement', () => {
  it('keeps everything it was given', () => {
    const article = attributed('Brandt told Roy "it rained" [and hailed].', [
      {mention: 'Brandt', cue: 'told', content: ['it rained', 'and hailed'], type: 'mixed'},
    ]);
    const found = {...article.statements[0]!, addressee: {start: 12, end: 15}, continues: 0, sentence: 3, paragraph: 7};
    const {judgements, ...layers} = classify({...article, statements: [found]});
    expect(judgements).toHaveLength(1);
    expect(layers).toEqual({...article, statements: [found]});
  });
});

describe('any text', () => {
  it('has no stance where it has no statement', () => {
    expect(judge('It rained.', [])).toEqual([]);
  });
});
