import {beforeAll, describe, expect, it} from 'vitest';
import {type PlainExample, readExample} from '../../src/language/example.js';
import type {Rule} from '../../src/layers/rule.js';
import {rules} from '../../src/rules/index.js';
import {type Analyze, programWith} from '../builders/changed-rules.js';
import {type Outcome, outcomeOf, outcomeWith} from '../builders/outcome.js';

/* No rule can be left out without a change, and one entry is enough to add to the rules. */

describe('a rule', () => {
  let program: Awaited<ReturnType<typeof programWith>>;
  let whole: Analyze;
  beforeAll(async () => {
    program = await programWith();
    whole = await program();
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('is needed: %s', async (_, rule) => {
    const without = await program((r) => r.id !== rule.id);
    expect(
      examplesOf(rule).some((e) => cameOut(without, e, rule) !== cameOut(whole, e, rule)),
      'nothing changes without it',
    ).toBe(true);
  });
});

describe('one entry is enough to add', () => {
  it.each([
    {
      what: 'a refusal',
      insertion: {
        file: 'stance/refused.ts',
        after: "(not|n't) be drawn}",
        lines: "'{(clam|clams|clammed|clamming) up}',",
      },
      text: 'Mayor Ilse Brandt clammed up about the sale.',
      speaker: 'Ilse Brandt',
      stance: 'neither-confirm-nor-deny',
    },
    {
      what: 'a verb of denial',
      insertion: {file: 'cues/deny.ts', after: 'refute refutes', lines: '  nix nixes nixed nixing | n'},
      text: 'The palace nixed the report.',
      speaker: 'palace',
      stance: 'deny',
    },
    {
      what: 'a verb behind a quotation',
      insertion: {file: 'cues/say.ts', after: 'say says said saying', lines: '  yonk yonks yonked yonking | cq'},
      text: '“The bridge is safe,” yonked Mayor Ilse Brandt.',
      speaker: 'Ilse Brandt',
      stance: 'assert',
    },
    {
      what: 'a verb with a particle behind a quotation',
      insertion: {file: 'cues/say.ts', after: 'say says said saying', lines: '  yonk yonks yonked yonking | up:q'},
      text: '“The bridge is safe,” yonked up Mayor Ilse Brandt.',
      speaker: 'Ilse Brandt',
      stance: 'assert',
    },
    {
      what: 'an irregular verb',
      insertion: {file: 'cues/say.ts', after: 'say says said saying', lines: '  outsay outsays outsaid outsaying | cq'},
      text: 'Mayor Ilse Brandt outsaid that the bridge was safe.',
      speaker: 'Ilse Brandt',
      stance: 'assert',
    },
    {
      what: 'a verb in the plural that no other list has',
      insertion: {
        file: 'cues/say.ts',
        after: 'say says said saying',
        lines: '  bewhisper bewhispers bewhispered bewhispering | cq',
      },
      text: 'Experts bewhisper the bridge is safe.',
      speaker: 'Experts',
      stance: 'assert',
    },
    {
      what: 'a verb with a hyphen',
      insertion: {
        file: 'cues/deny.ts',
        after: 'refute refutes',
        lines: '  hand-wave hand-waves hand-waved hand-waving | n',
      },
      text: 'The palace hand-waved the report.',
      speaker: 'palace',
      stance: 'deny',
    },
    {
      what: 'a rule of stance',
      insertion: {
        file: 'stance/said-false.ts',
        after: 'export const saidFalseRules',
        lines: `{
          id: 'deny/flimflam', doc: 'The words are called flimflam.', stage: 'classify', stance: 'deny',
          rank: 'said-false', reads: 'content', phrases: ['{flimflam}'],
          examples: {yes: [], no: []},
        },`,
      },
      text: 'Mayor Ilse Brandt said the report was flimflam.',
      speaker: 'Ilse Brandt',
      stance: 'deny',
    },
  ])('$what', async ({insertion, text, speaker, stance}) => {
    const analyze = await (await programWith([insertion]))();
    const told = ({statements}: Outcome) => statements.map((s) => ({speaker: s.speaker, stance: s.stance}));
    expect(told(outcomeWith(analyze, text, 'text'))).toEqual([{speaker, stance}]);
    expect(told(outcomeOf(text)), 'known before').not.toEqual([{speaker, stance}]);
  });
});

const examplesOf = (rule: Rule) => rule.examples.yes.map((e) => readExample(e, rule));

function cameOut(analyze: Analyze, {text, format}: PlainExample, {id}: Rule): string {
  let outcome: Outcome;
  try {
    outcome = outcomeWith(analyze, text, format);
  } catch (error) {
    return String(error); // without the plain rule, a statement that no rule matches cannot be judged
  }
  const {statements, dropped} = outcome;
  // the speaker is nobody with or without the rule for that: the difference is only in the id
  if (id === 'speaker/none') return JSON.stringify(statements);
  return JSON.stringify([statements.map(({by: _, ...words}) => words), dropped.map((d) => [d.words, d.kind])]);
}
