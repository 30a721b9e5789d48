import {describe, expect, it} from 'vitest';
import {checkFile} from '../../src/own/check-file.js';
import {ruleShapes} from '../../src/own/rule-shape.js';
import {SKELETONS} from '../../src/own/skeletons.js';
import {rules} from '../../src/rules/index.js';

describe('the shape of a rule', () => {
  const own = rules.filter((rule) => rule.stage === 'classify' || rule.stage === 'clean');

  it.each(own.map((rule) => [rule.id, rule] as const))('is that of %s', (_, rule) => {
    const name = rule.stage === 'classify' ? rule.stage : rule.kind;
    if (name === 'page' || name === 'repeat') return; // machines, of which nobody needs two
    expect(ruleShapes[name].safeParse(rule).error?.issues ?? []).toEqual([]);
  });
});

const rule = `rules:
  - id: own/humbug
    doc: What was claimed is called humbug.
    stage: classify
    stance: deny
    rank: said-false
    reads: content
    phrases: ['{humbug}']
    examples:
      yes: ['Warden Odo Flint said the tale was {humbug}.']
      no: []
`;

describe('a file of own rules', () => {
  it.each(Object.entries(SKELETONS))('may begin as one for %s', (_, text) => {
    expect(checkFile(text).faults).toEqual([]);
  });

  it('may be empty, JSON, or hold a rule', () => {
    expect(checkFile('').faults).toEqual([]);
    expect(checkFile('{"off": ["deny/called-false"]}').faults).toEqual([]);
    const {faults, stance} = checkFile(rule);
    expect([faults, stance.map(({id}) => id)]).toEqual([[], ['own/humbug']]);
  });

  it('holds patterns between slashes', () => {
    const {boilerplate, faults} = checkFile(`rules:
  - {id: own/gulls, doc: Gulls., stage: clean, kind: line, drops: notice, line: {shape: ['/^gulls? \\d+$/i']},
     examples: {yes: ["{Gulls 12}"], no: []}}
`);
    expect(faults).toEqual([]);
    expect(boilerplate[0]?.kind === 'line' && boilerplate[0].line.shape).toEqual([/^gulls? \d+$/i]);
  });

  it.each([
    ['a key', 'verbz:\n  say: []\n', "1: the file: does not know 'verbz', did you mean verbs?"],
    ['a table of verbs', 'verbs:\n  denny: [a b c d | c]\n', "2: verbs: does not know 'denny', did you mean deny?"],
    [
      'a verb without all its forms',
      'verbs:\n  say:\n    - hoot hoots | cq\n',
      "3: verbs.say: 'hoot hoots' needs the base, the third person, the past and the form in -ing; write its forms, a bar and what it takes, as in 'bewhisper bewhispers bewhispered bewhispering | cq'",
    ],
    [
      'a frame',
      'verbs:\n  say: [hoot hoots hooted hooting | cz]\n',
      "2: verbs.say: does not know the frame 'cz', write letters of c q i n k a o w, a preposition, or both as in out:cq",
    ],
    ['a field of a rule', rule.replace('rank:', 'rnak:'), "6: own/humbug: does not know 'rnak', did you mean rank?"],
    [
      'a missing field',
      rule.replace('    rank: said-false\n', ''),
      '2: own/humbug: rank: needs one of other-sense, not-denied, refused, as-false, denied, not-claimed, refused-act, said-false, said-refused, said-not-claimed, said-negated, plain',
    ],
    [
      'a value',
      rule.replace('stance: deny', 'stance: denny'),
      "5: own/humbug: stance: does not know 'denny', did you mean deny?",
    ],
    [
      'a stage',
      rule.replace('classify', 'clasify'),
      "4: own/humbug: stage: does not know 'clasify', did you mean classify?",
    ],
    [
      'a class of words',
      rule.replace('{humbug}', '{<denny>}'),
      '8: own/humbug: phrases: does not know the class <denny>, did you mean deny?',
    ],
    ['a bracket', rule.replace('{humbug}', '{(humbug}'), '8: own/humbug: phrases: no ")" in phrase: {(humbug}'],
    [
      'an id',
      'off:\n  - deny/called-flase\n',
      "2: off: no rule has the id 'deny/called-flase', did you mean deny/called-false?",
    ],
    [
      'what has to stay',
      'off: [assert/plain]\n',
      '1: off: assert/plain is what is left where no rule decides, it stays',
    ],
    [
      'an id of ours',
      rule.replace('own/humbug', 'deny/called-false'),
      '2: deny/called-false: id: is the id of a rule that stance has; choose another, and turn that one off',
    ],
    ['the same id twice', rule + rule.replace('rules:\n', ''), '1: rules: own/humbug stands there twice'],
    [
      'a pattern',
      'rules:\n  - {id: own/g, doc: G., stage: clean, kind: line, drops: notice, line: {shape: [gull]}, examples: {yes: [g], no: []}}\n',
      '2: own/g: line.shape: is no pattern, write it between slashes, as in /^our pigeons/i',
    ],
    [
      'a rule without phrases',
      rule.replace("['{humbug}']", '[]'),
      '8: own/humbug: phrases: has none, so that the rule would match nothing',
    ],
    [
      'what finds',
      rule.replace('phrases:', "finds: ['{humbug}']\n    phrases:"),
      '8: own/humbug: finds: is for the ranks refused and denied, write them under phrases',
    ],
    [
      'a phrase that begins with anything',
      "refusals: ['* mum']\n",
      "1: refusals: '* mum' has to begin with a word, not with * or ..",
    ],
    [
      'a line without a look',
      'rules:\n  - {id: own/g, doc: G., stage: clean, kind: line, drops: notice, line: {open: true}, examples: {yes: [g], no: []}}\n',
      '2: own/g: line: needs one of whole, starts, ends, has, shape',
    ],
    ['a mark', "examples: ['<Odo Flint said so.']\n", '1: examples: no ">" in example: <Odo Flint said so.'],
    [
      'a name of two',
      'people: [{name: Odo Flint}, {name: Ada Flint, aliases: [odo flint]}]\n',
      "1: people: 'odo flint' stands for two",
    ],
    ['a person', 'people:\n  - nmae: Odo Flint\n', "2: people: does not know 'nmae', did you mean name?"],
    [
      'YAML that is none',
      'off: [a\n',
      '2: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('tells where %s is wrong', (_, text, fault) => {
    expect(checkFile(text).faults).toContain(fault);
  });
});
