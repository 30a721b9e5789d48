import {compilePhrases} from '../phrase.js';
import type {LinePattern} from '../rule.js';
import {classes} from '../rules/boilerplate/classes.js';
import type {Block} from './block.js';
import {holderOf} from './holder.js';
import type {Needs} from './needs.js';
import {shapeNeeds} from './shape-table.js';

/*
 * Line patterns compiled, each when it is first asked: a plain article asks hardly any. What is anchored at a line's front
 * is asked there alone, what is not in its last words alone, and a shape only where the line holds what it needs: to make
 * one ready takes the engine milliseconds.
 */

export type Match = (line: Block) => RegExpExecArray | null;

const MARKS =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u00d7\\u00f7\\u200b-\\u2bff\\u3000-\\u303f\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff]*';
/** No pattern looks further into a line, and none further back from its end. */
const FRONT = 600;
const TAIL = 200;

interface Expressions {
  readonly front: readonly RegExp[];
  readonly tail: readonly RegExp[];
}

/** The test of one pattern. Gives what was found, for its named groups. */
export function compileLine(pattern: LinePattern): Match {
  let compiled: Expressions | null = null;
  const {open, minWords = 0, maxWords = Number.POSITIVE_INFINITY} = pattern;
  return ({text, words, closed}) => {
    if (words > maxWords || words < minWords || (closed && open)) return null;
    compiled ??= expressions(pattern);
    const {front, tail} = compiled;
    const head = text.length > FRONT ? text.slice(0, FRONT) : text;
    const holds = holderOf(text);
    return first(front, head, holds) ?? first(tail, text.length > TAIL ? text.slice(-TAIL) : text, holds);
  };
}

function first(tests: readonly RegExp[], text: string, holds: (needs: Needs) => boolean): RegExpExecArray | null {
  for (const test of tests) {
    const needs = shapeNeeds[test.source];
    const found = needs && !holds(needs) ? null : test.exec(text);
    if (found) return found;
  }
  return null;
}

function expressions(pattern: LinePattern): Expressions {
  const shapes = pattern.shape ?? [];
  const isFront = (shape: RegExp) => shape.source.startsWith('^');
  return {
    front: [
      ...phrase(pattern.whole, `^${MARKS}`, `${MARKS}$`),
      ...phrase(pattern.starts, `^${MARKS}`, ''),
      ...shapes.filter(isFront),
      ...phrase(pattern.has, '', ''),
    ],
    tail: [...phrase(pattern.ends, '', `${MARKS}$`), ...shapes.filter((s) => !isFront(s))],
  };
}

const phrase = (list: readonly string[] | undefined, before: string, after: string): RegExp[] =>
  list ? [new RegExp(before + compilePhrases(list, classes).source + after, 'i')] : [];
