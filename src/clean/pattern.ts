import {compilePhrases} from '../phrase.js';
import type {LinePattern} from '../rule.js';
import {classes} from '../rules/boilerplate/classes.js';
import type {Block} from './block.js';
import {firstWord, firstWords} from './first-words.js';

/*
 * Line patterns compiled, once for the program's life. Most lines of most texts are no boilerplate, so what matters is to
 * be done with them fast: what is anchored at a line's front is asked there alone, what is not in its last words alone.
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
  readonly inside: readonly RegExp[];
}

/** The test of one pattern. Gives what was found, for its named groups. */
export function compileLine(pattern: LinePattern): Match {
  const {front, tail, inside} = expressions(pattern);
  const upFront = [...front, ...inside];
  const most = pattern.maxWords ?? Number.POSITIVE_INFINITY;
  return ({text, words}) => {
    if (words > most) return null;
    const head = text.length > FRONT ? text.slice(0, FRONT) : text;
    return first(upFront, head) ?? first(tail, text.length > TAIL ? text.slice(-TAIL) : text);
  };
}

/**
 * Whether any of the patterns may hold: most lines are done with after asking this once. Phrases at the front are known
 * by a line's first word; shapes for short lines are asked of short lines only.
 */
export function mayMatch(patterns: readonly LinePattern[]): (line: Block) => boolean {
  const words = new Set<string>();
  let any = false;
  for (const {whole, starts} of patterns) {
    const firsts = whole || starts ? firstWords([...(whole ?? []), ...(starts ?? [])], classes) : words;
    if (firsts === null) any = true;
    else for (const w of firsts) words.add(w);
  }
  const short = shapesOf(patterns.filter((p) => isShort(p)));
  const long = shapesOf(patterns.filter((p) => !isShort(p)));
  return ({text, words: count}) =>
    any || words.has(firstWord(text)) || (count <= SHORT && holds(short, text)) || holds(long, text);
}

const SHORT = 24;

const isShort = (p: LinePattern): boolean => (p.maxWords ?? Number.POSITIVE_INFINITY) <= SHORT;

function shapesOf(patterns: readonly LinePattern[]): Expressions {
  const all = patterns.map(({whole, starts, ...rest}) => expressions(rest));
  return {
    front: all.flatMap((e) => e.front),
    tail: all.flatMap((e) => e.tail),
    inside: all.flatMap((e) => e.inside),
  };
}

function holds({front, tail, inside}: Expressions, text: string): boolean {
  for (const e of front) if (e.test(text)) return true;
  const end = text.length > TAIL ? text.slice(-TAIL) : text;
  for (const e of tail) if (e.test(end)) return true;
  for (const e of inside) if (e.test(text)) return true;
  return false;
}

function first(tests: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const test of tests) {
    const found = test.exec(text);
    if (found) return found;
  }
  return null;
}

function expressions(pattern: LinePattern): Expressions {
  const phrase = (list: readonly string[] | undefined, before: string, after: string): RegExp[] =>
    list ? [new RegExp(before + compilePhrases(list, classes).source + after, 'i')] : [];
  const shapes = pattern.shape ?? [];
  const isFront = (shape: RegExp) => shape.source.startsWith('^');
  return {
    front: [
      ...phrase(pattern.whole, `^${MARKS}`, `${MARKS}$`),
      ...phrase(pattern.starts, `^${MARKS}`, ''),
      ...shapes.filter(isFront),
    ],
    tail: [...phrase(pattern.ends, '', `${MARKS}$`), ...shapes.filter((s) => !isFront(s))],
    inside: phrase(pattern.has, '', ''),
  };
}
