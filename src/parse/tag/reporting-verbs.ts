import {cueVerbs} from '../../rules/cue-verbs.js';
import {cueTables} from '../../rules/cues/index.js';
import {FORM} from '../../layers/words.js';
import type {Inflected} from './inflection.js';

/*
 * What the tables of reporting verbs, and with them a user's own, say of words: that a word in no other list is a verb, which
 * forms it has, and that "pooh-pooh" is one word. A line in `rules/cues` is then enough.
 */

const FORMS = [FORM.base, FORM.s, FORM.past, FORM.ing];
const HYPHEN = '-';
const found = new Map<string, Inflected>();
for (const table of cueTables)
  for (const {forms} of cueVerbs(table))
    for (const [i, word] of forms.entries())
      if (!found.has(word)) found.set(word, {lemma: forms[0]!, form: FORMS[i] ?? FORM.participle});

/** The verb of the tables that a word is a form of. */
export const reportingVerb = (lower: string): Inflected | undefined => found.get(lower);

export const isReportingBase = (lower: string): boolean => found.get(lower)?.form === FORM.base;

/** Whether a hyphenated word is one of its forms. */
export const isHyphenatedVerb = (lower: string): boolean => lower.includes(HYPHEN) && found.has(lower);
