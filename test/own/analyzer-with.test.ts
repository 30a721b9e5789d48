import {expect, it} from 'vitest';
import type {analyze} from '../../src/library.js';
import type {analyzerWith as ofSource} from '../../src/with-rules.js';

// The built library: only there has each analyzer a copy of the rules to itself.
const from = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const {analyzerWith}: {analyzerWith: typeof ofSource} = await from('with-rules.js');
const library: {analyze: typeof analyze} = await from('index.js');

it('analyses with own rules, side by side with others and with none', async () => {
  const text = 'The palace nixed the report. The palace pshawed the report.';
  const nixing = await analyzerWith('verbs: {refute: [nix nixes nixed nixing | n]}');
  const both = await analyzerWith([
    'verbs: {refute: [nix nixes nixed nixing | n]}',
    '{"verbs": {"refute": ["pshaw pshaws pshawed pshawing | n"]}}',
  ]);
  const cues = (analyzer: typeof analyze) =>
    analyzer(text).flatMap(({statements}) => statements.map(({cue, stance}) => `${stance} ${cue?.text}`));
  expect(cues(nixing)).toEqual(['deny nixed']);
  expect(cues(both)).toEqual(['deny nixed', 'deny pshawed']);
  expect(cues(library.analyze)).toEqual([]);
});

it('turns a rule off, though nothing is added', async () => {
  const text = 'Ilse Brandt said the report was false.';
  const stances = (analyzer: typeof analyze) => analyzer(text).flatMap((r) => r.statements.map(({stance}) => stance));
  const off = library.analyze(text)[0]?.statements[0]?.by.stance;
  expect(stances(library.analyze)).toEqual(['deny']);
  expect(stances(await analyzerWith(`off: [${off}]`))).not.toEqual(['deny']);
});

it('tells what is wrong', async () => {
  for (const wrong of [undefined, 7, [null]])
    await expect(Reflect.apply(analyzerWith, null, [wrong])).rejects.toThrow(
      new TypeError('stance: expected rules as a text, or as several'),
    );
  await expect(analyzerWith(['verbz: []', 'off: [x]'])).rejects.toMatchObject({
    message: "rules[0]:1: the file: does not know 'verbz', did you mean verbs?",
    others: ["rules[1]:1: off: no rule has the id 'x', see them all with stance rules"],
  });
});
