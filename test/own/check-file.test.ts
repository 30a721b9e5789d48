import {describe, expect, it} from 'vitest';
import {UsageError} from '../../src/layers/errors.js';
import {checkFile} from '../../src/own/check-file.js';
import {checkedTexts} from '../../src/own/read-own.js';
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
      'a phrase with a part of a word',
      "refusals: ['clam* up']\n",
      "1: refusals: 'clam* up' is looked for by its words, write them out, as in (bin|bins)",
    ],
    [
      'a line without a look',
      'rules:\n  - {id: own/g, doc: G., stage: clean, kind: line, drops: notice, line: {open: true}, examples: {yes: [g], no: []}}\n',
      '2: own/g: line: needs one of whole, starts, ends, has, shape',
    ],
    ['a mark', "examples: ['<Odo Flint said so.']\n", '1: examples: no ">" in example: <Odo Flint said so.'],
    ['a person', 'people:\n  - nmae: Odo Flint\n', "2: people: does not know 'nmae', did you mean name?"],
    ['a phrase that is not closed', "refusals: ['<decline to']\n", '1: refusals: no ">" in phrase: <decline to'],
    ['a phrase that is not opened', "refusals: ['clam) up']\n", '1: refusals: no "(" before ")" in phrase: clam) up'],
    [
      'a phrase of nothing but what may be missing',
      "refusals: ['[clam]']\n",
      "1: refusals: '[clam]' needs a word that may not be missing",
    ],
    [
      'a regular expression',
      'refusals:\n  - /clam(s|med)? up/i\n',
      "2: refusals: '/clam(s|med)? up/i' is a regular expression, write words: (a|b) for alternatives, .. for up to three between",
    ],
    [
      'a curly mark',
      'refusals:\n  - “clam up”\n',
      '2: refusals: “clam up” has curly quotation marks around it, write straight ones',
    ],
    [
      'a form of a verb',
      'verbs:\n  say: [/hoot/ hoots hooted hooting | c]\n',
      "2: verbs.say: '/hoot/' is no form of a verb; write its forms, a bar and what it takes, as in 'bewhisper bewhispers bewhispered bewhispering | cq'",
    ],
    ['a table of tables', 'verbs: [hoot]\n', '1: verbs: should be a mapping of names to values'],
    ['what YAML takes for a mapping', 'refusals:\n  - {clam up}\n', '2: refusals: should be words, in quotation marks'],
    [
      'what YAML takes for an alias',
      'refusals:\n  - * up\n',
      '2: Alias cannot be an empty string; write words in quotation marks',
    ],
    ['an alias', 'refusals: *clams\n', '1: Unresolved alias (the anchor must be set before the alias): clams'],
    ['a second document', 'off: []\n---\noff: []\n', '2: holds several documents, write one a file'],
    ['a blank name', "people: [{name: ' '}]\n", '1: people.name: is empty'],
    [
      'YAML that is none',
      'off: [a\n',
      '2: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('tells where %s is wrong', (_, text, fault) => {
    expect(checkFile(text).faults).toContain(fault);
  });

  const faultsOf = (...texts: readonly string[]) => {
    try {
      checkedTexts(texts.map((text, i) => ({path: `${i}.yaml`, text})));
      return [];
    } catch (error) {
      return error instanceof UsageError ? [error.message, ...error.others] : [error];
    }
  };

  it('tells where a name or an id stands for the second time, be it in another file', () => {
    const people = 'people:\n  - name: Odo Flint\n';
    expect(faultsOf(`${people}  - {name: Ada Flint, aliases: [odo flint]}\n`)).toEqual([
      "0.yaml:3: people.aliases: 'odo flint' stands for two",
    ]);
    expect(faultsOf(people, 'off: []\n', people)).toEqual([
      "2.yaml:2: people.name: 'Odo Flint' stands for two, see 0.yaml",
    ]);
    expect(faultsOf(rule + rule.replace('rules:\n', ''))).toEqual([
      '0.yaml:12: own/humbug: id: is the id of two rules',
    ]);
  });

  it('is refused where its aliases are too many', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de']) lines.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
    expect(checkFile(lines.join('\n')).faults).toEqual([expect.stringMatching(/^1: Excessive alias count/)]);
  });
});
