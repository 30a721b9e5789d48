import {analyzeSource} from '../analyze.js';
import {loadReader} from '../clean/html/load-html.js';
import {type PlainExample, readExample} from '../language/example.js';
import type {BoilerplateRule, Example, ExpectedStatement, StanceRule} from '../layers/rule.js';
import type {ReadFile} from './read-own.js';
import {fold, statementLine, type Outcome, outcomeWith} from './outcome.js';

/* Runs the examples of own rules through the whole program. The rules are in force when this file is loaded. */

export interface Trial {
  /** The id of the rule, or the section of the file. */
  readonly of: string;
  readonly text: string;
  /** What is wrong, in lines; empty if the example comes out as it should. */
  readonly wrong: readonly string[];
}

type OwnRule = StanceRule | BoilerplateRule;

export async function tryExamples(files: readonly ReadFile[]): Promise<readonly Trial[]> {
  await loadReader('html');
  return files.flatMap(({checked: {stance, boilerplate, file}}) => [
    ...[...stance, ...boilerplate].flatMap((rule) => trialsOf(rule)),
    ...file.examples.map((example) => trialOf(example)),
  ]);
}

function trialsOf(rule: OwnRule): readonly Trial[] {
  const yes = rule.examples.yes.map((example): Trial => {
    const read = readExample(example, rule);
    const outcome = outcomeWith(analyzeSource, read.text, read.format);
    const fires = firing(rule, outcome).includes(rule.id);
    return trial(rule.id, read.text, outcome, [
      ...(fires ? [] : [`${rule.id} made none of it`]),
      ...differences(read, outcome, rule.id),
    ]);
  });
  const no = rule.examples.no.map(({text, format, why, gives}): Trial => {
    const outcome = outcomeWith(analyzeSource, text, format ?? 'text');
    const given = firing(rule, outcome);
    const wanted = [gives].flat().join(', ');
    const came = given.length > 0 ? given.join(', ') : 'nothing';
    return trial(rule.id, text, outcome, [
      ...(given.includes(rule.id) ? [`${rule.id} applies, though: ${why}`] : []),
      ...(came === wanted ? [] : [`gives ${came}, not ${wanted}`]),
    ]);
  });
  return [...yes, ...no];
}

/** An example that belongs to no rule: of verbs, phrases and people. */
function trialOf(example: Example): Trial {
  const read = readExample(example, null);
  const outcome = outcomeWith(analyzeSource, read.text, read.format);
  return trial('examples', read.text, outcome, differences(read, outcome, null));
}

const trial = (of: string, text: string, outcome: Outcome, wrong: readonly string[]): Trial => ({
  of,
  text,
  wrong: wrong.length === 0 ? [] : [...wrong, ...shown(outcome)],
});

/** The rules of the stage that decided, one for each statement or each part that was dropped. */
const firing = ({stage}: OwnRule, {statements, dropped}: Outcome): readonly string[] =>
  stage === 'clean' ? dropped.map(({by}) => by) : statements.map(({by}) => by[1] ?? '');

function differences(read: PlainExample, {statements, dropped}: Outcome, id: string | null): readonly string[] {
  if (read.dropped !== null) {
    const words = dropped.filter(({by}) => id === null || by === id).map((one) => one.words);
    const wanted = read.dropped.map(fold);
    return JSON.stringify(words) === JSON.stringify(wanted) ? [] : [`drops ${listed(words)}, not ${listed(wanted)}`];
  }
  const expected = read.statements ?? [];
  const many =
    statements.length === expected.length ? [] : [`gives ${statements.length} statements, not ${expected.length}`];
  return [...many, ...expected.flatMap((one, i) => fieldsThatDiffer(one, statements[i]))];
}

function fieldsThatDiffer(wanted: ExpectedStatement, came: ExpectedStatement | undefined): readonly string[] {
  if (came === undefined) return [];
  const found: Readonly<Record<string, unknown>> = {...came};
  return Object.entries(wanted)
    .filter(([field, value]) => found[field] !== value)
    .map(([field, value]) => `${field} is ${JSON.stringify(found[field])}, not ${JSON.stringify(value)}`);
}

const listed = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(' | '));

const shown = ({statements, dropped}: Outcome): readonly string[] => {
  const all = [
    ...statements.flatMap((statement) => statementLine(statement).split('\n')),
    ...dropped.map(({by, words}) => `dropped by ${by}: ${words}`),
  ];
  return ['it came out as', ...(all.length > 0 ? all : ['nothing'])];
};
