import {describe, expect, it} from 'vitest';
import {type PlainExample, readExample} from '../../src/language/example.js';
import type {ExpectedStatement, Rule} from '../../src/layers/rule.js';
import {rules} from '../../src/rules/index.js';
import {fold, lineOf, type Outcome, outcomeOf, type ShownStatement} from '../builders/outcome.js';

/*
 * Runs every rule's own examples through the whole program. A "yes" lists all statements of its text. A "no" is a text
 * that the rule leaves alone, with the rule that decides there instead. A "todo" is a known miss; its test fails once it is
 * no longer missed, so that it becomes a "yes".
 */

describe('the registry', () => {
  it('holds every rule once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('lists the stages in their order', () => {
    const stages = rules.map((rule) => rule.stage);
    expect([...new Set(stages)].length, 'each stage together').toBe(
      stages.filter((s, i) => s !== stages[i - 1]).length,
    );
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const yes = rule.examples.yes.map((e) => readExample(e, rule));

  it('is well formed', () => {
    expect(rule.id).toMatch(/^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/);
    expect(rule.doc, 'one sentence').toMatch(/^["“]?\p{Lu}.*[^.]\.$/u);
    expect(rule.doc, 'one sentence').not.toMatch(/[a-z]{3}[.?!] \p{Lu}/u);
    expect(rule.examples.yes.length, 'yes examples').toBeGreaterThanOrEqual(2);
    expect(rule.examples.no.length, 'no examples').toBeGreaterThanOrEqual(1);
    for (const no of rule.examples.no) expect(no.why.trim(), `why not: ${no.text}`).not.toBe('');
    const texts = [...yes, ...rule.examples.no].map((e) => e.text).concat(rule.examples.todo ?? []);
    expect(new Set(texts).size, 'examples differ').toBe(texts.length);
    expect(notData(rule), 'data only').toEqual([]);
  });

  it.each(yes.map((e) => [e.text, e] as const))('takes: %s', (text, example) => {
    const outcome = outcomeOf(text, example.format);
    const message = `${text}\ncame out as\n${shown(outcome)}\n`;
    if (example.statements)
      expect(projected(outcome.statements, example.statements), message).toEqual(example.statements);
    if (example.dropped) expect(droppedBy(rule, outcome), message).toEqual(example.dropped.map(fold));
    expect(expectsSomething(rule, example), 'says which statements, or which words are dropped').toBe(true);
    expect(fires(rule, outcome), `${rule.id} made none of it:\n${message}`).toBe(true);
  });

  it.each(rule.examples.no.map((e) => [e.text, e] as const))('leaves alone: %s', (text, example) => {
    const outcome = outcomeOf(text, example.format);
    expect(fires(rule, outcome), `${rule.id} fired, though: ${example.why}\n${text}\n${shown(outcome)}\n`).toBe(false);
    const given = rulesOf(rule.stage, outcome);
    expect(given.length > 0 ? given : ['nothing'], `${text}\n${shown(outcome)}\n`).toEqual([example.gives].flat());
  });

  for (const text of rule.examples.todo ?? []) {
    it(`misses for now: ${text}`, () => {
      expect(fires(rule, outcomeOf(text)), `${rule.id} takes this now: move it from todo to yes`).toBe(false);
    });
  }
});

/** Reduces each statement to the fields of the expected one at the same index; a statement too many is shown whole. */
function projected(
  statements: readonly ShownStatement[],
  expected: readonly ExpectedStatement[],
): readonly Partial<ShownStatement>[] {
  return statements.map((statement, i) => {
    const wanted = expected[i];
    return wanted === undefined
      ? statement
      : Object.fromEntries(Object.entries(statement).filter(([field]) => Object.hasOwn(wanted, field)));
  });
}

const fires = (rule: Rule, outcome: Outcome): boolean => rulesOf(rule.stage, outcome).includes(rule.id);

/** The rules of a stage behind the outcome, one for each statement or each part that was dropped. */
function rulesOf(stage: Rule['stage'], outcome: Outcome): readonly string[] {
  if (stage === 'clean') return outcome.dropped.map((d) => d.by);
  const at = ['attribute', 'classify', 'resolve'].indexOf(stage);
  return outcome.statements.map((statement) => statement.by[at]!);
}

const droppedBy = (rule: Rule, outcome: Outcome): string[] =>
  outcome.dropped.filter((d) => d.by === rule.id).map((d) => d.words);

const expectsSomething = (rule: Rule, example: PlainExample): boolean =>
  rule.stage === 'clean' ? example.dropped !== null : (example.statements ?? []).length > 0;

const shown = (outcome: Outcome): string =>
  [...outcome.statements.map(lineOf), ...outcome.dropped.map((d) => `  dropped by ${d.by}: ${d.words}`)].join('\n') ||
  '  nothing';

/** The paths in a value that lead to something other than JSON or a literal pattern, such as a function or a class instance. */
function notData(value: unknown, at = 'rule'): string[] {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (value instanceof RegExp) return [];
  if (Array.isArray(value)) return value.flatMap((v, i) => notData(v, `${at}[${i}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([k, v]) => notData(v, `${at}.${k}`));
  return [at];
}
