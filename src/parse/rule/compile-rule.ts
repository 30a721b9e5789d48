import type {TagRule} from '../../rules/grammar/tag-rule.js';
import {FORM, numberOf, TAG} from '../../layers/words.js';
import {type ClassOf, type Element, parseElement} from './element.js';

/** A rule, ready to run. */
export interface CompiledTagRule {
  readonly id: string;
  readonly target: Element;
  /** From the word outwards. */
  readonly left: readonly Element[];
  readonly right: readonly Element[];
  readonly gives: number;
  /** -1: the form that the word has by itself. */
  readonly form: number;
  /** The tag, as a bit, that the word must be able to have; 0 for any. */
  readonly needs: number;
}

/** Reads a rule's pattern. Throws where it is none: a slip in the rule. */
export function compileRule(rule: TagRule, classOf: ClassOf): CompiledTagRule {
  const elements = rule.takes.split(/\s+/);
  const at = elements.findIndex((e) => e.startsWith('[') && e.endsWith(']'));
  if (at < 0) throw new Error(`no word in brackets: ${rule.id}`);
  const [tag, form] = rule.gives.split('.');
  const gives = numberOf(TAG, tag!);
  const parse = (e: string) => parseElement(e, classOf);
  return {
    id: rule.id,
    target: parse(elements[at]!.slice(1, -1)),
    left: elements.slice(0, at).reverse().map(parse),
    right: elements.slice(at + 1).map(parse),
    gives,
    form: form ? numberOf(FORM, form) : -1,
    needs: rule.unlisted ? 0 : 1 << gives,
  };
}
