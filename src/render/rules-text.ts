import {readExample} from '../language/example.js';
import type {Rule} from '../layers/rule.js';
import {safeText} from '../terminal/safe-text.js';
import {pretty} from './json.js';
import {paintFor} from './paint.js';
import {wrap} from './wrap.js';

/** Every rule: its id, its sentence and its examples. */
export function rulesInShort(rules: readonly Rule[], width: number, color: 0 | 1): string {
  return rules.map((rule) => `${headOf(rule, width, color)}${examplesOf(rule, width, color)}`).join('\n');
}

/** One rule with all its data. */
export function ruleInFull(rule: Rule, width: number, color: 0 | 1): string {
  const {id: _id, doc: _doc, examples, ...data} = rule;
  const expected = examples.yes.map((e) => readExample(e, rule).statements ?? []);
  const todo = (examples.todo ?? []).flatMap((text) => hang('todo', text, width));
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

function headOf(rule: Rule, width: number, color: 0 | 1): string {
  const chalk = paintFor(color);
  return [chalk.bold(rule.id), ...wrap(rule.doc, width - 2).map((line) => `  ${line}`)].map((l) => `${l}\n`).join('');
}

function examplesOf(rule: Rule, width: number, color: 0 | 1): string {
  const {examples} = rule;
  const chalk = paintFor(color);
  const shown = [
    ...examples.yes.flatMap((e) => hang('yes', shownText(readExample(e, rule)), width)),
    ...examples.no.flatMap((e) => hang('no', `${shownText(e)} (${e.why})`, width)),
  ];
  return shown.map((line) => `${chalk.dim(line)}\n`).join('');
}

const shownText = ({text}: {readonly text: string}): string => text.trim().replace(/\n+/g, ' / ');

const hang = (label: string, text: string, width: number): readonly string[] =>
  wrap(safeText(text), width - 8).map((line, i) => `  ${(i === 0 ? label : '').padEnd(5)} ${line}`);

const lines = (text: string): string => text.replace(/^/gm, '  ').concat('\n');
