import {describe, expect, it} from 'vitest';
import {tagPasses} from '../../src/rules/grammar/tag-rules.js';
import {tagged} from './tagged.js';

/* Each rule's examples, run through the whole tagger: the word between asterisks is the one that the rule is about. */

const rules = tagPasses.flat();

/** The words of a sentence, and which of them is marked. */
function marked(example: string) {
  const at = example.indexOf('*');
  const end = example.indexOf('*', at + 1) - 1;
  const words = tagged(example.replaceAll('*', ''));
  const word = words.find((w) => w.start === at && w.end === end);
  expect(word, `no such word: ${example}`).toBeDefined();
  return word!;
}

it('have an id each', () => {
  const ids = rules.map((r) => r.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(rules)('$id', (rule) => {
  it(`settles: ${rule.yes}`, () => {
    const word = marked(rule.yes);
    expect(word.rules).toContain(rule.id);
    expect(rule.gives.includes('.') ? `${word.tag}.${word.form}` : word.tag).toBe(rule.gives);
  });

  it(`leaves alone: ${rule.no}`, () => {
    expect(marked(rule.no).rules).not.toContain(rule.id);
  });
});
