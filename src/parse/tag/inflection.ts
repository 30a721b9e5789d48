import {inflection} from '../../rules/grammar/inflection.js';
import {irregularNouns, sameInPlural, singularInS} from '../../rules/grammar/irregular-nouns.js';
import {irregularForms, irregularVerbs} from '../../rules/grammar/irregular-verbs.js';
import {FORM} from '../../layers/words.js';
import {pairsOf, setOf} from './word-list.js';

/** A word read as a form of a verb. */
export interface Inflected {
  readonly lemma: string;
  readonly form: number;
}

const {s, ed, ing, ies, ied, y, e} = inflection;
const verbs = new Map<string, Inflected>();
for (const line of irregularVerbs.trim().split(/[|\n]/)) {
  const [base, past, participle] = line.trim().split(' ');
  for (const p of participle!.split('/')) if (p !== base) verbs.set(p, {lemma: base!, form: FORM.participle});
  // One form for both is a past until the words around say more; that of "put" is a base.
  for (const p of past!.split('/')) {
    if (p === base) verbs.delete(p);
    else verbs.set(p, {lemma: base!, form: FORM.past});
  }
}
for (const [word, lemma] of pairsOf(irregularForms)) {
  const form = word.endsWith(s) ? FORM.s : word.endsWith(ing) ? FORM.ing : FORM.past;
  if (!verbs.has(word)) verbs.set(word, {lemma, form});
}
const nouns = pairsOf(irregularNouns);
const singular = setOf(singularInS);
const same = setOf(sameInPlural);

/** The verb that a word is an irregular form of. */
export const irregularVerb = (lower: string): Inflected | undefined => verbs.get(lower);

/** The noun that a word is an irregular plural of. */
export const irregularNoun = (lower: string): string | undefined => nouns.get(lower);

/** "people", "species": plural without a sign of it. */
export const isSameInPlural = (lower: string): boolean => same.has(lower);

/** "news", "basis": ends as a plural does and is none. */
export const isSingularInS = (lower: string): boolean => singular.has(lower) || inflection.singular.test(lower);

/** The bases that a word in "-s" may come from, the likelier first. */
export function basesOfS(lower: string): readonly string[] {
  const stem = lower.slice(0, -s.length);
  if (lower.endsWith(ies)) return [lower.slice(0, -ies.length) + y, stem];
  return inflection.sibilant.test(lower) ? [stem.slice(0, -e.length), stem] : [stem];
}

/** The bases that a word in "-ed" or "-ing" may come from, the likelier first. */
export function basesOfVerb(lower: string): readonly string[] {
  const stem = lower.slice(0, lower.endsWith(ing) ? -ing.length : -ed.length);
  const first = lower.endsWith(ied) ? [lower.slice(0, -ied.length) + y] : [];
  if (inflection.doubled.test(stem)) {
    const single = stem.slice(0, -1);
    return [...first, ...(inflection.doubledInBase.test(stem) ? [stem, single] : [single, stem])];
  }
  const withE = inflection.dropsE.test(stem) && !inflection.keepsBase.test(stem);
  return [...first, ...(withE ? [stem + e, stem] : [stem, stem + e])];
}

/** The bases that a word in "-er" or "-est" may be a degree of; none where it has no such ending. */
export function basesOfDegree(lower: string): readonly string[] {
  const found = inflection.degree.exec(lower);
  if (!found) return NONE;
  const [, stem, ending] = found;
  return ending!.startsWith('i') ? [stem! + y, `${stem}i`] : [stem!, stem! + e, stem!.slice(0, -1)];
}

const NONE: readonly string[] = [];
