import {tagPasses} from '../../rules/grammar/tag-rules.js';
import {type CompiledTagRule, compileRule} from './compile-rule.js';

/*
 * The rules as they are run, and the words of the classes that they name. Reckoned when the program is built.
 */

const ids = new Map<string, number>();
const byWord: Record<string, number[]> = {};
const byVerb: Record<string, number[]> = {};

function classOf(members: readonly string[]): number {
  if (members.length === 0) return -1;
  const key = [...new Set(members)].sort().join(' ');
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(key, id);
  for (const m of new Set(members)) {
    const verb = m.length > 1 && m.startsWith('=');
    const lists = verb ? byVerb : byWord;
    const word = verb ? m.slice(1) : m;
    lists[word] = [...(lists[word] ?? []), id];
  }
  return id;
}

/** The rules by pass: each pass goes over a sentence once, from left to right, and tries its rules at each word in order. */
export const passes: readonly (readonly CompiledTagRule[])[] = tagPasses.map((rules) =>
  rules.map((rule) => compileRule(rule, classOf)),
);

/** By word, by verb in any form: the numbers of the classes that it is in. */
export const classesByWord: Readonly<Record<string, readonly number[]>> = byWord;
export const classesByVerb: Readonly<Record<string, readonly number[]>> = byVerb;
export const classCount: number = ids.size;
