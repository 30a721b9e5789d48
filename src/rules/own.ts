import type {OwnRules, VerbTable} from '../layers/own-rules.js';
import type {CueTable} from './cues/frames.js';

/*
 * A user's own rules. They have to be known before any list of rules is made: everything that the stages compute from the
 * lists then knows them, and a run without any pays nothing. Whoever loads the stages sets STANCE_OWN first, as a global or
 * as a parameter of the code that it runs.
 */

declare const STANCE_OWN: OwnRules | null | undefined;

export const own: OwnRules | null = typeof STANCE_OWN === 'undefined' ? null : STANCE_OWN;

const changed = new WeakSet<object>();

/** The rules that are in force: the user's before ours, without those that are turned off. */
export function inForce<R extends {readonly id: string}>(ours: readonly R[], theirs: readonly R[] = []): readonly R[] {
  if (own === null || (theirs.length === 0 && !ours.some(({id}) => own.off.includes(id)))) return ours;
  const all = [...theirs, ...ours].filter(({id}) => !own.off.includes(id));
  changed.add(all);
  return all;
}

/** Whether the user changed a list of rules, so that the tables which the build made from it do not hold. */
export const isChanged = (rules: readonly object[]): boolean => changed.has(rules);

/** Whether the user's verbs are in classes of words, which phrases name. */
export const hasOwnVerbs = own !== null && Object.keys(own.verbs).length > 0;

/** A table with the user's verbs below ours. */
export function withOwnVerbs(name: VerbTable, table: CueTable): CueTable {
  const lines = own?.verbs[name] ?? [];
  return lines.length === 0 ? table : {...table, verbs: `${table.verbs.trimEnd()}\n${lines.join('\n')}\n`};
}
