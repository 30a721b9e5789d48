import {grammarClasses} from '../../rules/grammar/classes.js';
import {FLAGS, FORM, numberOf, TAG} from '../../layers/words.js';
import {listedWords} from '../tag/word-list.js';

/**
 * One word of a rule's pattern, as bits: it fits where one of the alternatives holds (where none does, if `not`), and `and`
 * fits too.
 */
export interface Element {
  readonly not: boolean;
  readonly tags: number;
  /** Of verbs and of auxiliaries, only in these forms; 0 for any. */
  readonly verbForms: number;
  readonly auxForms: number;
  readonly can: number;
  readonly flags: number;
  /** Number of a word class, or -1. */
  readonly words: number;
  readonly and: Element | null;
  /** "*": as many as there are; "?": one, if there is one. */
  readonly times: '' | '*' | '?';
}

/** The tag that stands for what is beyond the sentence. */
export const EDGE = 1 << 30;

/** Forms are asked of verbs and auxiliaries, each by itself: "NOUN|VERB.ing|AUX" takes any noun and any auxiliary. */
export const isForm = (e: Element, tags: number, form: number): boolean =>
  (tags & ~VERBAL) !== 0 ||
  ((tags & VERB) !== 0 && (e.verbForms === 0 || (e.verbForms & (1 << form)) !== 0)) ||
  ((tags & AUX) !== 0 && (e.auxForms === 0 || (e.auxForms & (1 << form)) !== 0));

const VERB = 1 << TAG.VERB;
const AUX = 1 << TAG.AUX;
const VERBAL = VERB | AUX;

/** Gives each class of words a number. */
export type ClassOf = (members: readonly string[]) => number;

/** Reads an element as rules/grammar/tag-rule.ts describes it. Throws where it names nothing. */
export function parseElement(source: string, classOf: ClassOf): Element {
  const last = source.length > 1 ? source.at(-1) : '';
  const times = last === '*' || last === '?' ? last : '';
  const parts = (times ? source.slice(0, -1) : source).split('&').map((part) => alternatives(part, classOf));
  const first = parts.reduceRight<Element | null>((and, part) => ({...part, and}), null);
  if (first === null) throw new Error(`no element: ${source}`);
  return {...first, times};
}

function alternatives(source: string, classOf: ClassOf): Element {
  const not = source.startsWith('!') && source.length > 1;
  let [tags, verbForms, auxForms, can, flags] = [0, 0, 0, 0, 0];
  const words: string[] = [];
  for (const option of (not ? source.slice(1) : source).split('|')) {
    const tagged = /^(~?)([A-Z]{3,5}|X)(?:\.(\w+))?$/.exec(option);
    if (tagged) {
      const [, may, name, form] = tagged;
      const bit = 1 << numberOf(TAG, name!);
      if (may) can |= bit;
      else tags |= bit;
      if (form && name === 'AUX') auxForms |= 1 << numberOf(FORM, form);
      else if (form) verbForms |= 1 << numberOf(FORM, form);
    } else if (option === '^' || option === '$') tags |= EDGE;
    else if (/^@\w/.test(option)) flags |= numberOf(FLAGS, option.slice(1));
    else if (/^<.+>$/.test(option)) words.push(...membersOf(option.slice(1, -1)));
    else words.push(option);
  }
  return {not, tags, verbForms, auxForms, can, flags, words: classOf(words), and: null, times: ''};
}

function membersOf(name: string): readonly string[] {
  const members = grammarClasses[name];
  if (members === undefined) throw new Error(`no class of words: ${name}`);
  return listedWords(members);
}
