import {describe, expect, it} from 'vitest';
import {bitsOfWords, chunksOf} from '../../src/parse/chunk/chunks-of.js';
import {parsed, textOf, words} from './by-hand.js';

const cut = (notation: string): string[] => {
  const w = words(notation);
  const bits = bitsOfWords(w);
  return chunksOf({words: w, bits, headline: false}).map(
    ({kind, start, end}) => `${kind} ${w.lower.slice(start, end).join(' ')}`,
  );
};

describe('a sentence is cut into', () => {
  it.each([
    [
      'noun phrases and verb groups',
      'The/DET old/ADJ mill/NOUN has/AUX:s=have not/PART been/AUX:participle=be sold/VERB:past=sell',
      ['phrase the old mill', 'verb has not been sold'],
    ],
    [
      'a name apart from a time behind it',
      'Sal/PROPN Brock/PROPN Thursday/PROPN denied/VERB:past=deny it/PRON',
      ['phrase sal brock', 'phrase thursday', 'verb denied', 'phrase it'],
    ],
    [
      'the same behind an adjective',
      'Sal/PROPN Brock/PROPN late/ADJ Thursday/PROPN denied/VERB:past=deny it/PRON',
      ['phrase sal brock', 'phrase late thursday', 'verb denied', 'phrase it'],
    ],
    [
      'an opening phrase apart from the name behind it',
      'In/ADP a/DET letter/NOUN Orla/PROPN Venn/PROPN denied/VERB:past=deny it/PRON',
      ['adjunct in a letter', 'phrase orla venn', 'verb denied', 'phrase it'],
    ],
    [
      'a possessor with what it owns',
      "the/DET mill/NOUN ~'s/PART owner/NOUN denied/VERB:past=deny it/PRON",
      ["phrase the mill 's owner", 'verb denied', 'phrase it'],
    ],
    [
      'a compound with its hyphens',
      'a/DET well/ADV ~-/PUNCT ~known/VERB:participle=know baker/NOUN left/VERB:past=leave',
      ['phrase a well - known baker', 'verb left'],
    ],
    [
      'a participle within its noun phrase',
      'the/DET attached/VERB:past=attach note/NOUN explains/VERB:s=explain it/PRON',
      ['phrase the attached note', 'verb explains', 'phrase it'],
    ],
    [
      'a verb with its particle before a name',
      'chimed/VERB:past=chime in/ADP Ivo/PROPN Marr/PROPN',
      ['verb chimed in', 'phrase ivo marr'],
    ],
    [
      'a participle before the noun that a verb takes',
      'Rain/NOUN saved/VERB:past=save ruined/VERB:past=ruin crops/NOUN',
      ['phrase rain', 'verb saved', 'phrase ruined crops'],
    ],
    [
      'a quantity with what limits it',
      'at/ADP least/ADJ two/NUM boats/NOUN sank/VERB:past=sink',
      ['adverb at least', 'phrase two boats', 'verb sank'],
    ],
    [
      'a body whose name holds "of" and its property',
      "the/DET Bank/PROPN of/ADP Ostrel/PROPN ~'s/PART vault/NOUN",
      ["phrase the bank of ostrel 's vault"],
    ],
    [
      'a preposition of two words',
      'according/VERB:ing=accord to/ADP the/DET mayor/NOUN',
      ['adjunct according to the mayor'],
    ],
    [
      'a name with a nickname in marks',
      'Marten/PROPN Rolle/PROPN ran/VERB:past=run',
      ['phrase marten rolle', 'verb ran'],
    ],
  ])('%s', (_what, notation, chunks) => {
    expect(cut(notation)).toEqual(chunks);
  });

  it('noun phrases that know their role and their name', () => {
    const sentence = parsed('The/DET running/ADJ mate/NOUN Ivo/PROPN Marr/PROPN denied/VERB:past=deny it/PRON');
    const [phrase] = sentence.phrases;
    const {lower} = sentence.words;
    expect(lower.slice(phrase!.roleStart, phrase!.nameStart)).toEqual(['running', 'mate']);
    expect(lower.slice(phrase!.nameStart, phrase!.nameEnd)).toEqual(['ivo', 'marr']);
    expect(lower[phrase!.head]).toBe('mate');
  });

  it('noun phrases that reach over all that hangs on them', () => {
    const sentence = parsed(
      'The/DET mayor/NOUN of/ADP Ostrel/PROPN ,/PUNCT a/DET baker/NOUN ,/PUNCT left/VERB:past=leave ./PUNCT',
    );
    const [mayor, , baker] = sentence.phrases;
    expect(textOf(sentence, baker!.of)).toBe('ostrel');
    expect(sentence.words.lower.slice(mayor!.start, mayor!.last).join(' ')).toBe('the mayor of ostrel , a baker');
  });
});
