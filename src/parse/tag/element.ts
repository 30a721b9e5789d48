import {grammarClasses} from '../../rules/grammar/classes.js';
import {FLAGS, FORM, numberOf, TAG} from '../words.js';

/** One word of a rule's pattern, as bits. A word fits where one of the alternatives holds, `not` turned round, and `and` fits too. */
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
  readonly times: '' | '*' | '?';
}

/** The tag that stands for what is beyond the sentence. */
export const EDGE = 1 << 30;

const classIds = new Map<string, number>();
const idsByWord = new Map<string, number[]>();
const idsByVerb = new Map<string, number[]>();

function classOf(members: readonly string[]): number {
  if (members.length === 0) return -1;
  const key = [...members].sort().join(' ');
  const known = classIds.get(key);
  if (known !== undefined) return known;
  const id = classIds.size;
  classIds.set(key, id);
  for (const m of new Set(members)) {
    const [map, word] = m.startsWith('=') && m.length > 1 ? [idsByVerb, m.slice(1)] : [idsByWord, m];
    map.set(word, [...(map.get(word) ?? []), id]);
  }
  return id;
}

const NOWHERE: readonly number[] = [];

/** The classes that a word is in, by itself or as a form of a verb. */
export const classesOf = (lower: string, verb: string): readonly number[] => {
  const own = idsByWord.get(lower) ?? NOWHERE;
  const asVerb = idsByVerb.get(verb) ?? NOWHERE;
  return asVerb.length === 0 ? own : [...own, ...asVerb];
};

/** How many classes there are, once all rules are read. */
export const classCount = (): number => classIds.size;

export function parseElement(source: string): Element {
  const times = source.endsWith('*') && source.length > 1 ? '*' : source.endsWith('?') && source.length > 1 ? '?' : '';
  const parts = (times ? source.slice(0, -1) : source).split('&');
  let element: Element | null = null;
  for (const part of parts.reverse()) element = {...alternatives(part), and: element, times: ''};
  return {...element!, times};
}

function alternatives(source: string): Omit<Element, 'and' | 'times'> {
  const not = source.startsWith('!') && source.length > 1;
  let [tags, can, flags] = [0, 0, 0];
  const forms: [number, number] = [0, 0];
  const addForm = (tag: string, form: string) => {
    forms[tag === 'AUX' ? 1 : 0] |= 1 << numberOf(FORM, form);
  };
  const words: string[] = [];
  for (const option of (not ? source.slice(1) : source).split('|')) {
    const [name, form] = option.split('.');
    if (option === '^' || option === '$') tags |= EDGE;
    else if (/^~[A-Z]/.test(option)) {
      can |= 1 << numberOf(TAG, name!.slice(1));
      if (form) addForm(name!.replace('~', ''), form);
    } else if (option.startsWith('@')) flags |= numberOf(FLAGS, option.slice(1));
    else if (/^<.+>$/.test(option)) words.push(...membersOf(option.slice(1, -1)));
    else if (/^[A-Z]{1,5}$/.test(name!)) {
      tags |= 1 << numberOf(TAG, name!);
      if (form) addForm(name!.replace('~', ''), form);
    } else words.push(option === '_' ? '|' : option);
  }
  return {not, tags, verbForms: forms[0], auxForms: forms[1], can, flags, words: classOf(words)};
}

function membersOf(name: string): readonly string[] {
  const members = grammarClasses[name];
  if (members === undefined) throw new Error(`no class of words: ${name}`);
  return members.trim().split(/\s+/);
}
