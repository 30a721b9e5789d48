import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

describe('a quotation alone', () => {
  it('goes on with the speaker of the one before', () => {
    expect(toldIn('“The ferry is late,” Holm said.\n\n“Nothing is missing.”\n\n“Nobody was hurt.”')).toMatchObject([
      {source: 'Holm'},
      {form: 'quotation-alone', content: 'Nothing is missing.', type: 'direct', continues: 0},
      {form: 'quotation-alone', content: 'Nobody was hurt.', continues: 1},
    ]);
  });

  it('goes on with what was told without quotation marks', () => {
    expect(toldIn('Holm said the ferry was late.\n\n“Nothing is missing.”')).toMatchObject([{}, {continues: 0}]);
  });

  it('goes on with nobody where nobody has spoken', () => {
    const [alone] = toldIn('Holm met the crew. “Nothing is missing.”');
    expect(alone).toEqual({form: 'quotation-alone', content: 'Nothing is missing.', type: 'direct'});
  });

  it('is no title of few words', () => {
    expect(toldIn('“Silver Road”\n\nThe play opens in May.')).toEqual([]);
  });

  it('is none in a headline', () => {
    expect(toldIn('The port is open.', '“Nothing is missing here.”')).toEqual([]);
  });

  it('is one statement a paragraph, however often it is reopened', () => {
    expect(toldIn('“The ferry is late,” Holm said. “It is old.\n\n“It is slow.”')).toMatchObject([
      {content: 'The ferry is late, … It is old.'},
      {content: 'It is slow.', continues: 0},
    ]);
  });
});

describe('quotations of one paragraph', () => {
  it('belong to the statement that one of them is part of', () => {
    expect(toldIn('“Nothing is missing.” “Nobody was hurt,” Holm said. “We sail.” “Now.”')).toMatchObject([
      {content: 'Nothing is missing. … Nobody was hurt, … We sail. … Now.', type: 'direct'},
    ]);
  });
});

describe('a straight mark between curly ones', () => {
  it.each([
    ['“It was a 9" board,” Holm said.', 'It was a 9" board,'],
    ['“It is late," Holm said. "It is old.”', 'It is late, … It is old.'],
    ['“It was late in 1990," Holm said. “It is old.”', 'It was late in 1990, … It is old.'],
  ])('closes them, but not behind a digit where a curly one closes: %s', (text, content) => {
    expect(toldIn(text)).toMatchObject([{source: 'Holm', content, type: 'direct'}]);
  });
});

describe('the type of a statement', () => {
  it.each([
    ['Holm said, “It is late.”', 'direct'],
    ['Holm said it was late.', 'indirect'],
    ['Holm said it was “late again” on Monday.', 'mixed'],
    ['Holm declined to comment.', undefined],
  ])('%s', (text, type) => {
    expect(toldIn(text)[0]?.type).toBe(type);
  });
});

describe('a statement within another', () => {
  it('is a report that is reported', () => {
    expect(toldIn('The Herald reported that Holm told the council the ferry was late.')).toMatchObject([
      {source: 'The Herald', content: 'Holm told the council the ferry was late'},
      {source: 'Holm', content: 'the ferry was late', to: 'the council', within: 0},
    ]);
  });

  it('is a quotation in a quotation', () => {
    expect(toldIn('“The crew told us, ‘We found rats,’” Holm said.')).toMatchObject([
      {source: 'Holm', type: 'direct'},
      {source: 'The crew', content: 'We found rats,', type: 'direct', within: 0},
    ]);
  });

  it('is neither a thought nor a refusal of the speaker’s own', () => {
    expect(toldIn('Holm said she hoped to sail soon.')).toHaveLength(1);
    expect(toldIn('Holm said she could not confirm the report.')).toHaveLength(1);
  });

  it.each([
    ['behind it', 'Holm said it sank, people on the quay said.', 'people on the quay', 'it sank'],
    [
      'behind it, with another clause',
      'Holm hinted that it sank, and in May he named the rock, three sailors said.',
      'three sailors',
      'it sank, and in May he named the rock',
    ],
    ['behind a quotation', 'Holm said it was “late again,” the Herald reported.', 'the Herald', 'it was “late again,”'],
    ['by "according to"', 'Holm called it “a wreck,” according to the Herald.', 'the Herald', 'it “a wreck,”'],
    ['by "as"', 'Holm denies that it sank, as the Herald has reported.', 'the Herald', 'it sank'],
  ])('ends where the one around it is told: %s', (_, text, outer, content) => {
    const told = toldIn(text);
    const around = told.findIndex((s) => s.source === outer);
    expect(told[around]).not.toHaveProperty('within');
    expect(told.filter((s) => s.source === 'Holm')).toMatchObject([{content, within: around}]);
  });

  it('goes on behind the words that tell of the one around it', () => {
    expect(toldIn('Holm told the crew it was old (a ship which, three sailors said, had sunk twice).')).toMatchObject([
      {source: 'Holm', within: 1},
      {source: 'three sailors'},
    ]);
  });

  it('keeps a thought that stands in it', () => {
    expect(toldIn('Holm said the ferry sank on Monday, a day sooner than the crew expected.')).toMatchObject([
      {source: 'Holm', content: 'the ferry sank on Monday, a day sooner than the crew expected'},
    ]);
  });

  it('never holds what holds it', () => {
    // each word of it can be a cue, and each content runs on to the end
    const parts = [
      'Lund said',
      'he fears',
      'who thinks that',
      'mayor believes',
      'according to',
      'told Holm',
      ',',
      'shut',
    ];
    for (let from = 1; from < 40; from++) {
      const words = Array.from({length: 60}, (_, i) => parts[(i * i * i + from * i + (i % from)) % 8]);
      const told = toldIn(`${words.join(' ')}.`);
      told.forEach((_, i) => {
        let steps = 0;
        for (let at: number | undefined = i; at !== undefined && steps <= told.length; at = told[at]!.within) steps++;
        expect(steps).toBeLessThanOrEqual(told.length);
      });
    }
  });

  it('is not one that only stands beside it', () => {
    const told = toldIn('Holm denied the report, saying it was absurd.');
    expect(told).toMatchObject([{cue: 'denied'}, {source: 'Holm', cue: 'saying', content: 'it was absurd'}]);
    expect(told[1]).not.toHaveProperty('within');
  });
});

describe('a refusal whose paragraph a quotation opens', () => {
  it.each([
    ['“The 9" board” maker declined to comment.', '“The 9" board” maker'],
    ['“The board" maker declined to comment.', '“The board" maker'],
    ['“Silver Road” maker Holm did not respond.', '“Silver Road” maker Holm'],
  ])('is one statement without content: %s', (text, source) => {
    const told = toldIn(text);
    expect(told).toHaveLength(1);
    expect(told[0]).not.toHaveProperty('content');
    expect(told[0]!.source).toBe(source);
  });
});

describe('statements', () => {
  it('stand in the order of the text, also those within quotations', () => {
    const told = toldIn('Holm denied it. “Lind told me she saw it,” said Moe. The ministry declined to comment.');
    expect(told.map((s) => s.source)).toEqual(['Holm', 'Moe', 'Lind', 'The ministry']);
  });

  it('of a title say so by their place', () => {
    expect(toldIn('The port is open.', 'Mayor denies ferry was late')).toMatchObject([{cue: 'denies'}]);
  });

  it('of thought are thoughts', () => {
    expect(toldIn('Holm hoped to sail soon.')).toMatchObject([{source: 'Holm', thought: true}]);
  });

  it('are none in a text without any', () => {
    expect(toldIn('')).toEqual([]);
    expect(toldIn('The port is open. The ferry sails at noon.')).toEqual([]);
  });
});
