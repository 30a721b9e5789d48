import {describe, expect, it} from 'vitest';
import {parseWhole} from '../../src/parse/parse-whole.js';
import {saying} from './saying.js';
import {articleOf} from './tagged.js';

/* Who says it, and what, through the whole parse: a sentence, the verb, its subject, the words of its content. */

describe('a participle behind a comma', () => {
  it.each([
    ['Brock attacked owners that cut jobs, saying the mill was safe.', 'saying', 'Brock', 'the mill was safe.'],
    ['Brock said that Venn had lied, adding that he would sue.', 'adding', 'Brock', 'he would sue.'],
    ['Brock rejected the view that the dam was old, saying it held.', 'saying', 'Brock', 'it held.'],
    ['Brock blamed the union for its refusal to vote, calling it a shame.', 'calling', 'Brock', null],
    ['Brock has a plan to mend the dam by May, hoping for help.', 'hoping', 'Brock', null],
    ['He left when the mayor opened the fair, saying it was late.', 'saying', 'the mayor', 'it was late.'],
    ['The mayor, saying it was late, left.', 'saying', 'The mayor', 'it was late,'],
    ['They said the crew left the port, leaving the boat behind.', 'leaving', 'the crew', null],
  ])('%s', (text, verb, subject, content) => {
    expect(saying(text, verb)).toEqual([subject, content]);
  });
});

describe('a negation behind the verb', () => {
  it.each([
    ['Brock said not one shot was fired.', 'said', 'Brock', 'not one shot was fired.'],
    ['Brock said not all of them had left.', 'said', 'Brock', 'not all of them had left.'],
    ['Brock did not say she had left.', 'say', 'Brock', 'she had left.'],
  ])('%s', (text, verb, subject, content) => {
    expect(saying(text, verb)).toEqual([subject, content]);
  });
});

describe('an infinitive or participle behind a noun phrase', () => {
  it.each([
    ['They drove to Ostrel to spread the news.', 'spread', 'They', null],
    ['Brock voted in 2008 to end it.', 'end', 'Brock', null],
    ['Brock asked the members of the council to go.', 'go', 'the members', null],
    ['They left, with Venn loudly calling it a shame.', 'calling', 'Venn', null],
    ['They saw a plan to end it.', 'end', 'a plan', null],
  ])('%s', (text, verb, subject, content) => {
    expect(saying(text, verb)).toEqual([subject, content]);
  });
});

describe('a second verb of speech', () => {
  it.each([
    ['Brock said that he had voted for Venn, but warned that it was late.', 'warned', 'Brock', 'it was late.'],
    [
      'He said his boats have given work to many and said that Venn lied.',
      'said',
      'He',
      'his boats have given work to many',
    ],
    ['Brock said the dam would hold and left.', 'left', 'Brock', null],
    ['Brock said the crew came and left.', 'left', 'the crew', null],
    ['Brock says the dam leaks and tells the town that it is old.', 'tells', 'Brock', 'it is old.'],
  ])('%s', (text, verb, subject, content) => {
    expect(saying(text, verb)[0]).toBe(subject);
    if (content !== null) expect(saying(text, verb)[1]?.startsWith(content)).toBe(true);
  });
});

describe('who says it', () => {
  it.each([
    ['“It will take years,” said French, a retired clerk.', 'said', 'French', null],
    ['Many said it was late.', 'said', 'Many', 'it was late.'],
    ['Most believe that the dam leaks.', 'believe', 'Most', 'the dam leaks.'],
    ['Outside experts say the count was fair.', 'say', 'Outside experts', 'the count was fair.'],
    ['Polling of voters shows that he lost.', 'shows', 'Polling', 'he lost.'],
    ['A letter from the ministry finds that it knew.', 'finds', 'A letter', 'it knew.'],
    ['Letters from the ministry show that it knew.', 'show', 'Letters', 'it knew.'],
    ['Leading members say they are tired.', 'say', 'Leading members', 'they are tired.'],
    ['Sources close to Venn say he left.', 'say', 'Sources', 'he left.'],
    ['Police believe the man they arrested knew Venn.', 'believe', 'Police', 'the man they arrested knew Venn.'],
    ['Among those who voted, few say it was fair.', 'say', 'few', 'it was fair.'],
    ['Like many who left, Venn said he feared the dam.', 'said', 'Venn', 'he feared the dam.'],
    ['Prices rose in May, figures show.', 'show', 'figures', 'Prices rose in May,'],
    ['The plan failed, letters seen by the Post show.', 'show', 'letters', 'The plan failed,'],
    ['The firm returned calls from the Post.', 'returned', 'The firm', null],
    ['Brock says in a statement that the dam leaks.', 'says', 'Brock', 'the dam leaks.'],
    ['Venn wrote in a note to the Post that the count was fair.', 'wrote', 'Venn', 'the count was fair.'],
    ['Venn said in a row with Keller that any new deal would fail.', 'said', 'Venn', 'any new deal would fail.'],
    ['Brock responded to claims that he lied.', 'responded', 'Brock', null],
    ['Said Venn: “It is late.”', 'said', 'Venn', null],
    ['They saw what many clerks said was a sign.', 'said', 'many clerks', 'was a sign.'],
    ['The campaign denies it and points out that Venn signed.', 'points', 'The campaign', 'Venn signed.'],
    ['Other voices counter it is time.', 'counter', 'Other voices', 'it is time.'],
    ['Opponents of the dam cite fears that it leaks.', 'cite', 'Opponents', null],
    ['Ostrel reports show that he paid.', 'show', 'Ostrel reports', 'he paid.'],
    ['It hurt the leaders, who, on a call Friday, criticized Venn.', 'criticized', 'the leaders', null],
    ['Venn released her records in July, which showed she was fit.', 'showed', 'her records', 'she was fit.'],
    ['Saturday at the town party Senator Venn said it rained.', 'said', 'Senator Venn', 'it rained.'],
    ['Ivo Marr, who found the leaks known to date, said he saw no signs.', 'said', 'Ivo Marr', 'he saw no signs.'],
    ['Venn forecast that prices would fall.', 'forecast', 'Venn', 'prices would fall.'],
    ['The source of the fire, members and leaders say, is unknown.', 'is', 'The source', null],
    ['Brock left after a clerk in Tarn, Ostrel, told him it leaked.', 'told', 'a clerk', 'it leaked.'],
    ['“It is late,” said Harvey, who acknowledged Venn was right.', 'acknowledged', 'Harvey', 'Venn was right.'],
    ['He first said it leaked, but in a later interview denied that he knew.', 'denied', 'He', 'he knew.'],
  ])('%s', (text, verb, subject, content) => {
    expect(saying(text, verb)).toEqual([subject, content]);
  });
});

it.each([
  ['“It is late,” Venn told reporters.', 'told', null],
  ['Venn praised the plan in an interview.', 'praised', 'the plan'],
  ['Venn missed the vote during the strike.', 'missed', 'the vote'],
])('the object: %s', (text, verb, expected) => {
  const {words, clauses} = parseWhole(articleOf(text)).parsed[0]!;
  const clause = clauses.find((c) => c.verb && words.lower[c.verb.head] === verb)!;
  const {object} = clause;
  expect(object && text.slice(words.start[object.start], words.end[object.last - 1])).toBe(expected);
});
