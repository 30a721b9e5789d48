import {beforeAll, describe, expect, it} from 'vitest';
import {silences} from '../../src/rules/attribution/silences.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {outcomeWith} from '../builders/outcome.js';
import {toldIn} from '../builders/segmented.js';

const examples = silences.map(({example}) => example);

describe('what looks like a statement and is none', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(examples)('says nothing: %s', (example) => {
    expect(toldIn(example)).toEqual([]);
  });

  it.each(examples)('is found by one row alone: %s', async (example) => {
    const without = await program((row) => row.example !== example);
    expect(outcomeWith(without, example, 'text')).not.toEqual(outcomeWith(whole, example, 'text'));
  });

  it.each(silences.map(({no}) => no))('but something is said here: %s', (no) => {
    expect(toldIn(no)).not.toEqual([]);
  });
});
