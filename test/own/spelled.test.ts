import {expect, it} from 'vitest';
import type {analyzerWith as ofSource} from '../../src/with-rules.js';
import {spelled} from '../../src/own/spelled.js';

it.each([
  ['would not say', 'would not say'],
  ['{wasn’t having it}', "{was n't having it}"],
  ["(won't|can't) be drawn", "(wo n't|ca n't) be drawn"],
  ["it's {bunk}", "it 's {bunk}"],
  ['{no, never}!', '{no , never}!'],
  ['would not budge.', 'would not budge .'],
  ['told Mr. Lund no .. more', 'told Mr. Lund no .. more'],
  ['in the U.S. pooh-poohed', 'in the U.S. pooh-poohed'],
])('parts the tokens of %s', (phrase, tokens) => {
  expect(spelled(phrase)).toBe(tokens);
});

it('finds what a contraction is in, whichever apostrophe the text has', async () => {
  // from the built library, where own rules may differ from test to test
  const built = new URL('../../dist/with-rules.js', import.meta.url).href;
  const {analyzerWith}: {analyzerWith: typeof ofSource} = await import(built);
  const analyze = await analyzerWith(`
denials: ["{wasn't having it}"]
refusals: ["{stayed, as ever, silent}"]
rules:
  - {id: own/hokum, doc: Hokum., stage: classify, stance: deny, rank: said-false, reads: content, phrases: ["{didn't jell}"],
     examples: {yes: ["Odo Flint said the tale {didn't jell}."], no: []}}
`);
  const decided = (text: string) => analyze(text).flatMap((a) => a.statements.map(({by}) => by.stance));
  expect(decided('Asked about the sale, Odo Flint wasn’t having it.')).toEqual(['own/denials']);
  expect(decided("Asked about the sale, Odo Flint wasn't having it.")).toEqual(['own/denials']);
  expect(decided('Odo Flint stayed, as ever, silent about the dam.')).toEqual(['own/refusals']);
  expect(decided('Odo Flint said the tale didn’t jell.')).toEqual(['own/hokum']);
});
