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

describe('"what" before a subject', () => {
  it('is what the verb right behind is done to', () => {
    const notation = 'What/PRON Orla/PROPN added/VERB:past=add was/AUX:past=be a/DET new/ADJ roof/NOUN ./PUNCT';
    const sentence = parsed(notation);
    expect(frames(sentence)).toEqual(['main | - | was | -', 'wh | orla | added | -']);
    expect(edges(sentence, ['csubj'])).toEqual(['csubj roof added']);
  });

  it('may belong to a clause within', () => {
    const notation =
      'It/PRON shows/VERB:s=show what/PRON people/NOUN really/ADV thought/VERB:past=think was/AUX:past=be new/ADJ ./PUNCT';
    expect(edges(parsed(notation), ['ccomp'])).toContain('ccomp thought new');
  });

  it('with a noun of its own stands in a clause that the verb takes', () => {
    const notation = 'I/PRON know/VERB:base which/DET date/NOUN was/AUX:past=be used/VERB:past=use ./PUNCT';
    expect(edges(parsed(notation), ['ccomp', 'nsubj:pass'])).toEqual(['nsubj:pass used date', 'ccomp know used']);
  });
});

describe('"that"', () => {
  it('behind "so" tells what came of it', () => {
    const notation =
      'The/DET hall/NOUN was/AUX:past=be so/ADV dark/ADJ that/SCONJ nobody/PRON saw/VERB:past=see it/PRON ./PUNCT';
    expect(edges(parsed(notation), ['advcl', 'ccomp'])).toEqual(['advcl dark saw']);
  });

  it('is a relative pronoun where its verb lacks an object', () => {
    const notation =
      'I/PRON know/VERB:base what/PRON helps/VERB:s=help with/ADP the/DET boat/NOUN that/SCONJ they/PRON launched/VERB:past=launch ./PUNCT';
    const clause = parsed(notation).clauses.at(-1)!;
    expect(clause).toMatchObject({kind: 'relative', link: 'relative'});
  });

  it('behind "there was" belongs to the noun', () => {
    const notation =
      'There/PRON was/VERB:past=be no/DET way/NOUN that/SCONJ anybody/PRON helped/VERB:past=help us/PRON ./PUNCT';
    expect(edges(parsed(notation), ['acl', 'ccomp'])).toEqual(['acl way helped']);
  });
});

describe('a subject behind its verb', () => {
  it('follows "there" behind a clause in front', () => {
    const notation = 'As/SCONJ you/PRON see/VERB:base there/PRON are/VERB:s=be two/NUM gaps/NOUN ./PUNCT';
    expect(frames(parsed(notation))).toEqual(['main | two gaps | are | -', 'adverbial | you | see | -']);
  });
});

it('a quantity with an adverb stands for what it counts', () => {
  const notation = 'So/ADV many/ADJ rely/VERB:base on/ADP it/PRON ./PUNCT';
  expect(edges(parsed(notation), ['nsubj'])).toEqual(['nsubj rely many']);
});

it('"whose" may open a relative clause behind a bracket', () => {
  const notation =
    'They/PRON run/VERB:base a/DET plan/NOUN (/PUNCT 2031/NUM )/PUNCT whose/PRON aim/NOUN is/AUX:s=be peace/NOUN ./PUNCT';
  expect(edges(parsed(notation), ['acl:relcl', 'ccomp'])).toEqual(['acl:relcl plan peace']);
});

it('behind a noun that says something, "that" opens what it says', () => {
  const notation =
    'They/PRON rejected/VERB:past=reject claims/NOUN that/PRON he/PRON knew/VERB:past=know of/ADP it/PRON ./PUNCT';
  expect(parsed(notation).clauses.at(-1)!.kind).toBe('that');
});
