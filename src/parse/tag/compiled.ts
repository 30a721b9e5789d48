import type {TagRule} from '../../rules/grammar/tag-rule.js';
import {tagPasses} from '../../rules/grammar/tag-rules.js';
import {FORM, numberOf, TAG} from '../words.js';
import {type Element, parseElement} from './element.js';

/** A rule, ready to run. */
export interface CompiledRule {
  readonly rule: TagRule;
  readonly target: Element;
  /** From the word outwards. */
  readonly left: readonly Element[];
  readonly right: readonly Element[];
  readonly gives: number;
  /** -1: the form that the word has by itself. */
  readonly form: number;
  /** The tags that the word must be able to have; 0 for any. */
  readonly needs: number;
}

export function compileRule(rule: TagRule): CompiledRule {
  const elements = rule.takes.split(/\s+/);
  const at = elements.findIndex((e) => e.startsWith('[') && e.endsWith(']'));
  if (at < 0) throw new Error(`no word in brackets: ${rule.id}`);
  const [tag, form] = rule.gives.split('.');
  const gives = numberOf(TAG, tag!);
  return {
    rule,
    target: parseElement(elements[at]!.slice(1, -1)),
    left: elements.slice(0, at).reverse().map(parseElement),
    right: elements.slice(at + 1).map(parseElement),
    gives,
    form: form ? numberOf(FORM, form) : -1,
    needs: rule.unlisted ? 0 : 1 << gives,
  };
}

/** The rules by pass: each pass goes over a sentence once, from left to right, and tries its rules at each word in order. */
export const passes: readonly (readonly CompiledRule[])[] = tagPasses.map((rules) => rules.map(compileRule));

/** By pass, the numbers of the rules that can ever take a word with these tags and classes. */
export function rulesFor(can: number, classes: readonly number[]): readonly Uint16Array[] {
  return passes.map((rules) =>
    Uint16Array.from(rules.keys()).filter(
      (r) => mayTake(rules[r]!.target, can, classes) && (rules[r]!.needs & ~can) === 0,
    ),
  );
}

function mayTake(e: Element, can: number, classes: readonly number[]): boolean {
  const sure = e.flags !== 0 || (e.tags & can) !== 0 || (e.can & can) !== 0 || classes.includes(e.words);
  const never = !e.not && !sure;
  const always = e.not && e.flags === 0 && ((e.can & can) !== 0 || classes.includes(e.words));
  return !never && !always && (e.and === null || mayTake(e.and, can, classes));
}
