import {readExample} from '../language/example.js';
import type {GivenExample, GivenRule, Rule} from '../layers/rule.js';
import {safeText} from '../terminal/safe-text.js';
import {pretty} from './json.js';
import {paintFor} from './paint.js';
import {wrap} from './wrap.js';

/** Every rule: its id, its sentence and its examples. */
export function rulesInShort(rules: readonly (Rule | GivenRule)[], width: number, color: 0 | 1): string {
  return rules.map((rule) => `${headOf(rule, width, color)}${examplesOf(rule, width, color)}`).join('\n');
}

/** One rule with all its data. */
export function ruleInFull(rule: Rule | GivenRule, width: number, color: 0 | 1): string {
  const {id: _id, doc: _doc, examples, ...data} = rule;
  const expected = rule.stage === 'compare' ? [] : rule.examples.yes.map((e) => readExample(e, rule).statements ?? []);
  const todo = ('todo' in examples ? examples.todo : []).flatMap((text) => hang('todo', text, width));
  return [
    headOf(rule, width, color),
    examplesOf(rule, width, color),
    todo.map((line) => `${line}\n`).join(''),
    expected.some((statements) => statements.length > 0)
      ? `\nexpected of the examples\n${lines(pretty(expected))}`
      : '',
    `\nmade of\n${lines(pretty(data))}`,
  ].join('');
}

function headOf(rule: Rule | GivenRule, width: number, color: 0 | 1): string {
  const chalk = paintFor(color);
  return [chalk.bold(rule.id), ...wrap(rule.doc, width - 2).map((line) => `  ${line}`)].map((l) => `${l}\n`).join('');
}

function examplesOf(rule: Rule | GivenRule, width: number, color: 0 | 1): string {
  const chalk = paintFor(color);
  const yes =
    rule.stage === 'compare'
      ? rule.examples.yes.map(shownPair)
      : rule.examples.yes.map((e) => shownText(readExample(e, rule)));
  const no =
    rule.stage === 'compare'
      ? rule.examples.no.map((e) => `${shownPair(e)} (${e.why})`)
      : rule.examples.no.map((e) => `${shownText(e)} (${e.why})`);
  const shown = [...yes.flatMap((text) => hang('yes', text, width)), ...no.flatMap((text) => hang('no', text, width))];
  return shown.map((line) => `${chalk.dim(line)}\n`).join('');
}

/** The claim, the article, and what it holds of the claim. */
const shownPair = ({claim, text, position}: GivenExample): string =>
  `${claim} | ${text} → ${position ?? 'not about it'}`;

const shownText = ({text}: {readonly text: string}): string => text.trim().replace(/\n+/g, ' / ');

const hang = (label: string, text: string, width: number): readonly string[] =>
  wrap(safeText(text), width - 8).map((line, i) => `  ${(i === 0 ? label : '').padEnd(5)} ${line}`);

const lines = (text: string): string => text.replace(/^/gm, '  ').concat('\n');
