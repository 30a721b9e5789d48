import {readExample} from '../language/example.js';
import type {BoilerplateRule, Example, LinePattern, StanceRule} from '../layers/rule.js';
import type {Fault} from './faults.js';
import {findingFault, phraseFault} from './phrase-faults.js';

/* What the shape of a rule can't tell. */

/** What is wrong with a rule that has its shape. */
export function ruleFaults(rule: StanceRule | BoilerplateRule, path: readonly PropertyKey[]): readonly Fault[] {
  return [
    ...inPhrases(rule, path, rule.stage),
    ...rule.examples.yes.flatMap((example, i) => told([...path, 'examples', 'yes', i], exampleFault(example))),
    ...(rule.stage === 'classify' ? ofStance(rule, path) : ofLines(rule, path)),
  ];
}

function ofStance({phrases, finds = [], forms = [], rank}: StanceRule, path: readonly PropertyKey[]): readonly Fault[] {
  if (phrases.length + finds.length + forms.length === 0)
    return [{path: [...path, 'phrases'], message: 'has none, so that the rule would match nothing'}];
  if (finds.length > 0 && rank !== 'refused' && rank !== 'denied')
    return [{path: [...path, 'finds'], message: 'is for the ranks refused and denied, write them under phrases'}];
  return finds.flatMap((phrase, i) => told([...path, 'finds', i], findingFault(phrase)));
}

function ofLines(rule: BoilerplateRule, path: readonly PropertyKey[]): readonly Fault[] {
  const lines: readonly (readonly [string, LinePattern])[] =
    rule.kind === 'line' || rule.kind === 'hint'
      ? [['line', rule.line]]
      : rule.kind === 'section'
        ? [['opens', rule.opens]]
        : [];
  return lines
    .filter(([, {whole, starts, ends, has, shape}]) => !(whole ?? starts ?? ends ?? has ?? shape))
    .map(([field]) => ({path: [...path, field], message: 'needs one of whole, starts, ends, has, shape'}));
}

const PHRASES = ['phrases', 'unless', 'cue', 'answers', 'of', 'whole', 'starts', 'ends', 'has'];

/** What is wrong with the phrases of a rule, however deep they stand. */
function inPhrases(value: unknown, path: readonly PropertyKey[], stage: 'classify' | 'clean'): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'examples') return [];
    if (!PHRASES.includes(key) || !Array.isArray(inner)) return inPhrases(inner, [...path, key], stage);
    return inner.flatMap((phrase, i) => told([...path, key, i], phraseFault(String(phrase), stage)));
  });
}

/** What is wrong with an example: a mark that is not closed. */
export function exampleFault(example: Example): string | null {
  try {
    readExample(example, null);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const told = (path: readonly PropertyKey[], message: string | null): readonly Fault[] =>
  message === null ? [] : [{path, message}];
