import {describe, expect, it} from 'vitest';
import {parseWithRules} from '../../src/parse/parse-whole.js';
import {clauseRules} from '../../src/rules/grammar/clause-rules.js';
import {articleOf} from './tagged.js';

/* Each rule's examples, run through the whole parse: the word between asterisks is the first that the rule is about. */

/** Ids of the rules that settled the marked word. */
function rulesAt(example: string): readonly string[] {
  const at = example.indexOf('*');
  const {parsed, rules} = parseWithRules(articleOf(example.replaceAll('*', '')));
  const found = parsed.flatMap(({words}, s) => {
    const word = words.start.indexOf(at);
    return word < 0 ? [] : [rules[s]![word]!];
  });
  expect(found.length, `no such word: ${example}`).toBeGreaterThan(0);
  return found.flat();
}

it('have an id and a sentence each', () => {
  const ids = clauseRules.map((r) => r.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(clauseRules.filter((r) => !/^["A-Z].*\.$/.test(r.doc)).map((r) => r.id)).toEqual([]);
});

describe.each(clauseRules)('$id', ({id, yes, no}) => {
  it(`settles: ${yes}`, () => {
    expect(rulesAt(yes)).toContain(id);
  });

  it(`leaves alone: ${no}`, () => {
    expect(rulesAt(no)).not.toContain(id);
  });
});

it('do not overlap', () => {
  const places = clauseRules.flatMap(({event, states}) =>
    (states ?? ['open', 'subject', 'verb', 'done']).map((state) => `${event}/${state}`),
  );
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});

it('and the rules of tags tell how each word was settled', () => {
  const {parsed, rules} = parseWithRules(articleOf('The train is late.'));
  expect(rules.map((r) => r.length)).toEqual(parsed.map(({words}) => words.length));
  expect(rules[0]).toEqual([
    ['phrase/first'],
    ['noun/after-article'],
    ['verb/of-subject'],
    ['adj/after-be', 'adj/long', 'adjective'],
    [],
  ]);
});
