import {beforeAll, describe, expect, it} from 'vitest';
import {refusalSources} from '../../src/rules/attribution/refusal-sources.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {outcomeWith} from '../builders/outcome.js';
import {toldIn} from '../builders/segmented.js';

const examples = refusalSources.map(({example}) => example);

const textOf = (example: string) => example.replace(/[<>[\]]/g, '');

describe('who gives no answer', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(examples)('stands where the example shows: %s', (example) => {
    const source = example.match(/<(.*?)>/)![1];
    const cue = example.match(/\[(.*?)\]/)![1];
    expect(toldIn(textOf(example))).toContainEqual(expect.objectContaining({source, cue}));
  });

  it.each(examples)('is found by one row alone: %s', async (example) => {
    const without = await program((row) => row.example !== example);
    expect(outcomeWith(without, textOf(example), 'text')).not.toEqual(outcomeWith(whole, textOf(example), 'text'));
  });

  it.each([
    'Lund failed to respond.',
    'The ferry could not reach the shore.',
    'Efforts to reach a deal were unsuccessful.',
    'A request from the Herald was not returned.',
  ])('but not here: %s', (text) => {
    expect(toldIn(text).filter(({source}) => source !== 'Lund')).toEqual([]);
  });
});
