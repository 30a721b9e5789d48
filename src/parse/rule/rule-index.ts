import {FLAGS, FORMS, TAG, TAGS} from '../../layers/words.js';
import type {CompiledTagRule} from './compile-rule.js';
import {type Element, isForm} from './element.js';
import {classCount, classesByVerb, classesByWord, passes} from './rules-table.js';

const NONE: readonly number[] = [];
const listOf = (lists: Readonly<Record<string, readonly number[]>>, word: string): readonly number[] =>
  Object.hasOwn(lists, word) ? lists[word]! : NONE;

/** The classes of words that a word is in, by itself or as a form of a verb. */
export const classesOf = (lower: string, verb: string): readonly number[] => [
  ...listOf(classesByWord, lower),
  ...listOf(classesByVerb, verb),
];

export function bitsOfClasses(classes: readonly number[]): Uint32Array {
  const bits = new Uint32Array((classCount >> 5) + 1);
  for (const c of classes) bits[c >> 5]! |= 1 << (c & 31);
  return bits;
}

/** Flags that a word in small letters can have. */
const SMALL = FLAGS.plural | FLAGS.start | FLAGS.glued;
const PROPN = 1 << TAG.PROPN;
/** For the tags that a word can come to have, whose form is open. */
const ANY = -1;
/** Every pass. */
export const ALL_PASSES = 0xff;

/**
 * Which rules can take a word that can have these tags and is in these classes: for each pass, by the tag and the form that it
 * has just now and by whether it has a capital. Words that are alike share one.
 */
export class RuleIndex {
  readonly #can: number;
  readonly #classes: readonly number[];
  /** By pass and tag; each by form and capital. */
  readonly #found: ((Uint16Array | null)[] | null)[] = new Array<null>(passes.length * TAGS.length).fill(null);
  /** The passes, a bit for each, that can do anything with the word as long as it has a small letter, or a capital. */
  readonly small: number;
  readonly capital: number;

  /** `own`: the tags it can have without a capital. */
  constructor(own: number, classes: readonly number[]) {
    this.#can = own | PROPN; // a capital or a rule may make a name of any word
    this.#classes = classes;
    this.small = this.#passesFor(own, SMALL);
    this.capital = this.#passesFor(this.#can, -1);
  }

  /** Numbers of the pass's rules, in their order. */
  of(pass: number, tag: number, form: number, flags: number): Uint16Array {
    const at = pass * TAGS.length + tag;
    let some = this.#found[at] ?? null;
    if (some === null) {
      some = new Array<null>(2 * FORMS.length).fill(null);
      this.#found[at] = some;
    }
    const capital = flags & FLAGS.capital;
    let found = some[2 * form + capital] ?? null;
    if (found === null) {
      found = this.#find(pass, 1 << tag, form, capital === 0 ? SMALL : -1);
      some[2 * form + capital] = found;
    }
    return found;
  }

  #passesFor(tags: number, flags: number): number {
    let bits = 0;
    passes.forEach((rules, pass) => {
      if (rules.some((rule) => this.#mayTake(rule, tags, ANY, flags))) bits |= 1 << pass;
    });
    return bits;
  }

  #find(pass: number, tag: number, form: number, flags: number): Uint16Array {
    const found: number[] = [];
    passes[pass]!.forEach((rule, r) => {
      if (this.#mayTake(rule, tag, form, flags)) found.push(r);
    });
    return found.length === 0 ? NO_RULES : Uint16Array.from(found);
  }

  #mayTake({needs, target}: CompiledTagRule, tags: number, form: number, flags: number): boolean {
    return (needs & ~this.#can) === 0 && this.#mayFit(target, tags & this.#can, form, flags);
  }

  #mayFit(e: Element, tags: number, form: number, flags: number): boolean {
    const listed = (e.can & this.#can) !== 0 || this.#classes.includes(e.words);
    const tagged = (e.tags & tags) !== 0 && (form === ANY || isForm(e, e.tags & tags, form));
    const fits = e.not
      ? (e.flags !== 0 || !listed) && (form === ANY || !tagged)
      : listed || tagged || (e.flags & flags) !== 0;
    return fits && (e.and === null || this.#mayFit(e.and, tags, form, flags));
  }
}

const NO_RULES = new Uint16Array(0);
