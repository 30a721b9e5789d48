import {FORM, TAG} from '../../layers/words.js';
import type {Columns} from '../tag/columns.js';
import type {CompiledTagRule} from './compile-rule.js';
import {EDGE, type Element, isForm} from './element.js';
import {ALL_PASSES} from './rule-index.js';
import {passes} from './rules-table.js';

/** Told of each rule that settled a word. */
export type Told = (rule: CompiledTagRule, word: number) => void;

/** So many words at most does one element of a rule pass over: a sentence without end costs no more. */
const REACH_IN_WORDS = 24;

/** Settles the tags of words [from, to) by the words around, a pass after the other. */
export function runRules(columns: Columns, from: number, to: number, told: Told | null): void {
  const {entries, tag, form, flags, passes: open} = columns;
  for (let pass = 0; pass < passes.length; pass++) {
    const rules = passes[pass]!;
    const bit = 1 << pass;
    for (let i = from; i < to; i++) {
      if ((open[i]! & bit) === 0) continue;
      const index = entries[i]!.rules;
      let own = index.of(pass, tag[i]!, form[i]!, flags[i]!);
      for (let k = 0; k < own.length; k++) {
        const number = own[k]!;
        const rule = rules[number]!;
        if (!fits(rule.target, columns, i, from, to) || !matches(rule, columns, i, from, to)) continue;
        if (rule.needs !== 0 && (rule.needs & columns.can[i]!) === 0) continue;
        tag[i] = rule.gives;
        form[i] = rule.form >= 0 ? rule.form : formOf(rule.gives, entries[i]!.form);
        if (told !== null) told(rule, i);
        open[i] = ALL_PASSES;
        own = index.of(pass, rule.gives, form[i]!, flags[i]!);
        for (k = -1; k + 1 < own.length && own[k + 1]! <= number; ) k++;
      }
    }
  }
}

const formOf = (tag: number, own: number): number =>
  tag === TAG.VERB || tag === TAG.AUX ? (own === FORM.none ? FORM.base : own) : FORM.none;

function matches(rule: CompiledTagRule, columns: Columns, i: number, from: number, to: number): boolean {
  return inRow(rule.left, columns, i - 1, -1, from, to) && inRow(rule.right, columns, i + 1, 1, from, to);
}

function inRow(row: readonly Element[], columns: Columns, at: number, step: number, from: number, to: number): boolean {
  let p = at;
  for (let k = 0; k < row.length; k++) {
    const e = row[k]!;
    if (e.times === '') {
      if (!fits(e, columns, p, from, to)) return false;
      p += step;
    } else if (e.times === '?') {
      if (p >= from && p < to && fits(e, columns, p, from, to)) p += step;
    } else {
      for (let n = 0; n < REACH_IN_WORDS && p >= from && p < to && fits(e, columns, p, from, to); n++) p += step;
    }
  }
  return true;
}

function fits(e: Element, columns: Columns, p: number, from: number, to: number): boolean {
  let fit = false;
  if (p < from || p >= to) fit = (e.tags & EDGE) !== 0;
  else if ((e.tags & (1 << columns.tag[p]!)) !== 0) fit = isForm(e, 1 << columns.tag[p]!, columns.form[p]!);
  if (!fit && p >= from && p < to)
    fit =
      ((e.can & columns.can[p]!) !== 0 && isForm(e, e.can & columns.can[p]!, columns.form[p]!)) ||
      (e.flags & columns.flags[p]!) !== 0 ||
      (e.words >= 0 && (columns.entries[p]!.classes[e.words >> 5]! & (1 << (e.words & 31))) !== 0);
  return fit !== e.not && (e.and === null || fits(e.and, columns, p, from, to));
}
