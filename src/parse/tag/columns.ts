import {FLAGS} from '../../layers/words.js';
import type {Entry} from './entry.js';

/** The words of an article while they are being tagged; the arrays grow, and are used again for the next article. */
export interface Columns {
  readonly entries: Entry[];
  start: Int32Array;
  end: Int32Array;
  tag: Uint8Array;
  form: Uint8Array;
  flags: Uint8Array;
  /** Of each word, the tags it can have here, a bit for each. */
  can: Int32Array;
  /** The passes of rules that can do anything with it, a bit for each. */
  passes: Uint8Array;
  quotation: Int32Array;
  length: number;
}

export const emptyColumns = (): Columns => ({
  entries: [],
  start: new Int32Array(0),
  end: new Int32Array(0),
  tag: new Uint8Array(0),
  form: new Uint8Array(0),
  flags: new Uint8Array(0),
  can: new Int32Array(0),
  passes: new Uint8Array(0),
  quotation: new Int32Array(0),
  length: 0,
});

/** Adds a word; what it is by itself is what it is taken for at first. */
export function addWord(c: Columns, start: number, end: number, entry: Entry, flags: number, quotation: number): void {
  if (c.length === c.tag.length) grow(c);
  const i = c.length++;
  c.entries[i] = entry;
  c.start[i] = start;
  c.end[i] = end;
  c.tag[i] = entry.tag;
  c.form[i] = entry.form;
  c.flags[i] = entry.plural ? flags | FLAGS.plural : flags;
  c.can[i] = entry.can;
  c.passes[i] = (flags & FLAGS.capital) === 0 ? entry.rules.small : entry.rules.capital;
  c.quotation[i] = quotation;
}

function grow(c: Columns): void {
  const size = Math.max(1024, c.tag.length * 2);
  const ints = (old: Int32Array) => {
    const grown = new Int32Array(size);
    grown.set(old);
    return grown;
  };
  const bytes = (old: Uint8Array) => {
    const grown = new Uint8Array(size);
    grown.set(old);
    return grown;
  };
  c.start = ints(c.start);
  c.end = ints(c.end);
  c.can = ints(c.can);
  c.quotation = ints(c.quotation);
  c.tag = bytes(c.tag);
  c.form = bytes(c.form);
  c.flags = bytes(c.flags);
  c.passes = bytes(c.passes);
}
