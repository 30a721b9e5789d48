import {FLAGS, FORM, type Level, TAG} from '../../layers/words.js';
import type {Columns} from './columns.js';
import type {Entry} from './entry.js';
import type {Run} from './levels.js';

/** A level with what is known of each of its words by itself: bits of `IS`. */
export interface TaggedLevel extends Level {
  readonly bits: Int32Array;
}

/** Columns for words that stay, sentence behind sentence, and a level's are views into them: arrays of its own for each cost more than all that is read in it. */
export class Room {
  #used = 0;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #quotation: Int32Array;
  readonly #bits: Int32Array;
  readonly #tag: Uint8Array;
  readonly #form: Uint8Array;
  readonly #flags: Uint8Array;

  constructor(size: number) {
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#quotation = new Int32Array(size);
    this.#bits = new Int32Array(size);
    this.#tag = new Uint8Array(size);
    this.#form = new Uint8Array(size);
    this.#flags = new Uint8Array(size);
  }

  /** Copies what was settled of a run: the columns that it was read into are used again. */
  keep(c: Columns, {start: from, end: to, tokens, inside, paragraph, isTitle}: Run, headline: boolean): TaggedLevel {
    const first = this.#used;
    const last = first + to - from;
    this.#used = last;
    const lower = new Array<string>(to - from);
    const lemma = new Array<string>(to - from);
    for (let at = from, i = first, k = 0; at < to; at++, i++, k++) {
      const e = c.entries[at]!;
      const tag = c.tag[at]!;
      const isNoun = tag === TAG.NOUN || tag === TAG.PROPN;
      const isVerb = tag === TAG.VERB || tag === TAG.AUX;
      this.#start[i] = c.start[at]!;
      this.#end[i] = c.end[at]!;
      this.#quotation[i] = c.quotation[at]!;
      this.#bits[i] = e.bits;
      this.#tag[i] = tag;
      this.#form[i] = isVerb ? c.form[at]! : FORM.none;
      this.#flags[i] = e.plural && !isNoun ? c.flags[at]! & ~FLAGS.plural : c.flags[at]!;
      lower[k] = e.lower;
      lemma[k] = isNoun ? e.noun : isVerb ? e.verb : lemmaOf(e);
    }
    const words = {
      length: last - first,
      start: this.#start.subarray(first, last),
      end: this.#end.subarray(first, last),
      lower,
      lemma,
      tag: this.#tag.subarray(first, last),
      form: this.#form.subarray(first, last),
      flags: this.#flags.subarray(first, last),
      quotation: this.#quotation.subarray(first, last),
    };
    return {words, tokens, inside, paragraph, headline, isTitle, bits: this.#bits.subarray(first, last)};
  }
}

const lemmaOf = (e: Entry): string => (e.closed ? e.noun : e.lower);
