import {beforeAll, describe, expect, it} from 'vitest';
import {type SourcePhrase, sourcePhrases} from '../../src/rules/attribution/source-phrases.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {outcomeWith} from '../builders/outcome.js';
import {toldIn} from '../builders/segmented.js';

/** The text of an example, and the source, the cue and the content that it marks. */
function marked(example: string) {
  const between = (marks: RegExp) => example.match(marks)![1]!;
  return {
    text: example.replace(/[<>[\]«»]/g, ''),
    source: between(/<(.*?)>/),
    cue: between(/\[(.*?)\]/),
    content: between(/«(.*?)»/),
  };
}

describe('a phrase that tells whose words a clause is', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(sourcePhrases.map(({example}: SourcePhrase) => example))('gives what its example shows: %s', (example) => {
    const {text, ...parts} = marked(example);
    expect(toldIn(text)).toContainEqual(expect.objectContaining({form: 'according-to', ...parts}));
  });

  it.each(sourcePhrases.map(({example}) => example))('is needed: %s', async (example) => {
    const without = await program((row) => row.example !== example);
    const {text} = marked(example);
    expect(outcomeWith(without, text, 'text')).not.toEqual(outcomeWith(whole, text, 'text'));
  });

  it.each(sourcePhrases.map(({no}) => no))('but tells nothing here: %s', (no) => {
    expect(toldIn(no).filter((told) => told.form === 'according-to')).toEqual([]);
  });
});
