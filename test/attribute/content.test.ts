import {apart} from '../../src/attribute/content.js';
import {span} from '../../src/layers/span.js';
import {describe, expect, it} from 'vitest';
import {endOfContent} from '../../src/attribute/end/end-of-content.js';
import {indexOf, levelOf, toldIn, wordsOf} from '../builders/segmented.js';

/** What is content behind the first "said" of a sentence. */
const contentOf = (text: string): string => {
  const {items} = levelOf(text);
  const start = indexOf(items, 'said') + 1;
  return wordsOf(text, items, {start, end: endOfContent(items, start)});
};

describe('content ends', () => {
  it.each([
    ['with the sentence', 'Holm said the ferry sank in the bay.', 'the ferry sank in the bay'],
    ['at a semicolon', 'Holm said the ferry sank; nobody drowned.', 'the ferry sank'],
    ['before another participle of saying', 'Holm said it sank, adding that nobody drowned.', 'it sank'],
    ['before a second cue of the same source', 'Holm said it sank but noted that nobody drowned.', 'it sank'],
    ['before a denial of the same source', 'Holm said it sank and denied the rest.', 'it sank'],
    ['before another source and its cue', 'Holm said it sank and others have said so too.', 'it sank'],
    ['before "according to"', 'Holm said it sank, according to the Herald.', 'it sank'],
    ['before a turn of the narrator', 'Holm said it sank, while the port was open.', 'it sank'],
    ['behind a dash too', 'Holm said it sank - though many, for a week, had seen it.', 'it sank'],
    ['before how it came to be said', 'Holm said it sank when asked about the ferry.', 'it sank'],
    ['before a noun that takes it up', 'Holm said it sank, a claim the crew denies.', 'it sank'],
    ['at the bracket it stands in', 'The mayor (Holm said it sank) left.', 'it sank'],
    ['before when it was', 'Holm said it sank, a day after a photograph of it was shared by many.', 'it sank'],
    ['before what another said to it', 'Holm said it sank, to which the council replied that it did not.', 'it sank'],
    ['before a refusal behind a comma', 'Holm said it sank, but would not say where.', 'it sank'],
    ['where the clause around it goes on', 'Reports that Holm said it sank are false.', 'it sank'],
    ['before where in another text', 'Holm said it sank, but in a later note said it had not.', 'it sank'],
    ['where an insertion ends', 'The mayor, who said it sank, closed the port.', 'it sank'],
  ])('%s', (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

describe('content goes on', () => {
  it.each([
    ['past commas', 'Holm said the ferry, an old one, sank.', 'the ferry, an old one, sank'],
    ['past "and" with a verb of no speech', 'Holm said it hit a rock and sank.', 'it hit a rock and sank'],
    ['past a stop within a bracket', 'Holm said it (the ferry, No. 4) sank.', 'it (the ferry, No. 4) sank'],
    [
      'past who speaks within a bracket',
      'Holm said the ferry (others say boat) sank.',
      'the ferry (others say boat) sank',
    ],
    ['past a participle of no speech', 'Holm said it hit a rock, making a hole.', 'it hit a rock, making a hole'],
    ['past others who say nothing', 'Holm said it sank and divers went down.', 'it sank and divers went down'],
    ['past a subordinate clause', 'Holm said it sank when a rock hit it.', 'it sank when a rock hit it'],
  ])('%s', (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

it('of a noun in front ends before the sentence begins', () => {
  const told = toldIn('Amid reports that Lund had left the town, on Monday the council said it was late.');
  expect(told.map((s) => s.content)).toEqual(['Lund had left the town', 'it was late']);
});

describe('content of a clause that hangs on another', () => {
  it.each([
    ['before a subject', 'While Holm spoke of rats, the crew said it was clean.', 'rats', 'it was clean'],
    [
      'before a time and a subject',
      'While Holm often said it was late, on Monday she said it sank.',
      'it was late',
      'it sank',
    ],
    [
      'behind a quotation',
      'Although Holm called it “a loss,” she said it would sail.',
      'it “a loss,”',
      'it would sail',
    ],
    [
      'behind no more than one',
      'But even as Holm said “it is lost,” she said it would sail.',
      'it is lost,',
      'it would sail',
    ],
  ])('ends where the other begins: %s', (_, text, first, second) => {
    const told = toldIn(text);
    expect(told.map((s) => s.content)).toEqual([first, second]);
    expect(told.every((s) => s.within === undefined)).toBe(true);
  });
});

describe('content behind the verb of its clause', () => {
  it.each([
    ['Holm vowed to keep the ferry and boarded it.', ['to keep the ferry']],
    ['The firm claims to be a charity and sells umbrellas.', ['to be a charity']],
    ['Holm promised to keep the ferry or lose the vote.', ['to keep the ferry or lose the vote']],
    ['Holm pledged to drain the dam, and the council left.', ['to drain the dam']],
    ['Holm described the ferry in a letter to the board as a wreck.', ['the ferry … as a wreck']],

    ['Holm complained about the hours.', ['the hours']],
    ['Holm recalled her days as a pilot.', ['her days as a pilot']],
    [
      'Holm has proposed selling the ferry and signalled support for a dam.',
      ['selling the ferry', 'support for a dam'],
    ],
    ['Holm urged the crew to stay and tried to sell the ferry.', ['the crew to stay']],
    ['Holm, who backs the plan and runs the port, left.', ['the plan']],
    ['Holm claimed they broke in, took the ring and ran.', ['they broke in, took the ring and ran']],
  ])('ends where it can hold no more: %s', (text, content) => {
    expect(toldIn(text).map((s) => s.content)).toEqual(content);
  });
});

describe('a clause that hangs on a noun', () => {
  it.each([
    'Holm asked for a new ferry, something she has often asked of the council.',
    'Holm said it was late again — something a guard also told the council.',
    'Holm said it cost a million, higher than any sum the council named.',
  ])('tells of nothing before it: %s', (text) => {
    expect(toldIn(text).every((s) => !s.content?.startsWith('Holm'))).toBe(true);
  });
});

describe('pieces of what was said', () => {
  it('lie apart, however the marks of quotations cross', () => {
    expect(apart([span(8, 9), span(0, 4), span(6, 10), span(0, 2)])).toEqual([span(0, 4), span(6, 10)]);
  });
});

describe('what the narrator explains at the end', () => {
  it.each([
    ['behind a comma', 'Holm said it would leave the pact, an accord of 2009.', 'it would leave the pact'],
    ['behind a dash', 'Holm said she liked the plan - a boost for Lund since May, when he lost.', 'she liked the plan'],
    ['but not in a row', 'Holm said it hit a rock, a buoy and a pier.', 'it hit a rock, a buoy and a pier'],
    ['nor where more follows', 'Holm said Lund, a pilot, had left.', 'Lund, a pilot, had left'],
    ['nor within marks', 'Holm said it was “the end, a ruin” to her.', 'it was “the end, a ruin” to her'],
    [
      'nor where quoted words go on',
      'Holm said it sank, but “the crew was safe.”',
      'it sank, but “the crew was safe.”',
    ],
  ])('%s', (_, text, content) => {
    expect(toldIn(text)[0]?.content).toBe(content);
  });
});

describe('an object ends', () => {
  it.each([
    ['before where it was said', 'Holm denied the charge in a letter to the board.', 'the charge'],
    ['before who could read it', 'Holm praised the plan on Twitter.', 'the plan'],
    ['in a headline', 'Holm praises Lund at news conference', 'Lund'],
    ['but not before what it is about', 'Holm criticised the remarks in the letter.', 'the remarks in the letter'],
    ['behind a pronoun', 'The board flatly denied that in a statement to the Herald.', 'that'],
    ['behind a pronoun and a comma', 'Holm rejected that, too.', 'that'],
    ['not where "that" opens a clause', 'Holm joked that in May, Lund ranks first.', 'in May, Lund ranks first'],
  ])('%s', (_, text, content) => {
    expect(toldIn(text)[0]?.content).toBe(content);
  });
});

describe('what was said, past what stands between', () => {
  it.each([
    ['an infinitive behind a place', 'Holm vowed at a rally in Tarn to cut the tax.', 'to cut the tax'],
    ['an infinitive behind a time', 'Holm threatened during his campaign to leave the pact.', 'to leave the pact'],
    ['not "say for somebody to"', 'Holm said for Lund to win he must run.', 'for Lund to win he must run'],
    ['what members are warned of', 'Holm warned her members of delays.', 'delays'],
    ['not of which town they are', 'Holm warned residents of Tarn that it leaks.', 'it leaks'],
    ['what is told within an accusation', 'Holm accused the press of telling lies.', 'the press of telling lies'],
    ['who is asked to act', 'Holm asked the court to release the files.', 'the court to release the files'],
  ])('%s', (_, text, content) => {
    expect(toldIn(text)[0]?.content).toBe(content);
  });
});

describe('what nothing is said about ends', () => {
  it.each([
    ['before others', 'Holm refused to confirm the sale, and the council had no comment.', 'the sale'],
    ['before what comes of it', 'Holm made no public comments about the sale, setting off rumours.', 'the sale'],
    ['but not before an alternative', 'Holm declined to name the towns or fees earned.', 'the towns or fees earned'],
    ['and may be of a time', 'Holm refused to discuss weekend reports that it sank.', 'weekend reports that it sank'],
  ])('%s', (_, text, content) => {
    expect(toldIn(text)[0]?.content).toBe(content);
  });
});
