import {agentPreposition, untensedAuxiliaries} from '../rules/words/grammar.js';
import type {Item} from './item.js';

/** A verb with its auxiliaries, negation and adverbs: item indices [start, end), the head at `head`. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A verb with a tense, or one that an auxiliary gives one; not a bare "saying" or "to say". */
  readonly finite: boolean;
}

/** The group around the verb at `head`: "has not yet officially confirmed". */
export function verbGroupAt(items: readonly Item[], head: number): VerbGroup {
  let start = head;
  let negated = false;
  let passive = false;
  let auxiliary = false;
  for (let i = head - 1; i >= 0; i--) {
    const it = items[i]!;
    if (it.tag === 'neg') {
      negated = true;
      start = i;
    } else if (it.tag === 'be' || it.tag === 'have' || it.tag === 'modal' || it.tag === 'do') {
      if (it.tag === 'be' && start <= head && !auxiliary)
        passive = items[head]!.form === 'past' || items[head]!.form === 'part';
      auxiliary = true;
      start = i;
    } else if (
      it.tag === 'adv' ||
      (it.tag === 'time' && it.lower.length > 2 && items[i - 1]?.tag !== 'prep' && isAdverbial(it))
    ) {
      start = i;
    } else {
      break;
    }
  }
  const form = items[head]!.form;
  return {
    start,
    head,
    end: head + 1,
    negated,
    passive,
    finite: auxiliary || form === 'past' || form === 's' || form === 'base',
  };
}

const isAdverbial = (it: Item): boolean => !it.isTime;

const AGENT = agentPreposition;

/** Whether a verb stands at `i` that has a tense, auxiliaries counted: the sign of a clause. */
export function isFiniteAt(items: readonly Item[], i: number): boolean {
  const it = items[i];
  if (!it) return false;
  if (it.tag === 'be') return !UNTENSED.has(it.lower);
  if (it.tag === 'have' || it.tag === 'do') return !UNTENSED.has(it.lower);
  if (it.tag === 'modal') return true;
  if (it.tag !== 'verb' || it.form === 'ing') return false;
  const before = items[i - 1];
  if (it.form === 'base') return before?.tag !== 'to';
  if (it.form === 'part') return false;
  if (before?.tag === 'be' || before?.tag === 'have') return false; // the auxiliary has the tense
  // "sites used by the group": no tense but a relative clause cut short
  if (it.form === 'past' && items[i + 1]?.lower === AGENT && (before?.tag === 'noun' || before?.tag === 'comma'))
    return false;
  return true;
}

const UNTENSED = new Set(untensedAuxiliaries);
