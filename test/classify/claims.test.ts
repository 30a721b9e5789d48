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
  /** Indices of those that are only asked about. */
  readonly asked?: readonly number[];
  /** Indices of those by one who is accused. */
  readonly accused?: readonly number[];
  readonly title?: string;
}

/** Whether the clause around a negation is about a claim at issue. */
function isAtIssue(
  text: string,
  {claims, said, no, by = 'clause', denied = [], asked = [], accused = [], title}: Case,
): boolean {
  const article = withTitle(attributed(text, [...claims, said]), title);
  const statement = claims.length;
  const zone = contentZone(article, article.statements[statement]!, []);
  const words = no.toLowerCase().split(' ');
  const start = zone.words.findIndex((_, i) => words.every((w, k) => zone.words[i + k]?.lower === w));
  const range = {start, end: start + words.length};
  const match = {...range, evidence: range};
  const claimed = findClaims(
    article,
    (i) => denied.includes(i),
    (i) => asked.includes(i),
    (i) => accused.includes(i),
  );
  return claimed.isAtIssue(statement, zone, match, by);
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
    expect(of('Brandt sold the park. It snowed. It rained. Roy said Brandt did not sell the park.')).toBe(true);
    expect(of('It snowed. Brandt sold the park. It rained. Roy said Brandt did not sell the park.')).toBe(true);
    expect(of('It snowed. It rained. Brandt sold the park. Roy said Brandt did not sell the park.')).toBe(false);
  });

  it('where the title makes it, beside the first two sentences of the body', () => {
    const title = 'Brandt sold the park.';
    const end = 'Roy said Brandt did not sell the park.';
    expect(of(`${title} It snowed. It rained. It hailed. ${end}`, {title})).toBe(true);
    expect(of(`It snowed. It rained. ${title} ${end}`, {title: 'It snowed.'})).toBe(true);
  });

  it('not where the first sentences negate it themselves, or say that it was left undone', () => {
    expect(of('Brandt never sold the park. It snowed. Roy said Brandt did not sell the park.')).toBe(false);
    expect(of('Brandt failed to sell the park. It snowed. Roy said Brandt did not sell the park.')).toBe(false);
  });

  it('not where the first sentences report the same speaker', () => {
    const text = 'Brandt sold the park, Roy said. It snowed. Roy said Brandt did not sell the park.';
    const claims = [{mention: 'Roy', cue: 'said', content: 'Brandt sold the park'}];
    expect(of(text, {claims})).toBe(false);
    expect(of(text)).toBe(true);
  });

  it('not in the very words that negate it', () => {
    expect(of('Roy said Brandt did not sell the park. It snowed.')).toBe(false);
    const inner = {mention: 'Ann', cue: 'says', content: 'he sold the park'};
    const text = `${LEDE} Roy said Brandt did not sell the park where Ann says he sold the park.`;
    expect(of(text, {claims: [inner], said: {...said, content: text.slice(text.indexOf('Brandt'), -1)}})).toBe(false);
  });

  it('where another makes it, or asks, but not the same speaker, unless it is to deny it', () => {
    const text = `${LEDE} Roy said Brandt sold the park. Roy said Brandt did not sell the park.`;
    const claims = [{mention: 'Roy', cue: 'said', content: 'Brandt sold the park'}];
    expect(of(text, {claims})).toBe(false);
    expect(of(text, {claims, denied: [0]})).toBe(true);
    expect(of(text, {claims: [{...claims[0]!, mention: 'Brandt'}]})).toBe(true);
  });

  it('not where a pronoun means the same speaker', () => {
    const text = `${LEDE} Mayor Roy Hale said Brandt sold the park. He said Brandt did not sell the park.`;
    const claims = [{mention: 'Mayor Roy Hale', cue: 'said', content: 'Brandt sold the park'}];
    expect(of(text, {claims, said: {...said, mention: 'He'}})).toBe(false);
  });

  it('not where another negates it too, unless it is to deny it or to ask', () => {
    const text = `${LEDE} Ann said Brandt had not sold the park. Roy said Brandt did not sell the park.`;
    const claims = [{mention: 'Ann', cue: 'said', content: 'Brandt had not sold the park'}];
    expect(of(text, {claims})).toBe(false);
    expect(of(text, {claims, denied: [0]})).toBe(true);
    expect(of(text, {claims, asked: [0]})).toBe(true);
  });

  it('where it is among the first sixty statements', () => {
    const text = `${LEDE} Ann said Brandt sold the park. Roy said Brandt did not sell the park.`;
    const claim = {mention: 'Ann', cue: 'said', content: 'Brandt sold the park'};
    const others = (count: number) => Array.from({length: count}, () => ({mention: 'It', content: 'hailed'}));
    expect(of(text, {claims: [...others(59), claim]})).toBe(true);
    expect(of(text, {claims: [...others(60), claim]})).toBe(false);
  });
});

describe('a clause unsays a claim', () => {
  it.each([
    ['with the same people and things', 'Brandt had sold the park', 'she did not sell the park', 'did not sell', true],
    ['in another voice', 'Brandt had sold the park', 'the park was not sold', 'was not sold', true],
    ['with a noun for the verb', 'Brandt hid the sale of the park', 'she did not sell the park', 'did not sell', true],
    ['not of another deed', 'Brandt had sold the park', 'she did not clean the park', 'did not clean', false],
    ['not of another thing', 'Brandt had sold the park', 'she did not sell ice in Oslo', 'did not sell', false],
    ['not of other people', 'Odell had sold the park', 'my sister did not sell the park', 'did not sell', false],
    ['by what somebody is', 'Odell was ill', 'Odell is not ill', 'is not', true],
    ['not by what something else is', 'Odell was ill', 'this is not an ill wind', 'is not', false],
    ['where the verb says nothing', 'a call was made in May', 'no call took place', 'no call', true],
    ['by a number', 'it cost 300 crowns', 'it did not cost 300 crowns', 'did not cost', true],
    ['not by words that say nothing', 'this had been so with all', 'this had not been so with them', 'had not', false],
  ])('%s: %s / %s', (_, claim, answer, no, atIssue) => {
    expect(answered(claim, answer, no)).toBe(atIssue);
  });

  it('only within its own clause', () => {
    expect(answered('Brandt had sold the park', 'she did not sleep because they sold the park', 'did not sleep')).toBe(
      false,
    );
  });
});

describe('what one who is accused says of his own deeds is at issue', () => {
  const of = (mention: string, content: string, no: string) =>
    isAtIssue(`${LEDE} Brandt denied the charge. It was cold. ${mention} said ${content}.`, {
      claims: [{mention: 'Brandt', cue: 'denied', content: 'the charge'}],
      accused: [0],
      said: {mention, cue: 'said', content},
      no,
    });

  it.each([
    ['Brandt', 'he was not told of the leak', 'was not told', true],
    ['Brandt', 'he has not read the letter', 'has not read', true],
    ['Brandt', 'he will not read the letter', 'will not read', false],
    ['Brandt', 'he was not ill', 'was not ill', false],
    ['Brandt', 'Odell did not read the letter', 'did not read', false],
    ['Odell', 'he was not told of the leak', 'was not told', false],
  ])('%s said %s', (mention, content, no, atIssue) => {
    expect(of(mention, content, no)).toBe(atIssue);
  });
});

describe('a thing that is not there is named in a claim', () => {
  it.each([
    ['the contract was signed', 'there was no contract', true],
    ['the contract was signed', 'there was no bread', false],
    ['the contract was signed', 'there was no single contract', true],
    ['the contract was signed', 'there was no big old contract', false],
    ['the big old contract was signed', 'there was no big old contract', true],
    ['there is plague', 'there was no case of the plague', true],
    ['there is plague', 'there was no bread but plague', false],
    ['there is bread, then fish', 'there was no wine, then ham', false],
    ['she came', 'there was no she', false],
  ])('%s / %s', (claim, answer, atIssue) => {
    expect(answered(claim, answer, answer.split(' ').slice(0, 4).join(' '), {by: 'thing'})).toBe(atIssue);
  });

  it('unless it names the speaker', () => {
    const text = `${LEDE} The Courier reported the old mayor was ill. The mayor said there was no mayor here. Ann left.`;
    const claims = [{mention: 'The Courier', content: 'the old mayor was ill'}];
    const said = {cue: 'said', content: 'there was no mayor here'};
    const of = (mention: string) =>
      isAtIssue(text, {claims, said: {...said, mention}, no: 'there was no mayor', by: 'thing'});
    expect(of('The mayor')).toBe(false);
    expect(of('The Courier')).toBe(false); // says so himself
    expect(of('Ann')).toBe(true);
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
