import {describe, expect, it} from 'vitest';
import {analyzeSource, readHeadline} from '../../src/analyze.js';
import {type GivenPosition, positionOn} from '../../src/compare/given/given.js';
import {meet} from '../../src/compare/given/meeting.js';
import {readClaim} from '../../src/compare/given/read-claim.js';
import type {Positioned} from '../../src/layers/article.js';

const articleOf = (text: string): Positioned => analyzeSource({name: '-', format: 'text', text, knownMetadata: {}})[0]!;
const claimOf = (text: string) => readClaim(text, readHeadline(text));
const positionIn = (claim: string, text: string): GivenPosition => positionOn(claimOf(claim), articleOf(text));

describe('how a claim is told', () => {
  it.each([
    ['Mayor sells bridge', 'so'],
    ['MAYOR SELLS BRIDGE', 'so'],
    ['Mayor sells bridge to keep it from rusting', 'so'],
    ['Mayor sells bridge so that it will not rust', 'so'],
    ['Mayor did not sell bridge', 'false'],
    ['MAYOR NEVER SOLD BRIDGE', 'false'],
    ['Mayor: “We did not sell the bridge”', 'false'],
    ['Mayor rejects report of bridge sale', 'false'],
    ['Sale of bridge is reportedly a hoax', 'false'],
    ['Sale of bridge is no hoax', 'so'],
    ['Mayor reportedly sells bridge', 'open'],
    ['Mayor would not confirm bridge sale', 'open'],
    ['Mayor declines to comment on bridge sale', 'open'],
    ['Bridge sold: sources', 'open'],
    ['Did the mayor sell the bridge?', 'open'],
    ['DID THE MAYOR SELL THE BRIDGE?', 'open'],
    ['Was it a hoax? The sale of the bridge', 'open'],
    ['', 'so'],
    ['“”', 'so'],
  ])('%s: %s', (text, telling) => {
    expect(claimOf(text).telling).toBe(telling);
  });
});

describe('whether an article is about a claim', () => {
  it.each([
    ['Doctor sold bridge', 'A physician from Tarn has sold the bridge.'],
    ['Two-headed calf born', 'A calf with two heads was born in Tarn on Monday.'],
    ['3 boats sunk', 'Three boats sank off Tarn.'],
    ['Reportedly a hoax: calf of Tarn', 'The calf of Tarn has two heads.'],
  ])('it is: %s | %s', (claim, text) => {
    expect(positionIn(claim, text).rule.position).not.toBeNull();
  });

  it.each([
    ['Doctor sold bridge', 'Snow closed the pass above Lund.'],
    ['Report: this is a hoax', 'It is a hoax, a report said.'],
    ['It was so', 'It was so.'],
    ['', 'Mayor Ilse Brandt sold the Tarn bridge.'],
    ['Mayor sold bridge', ''],
    ['Mayor sold bridge', '“'],
  ])('it is not: %s | %s', (claim, text) => {
    const article = articleOf(text);
    if (article) expect(positionOn(claimOf(claim), article)).toMatchObject({rule: {position: null}, statements: []});
  });

  it('reads a claim of many words by its first', () => {
    const letter = (n: number) => String.fromCharCode(97 + n);
    const long = Array.from({length: 200}, (_, i) => `K${letter(i % 26)}${letter(Math.floor(i / 26))}rk`).join(' ');
    expect(claimOf(long).keys.size).toBe(30);
    expect(positionIn(long, `${long}.`).rule.position).not.toBeNull();
  });

  it('says how much each sentence holds', () => {
    const {bySentence} = meet(
      articleOf('Snow fell. The mayor sold the bridge. It was old.'),
      claimOf('Mayor sold bridge'),
    );
    expect(bySentence).toEqual([0, 1, 0]);
  });
});

describe('what an article holds of a claim', () => {
  const claim = 'Mayor Ilse Brandt sold the Tarn bridge';
  const sold = 'Mayor Ilse Brandt sold the Tarn bridge on Monday.';
  const filler = 'It was built by her aunt. '.repeat(6);

  it.each([
    [
      'a denial in the title',
      `Mayor denies sale of Tarn bridge\n\n${sold} That is what people heard.\n\nIt is old.`,
      'deny',
    ],
    ['a negated cue', `Mayor Ilse Brandt would not confirm the sale of the Tarn bridge. ${sold}`, 'neither'],
    ['a denial further down', `${sold} ${filler} Her cousin denied it.`, 'assert'],
    ['one word of falsehood far from the lead', `${sold} ${filler} A fake beard was found.`, 'assert'],
    ['two near the claim’s words', `${sold} ${filler} The Tarn bridge sale was a hoax, a fake.`, 'deny'],
    [
      'a hedge in the lead, and one in the nearest sentence',
      `Rumours went round Tarn. A clerk said: ${sold}`,
      'assert',
    ],
    ['two hedges in the lead', `Unconfirmed rumours went round Tarn. ${sold}`, 'neither'],
    ['no statement at all', sold, 'assert'],
    ['a denial that points to what was told', `${sold} “It is a hoax,” clerk Jon Hale said of the sale.`, 'deny'],
    [
      'a denial of something else',
      `${sold} It is old. “Talk of a flood is a hoax, a fake,” said her cousin.`,
      'assert',
    ],
    [
      'words of falsehood that somebody says, and that deny nothing',
      `${sold} Her cousin said hoaxes and fakes were his trade.`,
      'assert',
    ],
    [
      'two denials of the claim further down',
      `${sold} ${filler} Her cousin denied that Mayor Brandt had sold the bridge. The palace denied the sale of the Tarn bridge by Brandt.`,
      'deny',
    ],
    [
      'one denial of the claim further down',
      `${sold} ${filler} Her cousin denied that Mayor Brandt had sold the bridge.`,
      'assert',
    ],
    [
      'a denial that points to a claim',
      `The Courier wrote that Mayor Ilse Brandt sold the Tarn bridge. Her cousin called the report false.`,
      'deny',
    ],
    [
      'a report in another paper, and one of its sources',
      `${sold.replace(' on Monday', ', the Courier reported')} An insider said a circus paid.`,
      'neither',
    ],
    [
      'what she says herself',
      `Mayor Ilse Brandt said she had sold the Tarn bridge. “I sold it,” she told the circus.`,
      'assert',
    ],
  ])('%s', (_, text, position) => {
    expect(positionIn(claim, text).rule.position).toBe(position);
  });

  it('is explained by the sentences nearest to the claim and the statements in them', () => {
    const text = `Snow fell. The clerk said: “${sold}” ${filler} The cook said it rained.`;
    const {sentences, statements} = positionIn(claim, text);
    expect(sentences[0]).toBe(1);
    expect(statements).toEqual([0]);
  });

  it('is the same alone and among others', () => {
    const found = () => positionIn(claim, sold);
    const before = found();
    positionIn('Snow fell on Lund', 'Snow fell on Lund, a hoax.');
    expect(found()).toEqual(before);
  });
});
