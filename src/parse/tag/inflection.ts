import {irregularNouns, sameInPlural, singularInS} from '../../rules/grammar/irregular-nouns.js';
import {irregularForms, irregularVerbs} from '../../rules/grammar/irregular-verbs.js';
import {FORM} from '../words.js';

/** A word read as the inflected form of another. */
export interface Inflected {
  readonly lemma: string;
  readonly form: number;
}

const verbs = new Map<string, Inflected>();
for (const line of irregularVerbs.trim().split(/[|\n]/)) {
  const [base, past, participle] = line.trim().split(' ');
  for (const p of participle!.split('/')) if (p !== base) verbs.set(p, {lemma: base!, form: FORM.participle});
  for (const p of past!.split('/')) {
    if (p === base) verbs.delete(p);
    else verbs.set(p, {lemma: base!, form: FORM.past});
  }
}
for (const pair of irregularForms.split(/\s+/)) {
  const [word, lemma] = pair.split(':');
  const form = word!.endsWith('s') ? FORM.s : word!.endsWith('d') ? FORM.past : FORM.ing;
  if (!verbs.has(word!)) verbs.set(word!, {lemma: lemma!, form});
}
const nouns = new Map(irregularNouns.split(/\s+/).map((pair) => pair.split(':') as [string, string]));
const singular = new Set(singularInS.split(/\s+/));
const same = new Set(sameInPlural.split(/\s+/));

/** The verb that a word is an irregular form of. */
export const irregularVerb = (lower: string): Inflected | undefined => verbs.get(lower);

/** The noun that a word is an irregular plural of. */
export const irregularNoun = (lower: string): string | undefined => nouns.get(lower);

/** "people", "species": plural without a sign of it. */
export const isSameInPlural = (lower: string): boolean => same.has(lower);

/** "news", "basis": ends as a plural does and is none. */
export const isSingularInS = (lower: string): boolean => singular.has(lower) || /[^aeiou]us$|[is]s$/.test(lower);

/** The bases that a word in "-s" may come from, the likeliest first. */
export function basesOfS(lower: string): readonly string[] {
  if (lower.endsWith('ies')) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)];
  if (/(s|x|z|ch|sh|o)es$/.test(lower)) return [lower.slice(0, -2), lower.slice(0, -1)];
  return [lower.slice(0, -1)];
}

/** The bases that a word in "-ed" or "-ing" may come from, the likeliest first. */
export function basesOfVerb(lower: string): readonly string[] {
  const stem = lower.slice(0, lower.endsWith('ing') ? -3 : -2);
  const found: string[] = [];
  if (lower.endsWith('ied')) found.push(`${stem.slice(0, -1)}y`);
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) {
    const single = stem.slice(0, -1);
    found.push(...(/(ll|ss|zz|ff)$/.test(stem) ? [stem, single] : [single, stem]));
  } else if (
    /([^aeiou][aeiou][b-df-hj-np-tvz]|[uvcgsz]|[aeiou]s|[^aeiou]l|at)$/.test(stem) &&
    !/(ow|[aeiou]{2}[a-z]|en|er|or|et|it|on|el|al)$/.test(stem)
  )
    found.push(`${stem}e`, stem);
  else found.push(stem, `${stem}e`);
  return found;
}
