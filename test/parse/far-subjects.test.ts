import {describe, expect, it} from 'vitest';
import {clauseOf} from './saying.js';

/* Verbs far from their subjects: behind a time, an adverbial clause, a row of nouns. */

describe('a time behind a conjunction', () => {
  it.each([
    ['The editor has been a friend of the mayor but on Tuesday wrote that she was wrong.', 'wrote', 'The editor'],
    ['Holm praised the work of the council but on Monday denied that he knew of it.', 'denied', 'Holm'],
    ['Tarn met the owners of the mill and on Sunday said it was safe.', 'said', 'Tarn'],
    ['The club led the league for most of the year and last week sold its best man.', 'sold', 'The club'],
    ['Venn voted for the plan in May and last month called it a shame.', 'called', 'Venn'],
    ['Holm has led the union for years and this week told the crew it was over.', 'told', 'Holm'],
    ['Lund shot at the roof of the bank and on Friday said he was sorry.', 'said', 'Lund'],
    ['The firm shut the mill in March and in April blamed the union.', 'blamed', 'The firm'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('nouns that are verbs', () => {
  it.each([
    ['Recent polling shows that Holm is popular.', 'shows', 'Recent polling'],
    ['His LinkedIn page lists him as a clerk.', 'lists', 'His LinkedIn page'],
    ['Holm, who worked for a firm that lost money, points to a gap in the law.', 'points', 'Holm'],
    ['The note reads: “Stay at home.”', 'reads', 'The note'],
    ['And crowds like the songs.', 'like', 'crowds'],
    ['It is a move that the town hopes will bring work.', 'hopes', 'the town'],
    ['Tarn hopes the vote will be fair.', 'hopes', 'Tarn'],
    ['The owner of the mill claims that it is safe.', 'claims', 'The owner'],
    ['The mayor of Ulm fears a flood.', 'fears', 'The mayor'],
    ['The council plans a new dam.', 'plans', 'The council'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a participle behind “while”', () => {
  it.each([
    ['Holm insisted it was too early to vote, while adding that the dam was safe.', 'adding', 'Holm'],
    ['Roe called the boat that sank a wreck, while denying that he owned it.', 'denying', 'Roe'],
    ['Brock said it would rain, while noting that the dam would hold.', 'noting', 'Brock'],
    ['The mayor praised crews that stayed, while saying it was their duty.', 'saying', 'The mayor'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('“both” within a verb group', () => {
  it.each([
    ['Holm and Tarn have both urged calm.', 'urged', 'Holm'],
    ['Tarn’s allies, the owners of the mill, have both said it was late.', 'said', 'Tarn’s allies'],
    ['The clerk and the mayor have both denied the claim.', 'denied', 'The clerk'],
    ['The senator and his aides have all used the word.', 'used', 'The senator'],
    ['Roe and Lund both left.', 'left', 'Roe'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a time before an infinitive', () => {
  it.each([
    ['Holm came to the steps of the hall Wednesday to deny the claim.', 'deny', 'Holm'],
    ['The crews drove to the port Monday to protest the fee.', 'protest', 'The crews'],
    ['Lund took to the stage last night to attack Roe.', 'attack', 'Lund'],
    ['Brock met the owners of the mill Friday to sell it.', 'sell', 'Brock'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('what is said stands before', () => {
  it.each([
    [
      'The woman who drove onto the square told police she was tired, a police report indicates.',
      'indicates',
      'a police report',
    ],
    ['The town lost money on a mill that it bought in May, a new count shows.', 'shows', 'a new count'],
    ['The crew slept while the boat sank, a report suggests.', 'suggests', 'a report'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

it('a clause begins behind a day that stands behind a comma', () => {
  const text = 'While Holm said it was late, on Monday the clerk left.';
  expect(clauseOf(text, 'left').subject).toBe('the clerk');
});

describe('one who speaks goes on to', () => {
  it.each([
    ['Holm was quick to praise Tarn after she won the vote and said this week that she would do well.', 'said', 'Holm'],
    ['The mayor was at the port when the boat sank and told police that he saw nothing.', 'told', 'The mayor'],
    ['Lund was late because it rained and added that the road was bad.', 'added', 'Lund'],
    ['Venn smiled when the count ended and said it was fair.', 'said', 'Venn'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

it('what is said ends before what tells how it was said', () => {
  expect(clauseOf('Brock said it would rain, while noting that it was late.', 'said').content).toBe('it would rain,');
});

describe('behind a relative clause of two verbs, or one with a clause of its own', () => {
  it.each([
    ['Lund, who owns the mill and runs the farm, denied the report.', 'denied', 'Lund'],
    ['Lund — who is listed as an owner but does not run the mill — told Tarn he would stay.', 'told', 'Lund'],
    ['The firm, which makes pumps and sells them abroad, declined to comment.', 'declined', 'The firm'],
    ['The men, who were held for a day and then freed, denied it.', 'denied', 'The men'],
    [
      'The list, which names six clerks but does not say who paid them, was dismissed by Lund.',
      'dismissed',
      'The list',
    ],
    ['A woman who said she saw a ghost has told Tarn it was a hoax.', 'told', 'A woman'],
    ['A driver who says he hit a dog denies fleeing.', 'denies', 'A driver'],
    ['The clerk who Lund says lied to him denied it.', 'denied', 'The clerk'],
    ['The firm which Brandt says broke the law denies it.', 'denies', 'The firm'],
    ['The people he said were guilty deny it.', 'deny', 'The people'],
    ['The man police say fired the shot denies it.', 'denies', 'The man'],
    ['The man officers believe is armed denies it.', 'denies', 'The man'],
    ['The man police say fired the shot denies it.', 'say', 'police'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb)).toMatchObject({finite: true, subject});
  });
});
