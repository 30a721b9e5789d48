import {beforeAll, describe, expect, it} from 'vitest';
import {contentEnds} from '../../src/rules/attribution/content-ends.js';
import {narratorActs} from '../../src/rules/attribution/narrator-acts.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {outcomeWith} from '../builders/outcome.js';
import {toldIn} from '../builders/segmented.js';

/** The text of an example, and the cue and the content that it marks. */
function marked(example: string) {
  const between = (marks: RegExp) => example.match(marks)![1]!;
  return {text: example.replace(/[<>[\]«»]/g, ''), cue: between(/\[(.*?)\]/), content: between(/«(.*?)»/)};
}

const contentIn = (example: string) => {
  const {text, cue} = marked(example);
  return toldIn(text).find((s) => s.cue === cue)?.content;
};

const rows = [...narratorActs, ...contentEnds];

describe('a clause of the narrator within what was said', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(rows.map(({example}) => example))('ends it: %s', (example) => {
    expect(contentIn(example)).toBe(marked(example).content);
  });

  it.each(rows.map(({no}) => no))('but the speaker goes on: %s', (no) => {
    expect(contentIn(no)).toBe(marked(no).content);
  });

  it.each(rows.map(({example}) => example))('is found by one row alone: %s', async (example) => {
    const without = await program((row) => row.example !== example);
    const {text} = marked(example);
    expect(outcomeWith(without, text, 'text')).not.toEqual(outcomeWith(whole, text, 'text'));
  });
});
