import {describe, expect, it} from 'vitest';
import {hasFiniteVerb} from '../../src/attribute/content.js';
import {endOfNounPhrase} from '../../src/attribute/noun-phrase.js';
import {findSubjectAfter} from '../../src/attribute/source.js';
import {subjectAt} from '../../src/attribute/verb/subject-at.js';
import {isFiniteAt, verbGroupAt} from '../../src/attribute/verb-group.js';
import {indexOf, levelOf, wordsOf} from '../builders/segmented.js';

describe('a verb group', () => {
  const groupOf = (text: string, verb: string) => {
    const {items} = levelOf(text);
    const {negated, passive, finite, ...range} = verbGroupAt(items, indexOf(items, verb))!;
    return {words: wordsOf(text, items, range), negated, passive, finite};
  };

  it.each([
    ['Holm has denied it.', 'denied', {words: 'has denied', negated: false, passive: false, finite: true}],
    [
      'Holm has not yet officially confirmed it.',
      'confirmed',
      {words: 'has not yet officially confirmed', negated: true, passive: false, finite: true},
    ],
    ['It was never denied by Holm.', 'denied', {words: 'was never denied', negated: true, passive: true, finite: true}],
    ['It has been denied.', 'denied', {words: 'has been denied', negated: false, passive: true, finite: true}],
    ['Holm is denying it.', 'denying', {words: 'is denying', negated: false, passive: false, finite: true}],
    ['A man claiming this left.', 'claiming', {words: 'claiming', negated: false, passive: false, finite: false}],
    ['Recently Holm said it.', 'said', {words: 'said', negated: false, passive: false, finite: true}],
  ])('takes auxiliaries, negation and adverbs: %s', (text, verb, group) => {
    expect(groupOf(text, verb)).toEqual(group);
  });
});

describe('a noun phrase', () => {
  it.each([
    ['The old harbour master left.', 'The old harbour master'],
    ['The head of the port left.', 'The head of the port'],
    ['Ida Holm and her aide left.', 'Ida Holm and her aide'],
    ['Ida Holm but not her aide left.', 'Ida Holm'],
    ['Lund’s harbour master left.', 'Lund’s harbour master'],
    ['Ida Holm (Harbour Party) left.', 'Ida Holm (Harbour Party)'],
    ['The leaked e-mails were read.', 'The leaked e-mails'],
    ['The unconfirmed and unsigned reports left.', 'The unconfirmed and unsigned reports'],
    ['A very old official left.', 'A very old official'],
    ['She and two guards left.', 'She and two guards'],
    ['He left.', 'He'],
    ['The Herald late Saturday closed.', 'The Herald'],
    ['Residents of the town near Lund left.', 'Residents of the town'],
  ])('ends where its words do: %s', (text, phrase) => {
    const {items} = levelOf(text);
    expect(wordsOf(text, items, {start: 0, end: endOfNounPhrase(items, 0, items.length)})).toBe(phrase);
  });

  it('goes no further than it may', () => {
    const {items} = levelOf('The head of the port left.');
    expect(endOfNounPhrase(items, 0, 2)).toBe(2);
    expect(endOfNounPhrase(items, 0, 4)).toBe(2);
  });
});

describe('the subject before a verb', () => {
  const subjectOf = (text: string, verb: string) => {
    const level = levelOf(text);
    const found = subjectAt(level, indexOf(level.items, verb));
    return found && wordsOf(text, level.items, found);
  };

  it.each([
    ['is a noun phrase', 'The harbour master said so.', 'The harbour master'],
    ['takes an apposition along', 'Ida Holm, an aide to the mayor, said so.', 'Ida Holm, an aide to the mayor'],
    ['does not take a participle along', 'Ida Holm, speaking in Lund, said so.', 'Ida Holm'],
    ['is a list of names', 'Ann Holm, Bo Lind and Cy Moe said so.', 'Ann Holm, Bo Lind and Cy Moe'],
    ['takes along what hangs on a noun', 'A man living in Lund said so.', 'A man living in Lund'],
    ['does so of a name after few prepositions', 'Ida Holm of Lund said so.', 'Ida Holm of Lund'],
    [
      'takes along what somebody is believed to be',
      'Men believed to be loyal to Lund said so.',
      'Men believed to be loyal to Lund',
    ],
    ['stands behind the bracket of a dateline', 'HASK (May 14, 2014) Harbour officials said so.', 'Harbour officials'],
    [
      'takes along both participles',
      'A note written by Lund and sent to Hask said so.',
      'A note written by Lund and sent to Hask',
    ],
    ['has a month for a first name', 'Local man Jun Feng said so.', 'Local man Jun Feng'],
    ['takes along when it was made', 'A study from May 2031 said so.', 'A study from May 2031'],
    ['leaves out a time', 'On Monday the mayor said so.', 'the mayor'],
    ['leaves out what opens the clause', 'But in Lund the mayor said so.', 'the mayor'],
    ['is a relative pronoun', 'A guard who said so left.', 'who'],
    ['is no time', 'Last Friday said so.', null],
    ['is nobody where none stands', 'In Lund said so.', null],
  ])('%s: %s', (_, text, subject) => {
    expect(subjectOf(text, 'said')).toBe(subject);
  });
});

describe('the subject after a verb', () => {
  const subjectOf = (text: string) => {
    const {items} = levelOf(text);
    const found = findSubjectAfter(items, indexOf(items, 'said') + 1);
    return found && wordsOf(text, items, found);
  };

  it.each([
    ['is a noun phrase', '“No,” said the mayor.', 'the mayor'],
    ['takes along what hangs on a name', '“No,” said Ida Holm of Lund.', 'Ida Holm of Lund'],
    ['takes appositions and relative clauses along', '“No,” said Holm, an aide, who left.', 'Holm, an aide, who left'],
    [
      'takes along what hangs on an apposition',
      '“No,” said Ida Holm, a professor of law and trade at Tarn College.',
      'Ida Holm, a professor of law and trade at Tarn College',
    ],
    ['takes along where somebody is from', '“No,” said Ida Holm, 43, of Lund.', 'Ida Holm, 43, of Lund'],
    ['leaves a clause behind a comma', '“No,” said Holm, the town was asleep.', 'Holm'],
    ['is no time', '“No,” he said last Friday.', null],
  ])('%s: %s', (_, text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

describe('a verb with a tense', () => {
  it.each([
    ['The United Dockers left.', 'united', false],
    ['Asked about it, Holm left.', 'asked', false],
    ['The photo, uploaded in May, was old.', 'uploaded', false],
    ['Holm has denied it.', 'has', true],
    ['Holm has denied it.', 'denied', false],
    ['Holm denied it.', 'denied', true],
  ])('is the verb of a clause: %s (%s)', (text, word, finite) => {
    const {items} = levelOf(text);
    expect(isFiniteAt(items, indexOf(items, word))).toBe(finite);
  });

  it('is none where a word only looks like one', () => {
    const {items} = levelOf('Holm left.');
    expect(verbGroupAt(items, 0)).toBeNull();
  });
});

describe('a clause', () => {
  it.each([
    ['the boat sank', true],
    ['the boat that sank', true],
    ['the man who left', false],
    ['the man who left Lund was ill', true],
    ['a boat to sink', false],
    ['the sinking of a boat', false],
    ['having been sunk', false],
  ])('has a verb with a tense of its own, or none: %s', (text, finite) => {
    const {items} = levelOf(text);
    expect(hasFiniteVerb(items, 0, items.length)).toBe(finite);
  });
});
