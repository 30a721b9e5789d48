import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/* Verbs of speech that are less common than "say": source, [cue] and «content» marked in the sentence. */

const marked = (line: string) => ({
  text: line.replace(/[<>[\]«»]/g, ''),
  source: /<(.*)>/.exec(line)?.[1],
  cue: /\[(.*)\]/.exec(line)?.[1],
  content: /«(.*)»/.exec(line)?.[1],
});

const saysAll = (lines: readonly string[]): void => {
  it.each(lines)('%s', (line) => {
    const {text, ...parts} = marked(line);
    expect(toldIn(text)).toMatchObject([parts]);
  });
};

describe('a clause', () => {
  saysAll([
    '<Lund> [allowed] that «the ferry was old».',
    '<The judge> [held] that «the sale was void».',
    '<Lund> [reasserted] that «the ferry was safe».',
    '<Lund> [jested] that «the ferry was a bathtub».',
    '<The union> [bellyached] that «the pay was late».',
    '<The guard> [rejoiced] that «the ferry had sailed».',
    '<An aide> [emailed] that «the talks were off».',
    '<The captain> [texted] his wife that «he was safe».',
    '<The Herald> [editorialized] that «the mayor should go».',
    '<The seer> [foretold] that «the dam would burst».',
    '<The study> [demonstrates] that «ferries rust».',
    '<The figures> [illustrate] that «trade is down».',
  ]);
});

describe('a thing that is spoken of', () => {
  saysAll([
    '<Lund> [laid out] «his plan for the port».',
    '<The clerk> [ticked off] «the names of the crew».',
    '<Lund> [has set forth] «his terms».',
    '<Lund> [called out] «the mayor over the sale».',
    '<The report> [calls into question] «the count».',
    '<The letter> [calls attention to] «the state of the dam».',
    '<Lund> [weighed in on] «the strike».',
    '<Lund> [weighed in with] «his support for the strike».',
    '<Lund> [held forth on] «the price of coal».',
    '<Lund> [fessed up to] «the theft».',
    '<The guard> [owned up to] «the leak».',
    '<Lund> [propounded] «a theory of tides».',
    '<Lund> [publicized] «the case of the lost ferry».',
    '<The crew> [aired grievances about] «the food».',
    '<The clerk> [raised concerns about] «the dam».',
    '<Lund> [waxed lyrical about] «the old port».',
    '<Lund> [spoke up for] «the strikers».',
  ]);
});

describe('what is judged', () => {
  saysAll([
    '<Lund> [took a swipe at] «the mayor».',
    '<Lund> [took aim at] «the levy on coal».',
    '<The guard> [took umbrage at] «the question».',
    '<Lund> [lit into] «the owners of the port».',
    '<The union> [came out against] «the sale of the port».',
    '<Lund> [singled out] «the mayor for praise».',
    '<The union> [ripped into] «the owners».',
    '<Lund> [inveighed against] «the levy».',
    '<Lund> [distanced himself from] «the remark».',
    '<Lund> [attacked] «the report as shoddy».',
    '<The union> [attacked] «the claim».',
    '<Critics> [panned] «the play».',
    '<The crew> [credited] «Lund with the rescue».',
    '<Police> [attributed] «the fire to arson».',
    '<The mayor> [saluted] «the crew».',
    '<Lund> [maligned] «the press».',
  ]);
});

describe('a matter behind an adverb', () => {
  saysAll([
    '<Lund> [complained bitterly about] «the levy».',
    '<Both captains> [spoke warmly about] «the crew».',
    '<The guard> [joked again about] «the food».',
    '<The group> [was demanding] «millions of crowns».',
  ]);
});

describe('a quotation', () => {
  saysAll([
    '“«The ferry is late,»” <Lund> [snapped back].',
    '“«We won’t go,»” <the crew> [chorused].',
    '“«What a day,»” <the guard> [effused].',
    '“«Give me the pride of my father,»” <Lund> [raps].',
    '“«Fool!»” <the boy> [jeered].',
    '“«I did it,»” <Lund> [fessed up].',
    '“«Never,»” <the mayor> [parried].',
  ]);
});

describe('the same verbs say nothing', () => {
  it.each([
    ['of a place', 'The rebels attacked the village at dawn.'],
    ['of clothes', 'The dog ripped his coat at the gate.'],
    ['of a road', 'The crew laid the pipes in May.'],
    ['of leave', 'The port allowed Lund to sail.'],
    ['of a price', 'The port charged the crew a fee that nobody knew of.'],
    ['of what will be done', 'Lund agreed to sell the ferry.'],
    ['of a deal', 'The union agreed to the terms.'],
    ['of a job', 'Lund found a ship.'],
    ['of what is put out', 'Fans posted the images of the ferry that sank.'],
    ['of what is asked', 'She answered key questions that gave us faith in her.'],
  ])('%s: %s', (_, text) => expect(toldIn(text)).toEqual([]));
});
