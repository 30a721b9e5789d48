import {describe, expect, it} from 'vitest';
import {findClaims} from '../../src/classify/claims.js';
import {contentZone} from '../../src/classify/zones.js';
import type {Attributed} from '../../src/layers/article.js';
import {attributed, type Said} from '../builders/attributed.js';

/** Two sentences that share no word with any claim; without them a claim would be the article's lede. */
const LEDE = 'It snowed. It hailed.';

interface Case {
  /** The claims made before, in text order. */
  readonly claims: readonly Said[];
  /** The statement whose content holds the negation. */
  readonly said: Said;
  /** The words of the negation. */
  readonly no: string;
  readonly by?: 'thing' | 'clause';
  /** Indices of the claims that their own speakers deny. */
  readonly denied?: readonly number[];
  readonly title?: string;
}

/** Whether the clause around a negation is about a claim at issue. */
function isAtIssue(text: string, {claims, said, no, by = 'clause', denied = [], title}: Case): boolean {
  const article = withTitle(attributed(text, [...claims, said]), title);
  const statement = claims.length;
  const zone = contentZone(article, article.statements[statement]!, []);
  const words = no.toLowerCase().split(' ');
  const start = zone.words.findIndex((_, i) => words.every((w, k) => zone.words[i + k]?.lower === w));
  const range = {start, end: start + words.length};
  const match = {...range, evidence: range};
  return findClaims(article, (i) => denied.includes(i)).isAtIssue(statement, zone, match, by);
}

/** The article with its first words as the title, in a paragraph of their own. */
function withTitle(article: Attributed, title: string | undefined): Attributed {
  if (title === undefined) return article;
  const [whole] = article.paragraphs;
  const at = {start: 0, end: title.length};
  return {
    ...article,
    title: at,
    paragraphs: [
      {...whole!, ...at, in: 'title'},
      {...whole!, start: at.end},
    ],
    sentences: article.sentences.map((s) => ({...s, paragraph: s.start < at.end ? 0 : 1})),
  };
}

/** What one says of what another claims: "The Courier reported that …. She said …." */
const answered = (claim: string, answer: string, no: string, more: Partial<Case> = {}): boolean =>
  isAtIssue(`${LEDE} The Courier reported that ${claim}. She said ${answer}.`, {
    claims: [{mention: 'The Courier', cue: 'reported', content: claim}],
    said: {mention: 'She', cue: 'said', content: answer},
    no,
    ...more,
  });

describe('a claim is at issue', () => {
  const said = {mention: 'Roy', cue: 'said', content: 'Brandt did not sell the park'};
  const of = (text: string, more: Partial<Case> = {}) =>
    isAtIssue(text, {claims: [], said, no: 'did not sell', ...more});

  it('where one of the first two sentences makes it', () => {
    expect(of('Ann sold the park. It snowed. It rained. Roy said Brandt did not sell the park.')).toBe(true);
    expect(of('It snowed. Ann sold the park. It rained. Roy said Brandt did not sell the park.')).toBe(true);
    expect(of('It snowed. It rained. Ann sold the park. Roy said Brandt did not sell the park.')).toBe(false);
  });

  it('where the title makes it, beside the first two sentences of the body', () => {
    const title = 'Ann sold the park.';
    const end = 'Roy said Brandt did not sell the park.';
    expect(of(`${title} It snowed. It rained. It hailed. ${end}`, {title})).toBe(true);
    expect(of(`It snowed. It rained. ${title} ${end}`, {title: 'It snowed.'})).toBe(true);
  });

  it('where the first sentences negate it themselves', () => {
    expect(of('Nobody sold the park. It snowed. It rained. Roy said Brandt did not sell the park.')).toBe(true);
  });

  it('not in the very words that negate it', () => {
    expect(of('Roy said Brandt did not sell the park. It snowed.')).toBe(false);
    const inner = {mention: 'Ann', cue: 'says', content: 'he sold the park'};
    const text = `${LEDE} Roy said Brandt did not sell the park where Ann says he sold the park.`;
    expect(of(text, {claims: [inner], said: {...said, content: text.slice(text.indexOf('Brandt'), -1)}})).toBe(false);
  });

  it('where another makes it in pieces', () => {
    const text = `${LEDE} "Brandt sold" Ann said "the park". Roy said Brandt did not sell the park.`;
    expect(of(text, {claims: [{mention: 'Ann', content: ['Brandt sold', 'the park'], type: 'direct'}]})).toBe(true);
  });

  it('not where the same speaker makes it, unless it is to deny it', () => {
    const text = `${LEDE} Roy said Ann sold the park. Roy said Brandt did not sell the park.`;
    const claims = [{mention: 'Roy', cue: 'said', content: 'Ann sold the park'}];
    expect(of(text, {claims})).toBe(false);
    expect(of(text, {claims, denied: [0]})).toBe(true);
    expect(of(text, {claims: [{...claims[0]!, mention: 'Ann'}]})).toBe(true);
    const {mention: _, ...unnamed} = claims[0]!;
    expect(of(text, {claims: [unnamed]})).toBe(true);
    const {mention: _nobody, ...saidByNobody} = said;
    expect(of(text, {claims, said: saidByNobody})).toBe(true);
  });

  it('not where another makes it with a negation, unless it is to deny it', () => {
    const text = `${LEDE} Ann said no park was sold. Roy said Brandt did not sell the park.`;
    const claims = [{mention: 'Ann', cue: 'said', content: 'no park was sold'}];
    expect(of(text, {claims})).toBe(false);
    expect(of(text, {claims, denied: [0]})).toBe(true);
  });

  it('not where a statement says nothing about what', () => {
    expect(of(`${LEDE} Ann declined. Roy said Brandt did not sell the park.`, {claims: [{cue: 'declined'}]})).toBe(
      false,
    );
  });

  it('where it is among the first sixty statements', () => {
    const text = `${LEDE} Ann said Lee sold the park. Roy said Brandt did not sell the park.`;
    const claim = {mention: 'Ann', cue: 'said', content: 'Lee sold the park'};
    const others = (count: number) => Array.from({length: count}, () => ({mention: 'It', content: 'hailed'}));
    expect(of(text, {claims: [...others(59), claim]})).toBe(true);
    expect(of(text, {claims: [...others(60), claim]})).toBe(false);
  });
});

describe('a clause speaks of a claim', () => {
  it.each([
    ['that shares two words with it', 'Brandt had sold the park', 'she did not sell the park', 'did not sell', true],
    ['not that shares one of many', 'Brandt had sold the park', 'she did not sell ice in Oslo', 'did not sell', false],
    ['all of whose words it shares', 'Brandt had sold the park in Oslo', 'she did not sell', 'did not sell', true],
    [
      'not that shares two of six',
      'Brandt sold the park',
      'she did not sell bread, fish, wine, cheese or the park',
      'did not sell',
      false,
    ],
    [
      'that shares two of five',
      'Brandt sold the park',
      'she did not sell bread, fish, wine or the park',
      'did not sell',
      true,
    ],
    [
      'not whose negation is of other words',
      'Brandt cleaned the park in spring',
      'she did not eat up there in spring in the park',
      'did not eat',
      false,
    ],
    [
      'whose negation reaches three words on',
      'Brandt cleaned the park in spring',
      'she did not eat up in spring in the park',
      'did not eat',
      true,
    ],
    [
      'not that shares two names',
      'Odell had dined with Brandt',
      'Brandt has never hugged Odell',
      'has never hugged',
      false,
    ],
    [
      'that shares three names',
      'Odell had dined with Brandt in Oslo',
      'Brandt has never hugged Odell in Oslo',
      'has never hugged',
      true,
    ],
    ['that shares two names and nothing else', 'Odell had dined with Brandt', 'Odell is not Brandt', 'is not', true],
    [
      'not that shares function words',
      'this had been so with them all',
      'this had not been so with them',
      'had not',
      false,
    ],
    ['that shares a number', 'it cost 300 crowns', 'it did not cost 300', 'did not cost', true],
  ])('%s: %s / %s', (_, claim, answer, no, atIssue) => {
    expect(answered(claim, answer, no)).toBe(atIssue);
  });

  it('any of whose negated words somebody has denied', () => {
    const [claim, answer] = ['a tiger was missing', 'no tiger ever eats bread, fish, wine or cheese'];
    expect(answered(claim, answer, 'no tiger')).toBe(false);
    expect(answered(claim, answer, 'no tiger', {denied: [0]})).toBe(true);
  });

  it.each([
    ['at a conjunction', 'she did not sell the park but has bread, fish, wine, cheese', true],
    ['not at every word', 'she did not sell the park with bread, fish, wine, cheese', false],
    ['at a mark', 'she did not sell the park; bread, fish, wine, cheese', true],
    ['at a colon', 'she did not sell the park: bread, fish, wine, cheese', true],
    ['at a dash', 'she did not sell the park — bread, fish, wine, cheese', true],
    ['at a short dash', 'she did not sell the park – bread, fish, wine, cheese', true],
    ['at a dash that is typed', 'she did not sell the park -- bread, fish, wine, cheese', true],
    ['at the end of the sentence', 'she did not sell the park! Bread, fish, wine, cheese', true],
    ['after a conjunction', 'bread, fish, wine, cheese are here because she did not sell the park', true],
    ['not after every word', 'bread, fish, wine, cheese are where she did not sell the park', false],
    ['after the end of the sentence before', 'bread, fish, wine, cheese are here! She did not sell the park', true],
    [
      'after the end of the sentence before, at once',
      'bread, fish, wine, cheese are here! Did not sell the park',
      true,
    ],
    ['just after a conjunction', 'wine, cheese because she did not sell bread, fish, ham or the park', true],
    ['after "and" and its subject', 'bread, fish, wine, cheese are here and the mayor did not sell the park', true],
    ['not after "and" far before', 'bread, fish, wine, cheese and the old mayor did not sell the park', false],
  ])('as far as it goes, %s: %s', (_, answer, atIssue) => {
    expect(answered('Brandt had sold the park', answer, 'did not sell')).toBe(atIssue);
  });
});

describe('a thing that is not there is named in a claim', () => {
  it.each([
    ['the contract was signed', 'there was no contract', true],
    ['the contract was signed', 'there was no bread', false],
    ['the contract was signed', 'there was no big contract', true], // the next word counts
    ['the contract was signed', 'there was no big old contract', false],
    ['there is plague', 'there was no case of the plague', true],
    ['there is plague', 'there was no case in the plague', false],
    ['there is plague', 'there was no bread but plague', false], // another clause
    ['there is bread, then fish', 'there was no wine, then ham', false], // a comma is no word
    ['there are 300 of them', 'there was no 300', true],
    ['she came', 'there was no she', false],
  ])('%s / %s', (claim, answer, atIssue) => {
    expect(answered(claim, answer, answer.split(' ').slice(0, 4).join(' '), {by: 'thing'})).toBe(atIssue);
  });

  it('unless it names the speaker', () => {
    const text = `${LEDE} The Courier reported the old mayor was ill. The mayor said there was no mayor here.`;
    const claims = [{mention: 'The Courier', content: 'the old mayor was ill'}];
    const said = {cue: 'said', content: 'there was no mayor here'};
    const of = (mention: string) =>
      isAtIssue(text, {claims, said: {...said, mention}, no: 'there was no mayor', by: 'thing'});
    expect(of('The mayor')).toBe(false);
    expect(of('The Courier')).toBe(false); // says so himself
    expect(of('It')).toBe(true);
  });

  it('unless it names the speaker, who is named last', () => {
    const text = `${LEDE} The Courier reported the old mayor was ill. "There was no mayor here" said the mayor`;
    const claims = [{mention: 'The Courier', content: 'the old mayor was ill'}];
    const said = {cue: 'said', content: 'There was no mayor here', mention: 'said the mayor'};
    expect(isAtIssue(text, {claims, said, no: 'there was no mayor', by: 'thing'})).toBe(false);
  });

  it.each([
    ['plans', 'planned', true], // without their endings
    ['plan', 'plan', true],
    ['buses', 'bus', true],
    ['bus', 'bu', false],
    ['gas', 'gate', false],
    ['investigation', 'investigators', true], // by how they begin
    ['invest', 'investigators', false],
    ['sale', 'sold', true], // of one matter
    ['death', 'killed', true],
    ['death', 'sold', false],
    ['cities', 'city', true],
    ['red', 'r', false],
  ])('in another form: %s / %s', (claim, thing, atIssue) => {
    expect(answered(`the ${claim} was there`, `there was no ${thing}`, `there was no ${thing}`, {by: 'thing'})).toBe(
      atIssue,
    );
  });
});
