import {compilePhrase} from '../phrase.js';
import type {LinePattern} from '../rule.js';
import {classes} from '../rules/boilerplate/classes.js';
import type {Block} from './block.js';

/*
 * Line patterns compiled, once for the program's life. What a pattern's first phrases and shapes found is given back,
 * for its named groups.
 */

export type Match = (line: Block) => RegExpExecArray | null;

const MARKS =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u00d7\\u00f7\\u200b-\\u2bff\\u3000-\\u303f\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff]*';
/** No phrase is looked for further into a line than this: the lines that are boilerplate as a whole are short. */
const REACH = 600;

/** The test of one pattern. */
export function compileLine(pattern: LinePattern): Match {
  const tests = [...expressions(pattern)];
  const most = pattern.maxWords ?? Number.POSITIVE_INFINITY;
  return (line) => {
    if (line.words > most) return null;
    const text = line.text.length > REACH ? line.text.slice(0, REACH) : line.text;
    for (const test of tests) {
      const found = test.exec(text);
      if (found) return found;
    }
    return null;
  };
}

/** One expression that holds wherever any of the patterns' phrases may: most lines are done with after asking it once. */
export function anyOf(patterns: readonly LinePattern[]): RegExp {
  return new RegExp(patterns.flatMap((p) => expressions(p).map((e) => `(?:${withoutNames(e.source)})`)).join('|'), 'i');
}

function expressions(pattern: LinePattern): RegExp[] {
  const phrase = (list: readonly string[] | undefined, before: string, after: string): RegExp[] =>
    list
      ? [new RegExp(`${before}(?:${list.map((p) => compilePhrase(p, classes).source).join('|')})${after}`, 'i')]
      : [];
  return [
    ...phrase(pattern.whole, `^${MARKS}`, `${MARKS}$`),
    ...phrase(pattern.starts, `^${MARKS}`, ''),
    ...phrase(pattern.ends, '', `${MARKS}$`),
    ...phrase(pattern.has, '', ''),
    ...(pattern.shape ?? []),
  ];
}

const withoutNames = (source: string): string => source.replace(/\(\?<\w+>/g, '(?:');
