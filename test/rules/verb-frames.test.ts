import {beforeAll, describe, expect, it} from 'vitest';
import {readExample} from '../../src/language/example.js';
import {attributionRules} from '../../src/rules/attribution/index.js';
import {type VerbFrame, verbFrames} from '../../src/rules/attribution/verb-frames.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {outcomeOf, outcomeWith} from '../builders/outcome.js';
import {toldIn} from '../builders/segmented.js';

const ruleOf = (frame: VerbFrame) => attributionRules.find((rule) => rule.form === frame.form)!;

const plain = (frame: VerbFrame) => readExample(frame.example, ruleOf(frame));

describe('a frame of a verb', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(verbFrames.map((frame) => [frame.example, frame] as const))(
    'gives what its example shows: %s',
    (_, frame) => {
      const {text, statements} = plain(frame);
      const [{mention, cue, content} = {}] = statements!;
      const told = toldIn(text).find((s) => s.cue?.replace(' … ', ' ') === cue);
      expect(told, JSON.stringify(toldIn(text))).toMatchObject({form: frame.form, source: mention});
      expect(told!.content ?? '').toBe(content ?? '');
    },
  );

  it.each(verbFrames.map((frame) => [frame.example, frame] as const))('is needed: %s', async (_, frame) => {
    const without = await program((r) => r.example !== frame.example);
    const {text} = plain(frame);
    expect(outcomeWith(without, text, 'text')).not.toEqual(outcomeWith(whole, text, 'text'));
    expect(outcomeOf(text).statements.length).toBeGreaterThan(0);
  });
});
