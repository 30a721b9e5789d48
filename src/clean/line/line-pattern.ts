import {compilePhrases} from '../../language/phrase-regexp.js';
import type {LinePattern} from '../../layers/rule.js';
import {classes} from '../../rules/boilerplate/words.js';
import {holdsNeeds} from '../prefilter/holds-needs.js';
import type {Needs} from '../prefilter/needs.js';
import {shapeNeeds} from '../prefilter/shape-table.js';
import type {Block} from '../sheet/block.js';

/*
 * Line patterns compiled, each when it is first asked: a plain article asks hardly any. What is anchored at a line's front
 * is asked there alone, what is not in its last words alone, and a shape only where the line holds what it needs: to make
 * one ready takes the engine milliseconds.
 */

export type LineMatcher = (line: Block) => RegExpExecArray | null;

const MARKS_PATTERN =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u00d7\\u00f7\\u200b-\\u2bff\\u3000-\\u303f\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff]*';
/** No pattern looks further into a line, and none further back from its end. */
const FRONT_IN_CHARACTERS = 600;
const TAIL_IN_CHARACTERS = 200;

interface Expression {
  readonly test: RegExp;
  /** Of a shape: what it cannot match without, or null. */
  readonly needs: Needs | null;
}

interface Expressions {
  readonly front: readonly Expression[];
  readonly tail: readonly Expression[];
}

/** The test of one pattern. Gives what was found, for its named groups. */
export function compileLinePattern(pattern: LinePattern): LineMatcher {
  let compiled: Expressions | null = null;
  const {open, minWords = 0, maxWords = Number.POSITIVE_INFINITY} = pattern;
  return ({text, wordCount, endsSentence}) => {
    if (wordCount > maxWords || wordCount < minWords || (endsSentence && open)) return null;
    compiled ??= expressions(pattern);
    const {front, tail} = compiled;
    const head = text.length > FRONT_IN_CHARACTERS ? text.slice(0, FRONT_IN_CHARACTERS) : text;
    return (
      first(front, head, text) ??
      first(tail, text.length > TAIL_IN_CHARACTERS ? text.slice(-TAIL_IN_CHARACTERS) : text, text)
    );
  };
}

/** What the first of them finds in a part of a line. */
function first(tests: readonly Expression[], part: string, line: string): RegExpExecArray | null {
  for (const {test, needs} of tests) {
    const found = needs && !holdsNeeds(line, needs) ? null : test.exec(part);
    if (found) return found;
  }
  return null;
}

function expressions(pattern: LinePattern): Expressions {
  const shapes = (pattern.shape ?? []).map((test) => ({test, needs: shapeNeeds[test.source] ?? null}));
  const isFront = ({test}: Expression) => test.source.startsWith('^');
  return {
    front: [
      ...phrase(pattern.whole, `^${MARKS_PATTERN}`, `${MARKS_PATTERN}$`),
      ...phrase(pattern.starts, `^${MARKS_PATTERN}`, ''),
      ...shapes.filter(isFront),
      ...phrase(pattern.has, '', ''),
    ],
    tail: [...phrase(pattern.ends, '', `${MARKS_PATTERN}$`), ...shapes.filter((s) => !isFront(s))],
  };
}

const phrase = (list: readonly string[] | undefined, before: string, after: string): Expression[] =>
  list ? [{test: new RegExp(before + compilePhrases(list, classes).source + after, 'i'), needs: null}] : [];
