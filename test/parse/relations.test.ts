import {describe, expect, it} from 'vitest';
import {edges, parsed} from './by-hand.js';

describe('relations', () => {
  it.each([
    [
      'of a copula hang on what it says',
      'The/DET claim/NOUN is/AUX:s=be a/DET hoax/NOUN ./PUNCT',
      ['nsubj', 'cop', 'root', 'det'],
      ['det claim the', 'nsubj hoax claim', 'cop hoax is', 'det hoax a', 'root none hoax'],
    ],
    [
      'of a passive',
      'The/DET mill/NOUN was/AUX:past=be not/PART sold/VERB:past=sell ./PUNCT',
      ['nsubj:pass', 'aux:pass', 'advmod'],
      ['nsubj:pass sold mill', 'aux:pass sold was', 'advmod sold not'],
    ],
    [
      'of a noun phrase',
      "the/DET mill/NOUN ~'s/PART two/NUM old/ADJ wheels/NOUN turned/VERB:past=turn ./PUNCT",
      ['det', 'nmod:poss', 'case', 'nummod', 'amod', 'nsubj'],
      [
        'det mill the',
        'nmod:poss wheels mill',
        "case mill 's",
        'nummod wheels two',
        'amod wheels old',
        'nsubj turned wheels',
      ],
    ],
    [
      'of an indirect object',
      'She/PRON gave/VERB:past=give the/DET clerk/NOUN a/DET key/NOUN ./PUNCT',
      ['iobj', 'obj'],
      ['iobj gave clerk', 'obj gave key'],
    ],
    [
      'of a relative pronoun that is the object',
      'The/DET boat/NOUN which/PRON they/PRON sold/VERB:past=sell sank/VERB:past=sink ./PUNCT',
      ['obj', 'acl:relcl', 'nsubj'],
      ['nsubj sank boat', 'obj sold which', 'nsubj sold they', 'acl:relcl boat sold'],
    ],
    [
      'of an apposition and a coordination',
      'Ivo/PROPN ,/PUNCT a/DET baker/NOUN ,/PUNCT sold/VERB:past=sell bread/NOUN and/CCONJ cake/NOUN ./PUNCT',
      ['appos', 'conj', 'cc'],
      ['appos ivo baker', 'cc cake and', 'conj bread cake'],
    ],
    [
      'of a person and of any other name',
      'Mary/PROPN Holt/PROPN bought/VERB:past=buy Ostrel/PROPN Bridge/PROPN ./PUNCT',
      ['nsubj', 'obj', 'flat', 'compound'],
      ['nsubj bought mary', 'flat mary holt', 'compound bridge ostrel', 'obj bought bridge'],
    ],
    [
      'of a noun phrase between a preposition and a participle',
      'With/ADP prices/NOUN rising/VERB:ing=rise ,/PUNCT they/PRON left/VERB:past=leave ./PUNCT',
      ['nsubj', 'advcl'],
      ['nsubj rising prices', 'advcl left rising', 'nsubj left they'],
    ],
  ])('%s', (_what, notation, names, expected) => {
    expect(edges(parsed(notation), names)).toEqual(expected);
  });
});
