import {describe, expect, it} from 'vitest';
import {edges, frames, parsed, textOf} from './by-hand.js';

const subjects = (notation: string): string[] => {
  const sentence = parsed(notation);
  return sentence.clauses.filter((c) => c.verb).map((c) => textOf(sentence, c.subject) ?? '-');
};

describe('questions', () => {
  it.each([
    [
      'behind a comma',
      'She/PRON wrote/VERB:past=write ,/PUNCT will/AUX you/PRON open/VERB:base the/DET gate/NOUN ?/PUNCT',
      ['she', 'you'],
    ],
    [
      'behind a verb with an object',
      'They/PRON saw/VERB:past=see it/PRON -/PUNCT were/AUX:past=be they/PRON wrong/ADJ ?/PUNCT',
      ['they', 'they'],
    ],
    ['at the end', "It/PRON was/AUX:past=be late/ADJ ,/PUNCT was/AUX:past=be n't/PART it/PRON ?/PUNCT", ['it', 'it']],
    [
      'but not what one has done for one',
      'They/PRON sing/VERB:base or/CCONJ have/AUX:base their/PRON songs/NOUN sung/VERB:participle=sing ./PUNCT',
      ['they', '-', '-'],
    ],
  ])('%s have a subject of their own', (_where, notation, expected) => {
    expect(subjects(notation)).toEqual(expected);
  });
});

describe('a preposition before a noun phrase with a verb of its own', () => {
  it('opens a clause', () => {
    const sentence = parsed(
      'He/PRON left/VERB:past=leave after/ADP the/DET old/ADJ mill/NOUN fell/VERB:past=fall down/ADP ./PUNCT',
    );
    expect(frames(sentence)).toEqual(['main | he | left | -', 'adverbial | the old mill | fell down | -']);
  });

  it.each([
    ['is none where the verb is another’s', 'Sales/NOUN after/ADP the/DET fire/NOUN rose/VERB:past=rise ./PUNCT'],
    ['is none where a comma ends it', 'After/ADP a/DET fire/NOUN ,/PUNCT sales/NOUN rose/VERB:past=rise ./PUNCT'],
  ])('%s', (_what, notation) => {
    expect(subjects(notation)).toEqual(['sales']);
  });
});

describe('"not"', () => {
  it.each([
    [
      'of what it stands before, behind a verb',
      'It/PRON comes/VERB:s=come not/PART from/ADP taxes/NOUN ./PUNCT',
      'advmod taxes not',
    ],
    [
      'of what it stands before, with "just"',
      'We/PRON solved/VERB:past=solve not/PART just/ADV old/ADJ puzzles/NOUN ./PUNCT',
      'advmod puzzles not',
    ],
    ['of its verb behind an auxiliary', 'They/PRON do/AUX:base=do not/PART go/VERB:base ./PUNCT', 'advmod go not'],
    [
      'of an adverb at the front',
      'Not/PART always/ADV do/AUX:base the/DET three/NUM agree/VERB:base ./PUNCT',
      'advmod always not',
    ],
  ])('is %s', (_what, notation, expected) => {
    expect(edges(parsed(notation), ['advmod'])).toContain(expected);
  });
});

it('what a copula says with "what" is said of the subject', () => {
  const notation = 'That/PRON is/AUX:s=be what/PRON made/VERB:past=make him/PRON rich/ADJ ./PUNCT';
  expect(edges(parsed(notation), ['nsubj', 'nsubj:outer'])).toContain('nsubj what that');
});
