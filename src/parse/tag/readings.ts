import {tagsOf} from '../../nlp.js';
import {likelyEndings, sureEndings} from '../../rules/grammar/endings.js';
import {kindsByTag, moreKinds} from '../../rules/grammar/kinds.js';
import {FORM, TAG} from '../words.js';
import {kindsOf} from '../../wordnet.js';
import {
  basesOfS,
  basesOfVerb,
  type Inflected,
  irregularNoun,
  irregularVerb,
  isSameInPlural,
  isSingularInS,
} from './inflection.js';

/** What an open word may be: how much speaks for each part of speech, and what it is a form of. */
export interface Readings {
  readonly weights: ReadonlyMap<number, number>;
  readonly verb: Inflected | null;
  readonly noun: {readonly lemma: string; readonly plural: boolean} | null;
  /** Whether some list has it, or has the word that it is a form of. */
  readonly listed: boolean;
}

const TAG_OF: Readonly<Record<string, number>> = {N: TAG.NOUN, V: TAG.VERB, A: TAG.ADJ, R: TAG.ADV};
/** By place in the order of likelihood; a rare reading counts least. */
const WEIGHTS = [16, 8, 4, 2];
const RARE = 1;

/** The parts of speech that lists know a word of, the likelier first, as wordnet.ts writes them. */
function listedKinds(lower: string): string {
  const more = moreKinds.get(lower);
  if (more !== undefined) return more;
  const kinds = kindsOf(lower);
  if (kinds !== '') return kinds;
  const sure = byEnding(sureEndings, lower);
  if (sure !== '') return sure;
  for (const tag of tagsOf(lower)) if (kindsByTag.has(tag)) return kindsByTag.get(tag)!;
  return '';
}

const byEnding = (table: typeof sureEndings, lower: string): string =>
  table.find((e) => lower.length > e.ending.length + 2 && lower.endsWith(e.ending))?.kind ?? '';

export const kindByEnding = (lower: string): string => byEnding(sureEndings, lower) || byEnding(likelyEndings, lower);

const has = (kinds: string, kind: string): boolean => kinds.includes(kind);
const weightOf = (kinds: string, kind: string): number => {
  const parts = kinds.match(/[NVAR]-?/g) ?? [];
  const at = parts.findIndex((p) => p[0] === kind);
  return at < 0 ? 0 : parts[at]!.endsWith('-') ? RARE : (WEIGHTS[at] ?? RARE);
};

export function readingsOfWord(lower: string): Readings {
  const weights = new Map<number, number>();
  const add = (tag: number, weight: number) => weights.set(tag, Math.max(weights.get(tag) ?? 0, weight));
  let verb: Inflected | null = null;
  let noun: Readings['noun'] = null;
  const own = listedKinds(lower);
  for (const kind of own.replaceAll('-', '')) add(TAG_OF[kind]!, weightOf(own, kind));
  if (has(own, 'V')) verb = {lemma: lower, form: FORM.base};
  if (has(own, 'N')) noun = {lemma: lower, plural: isSameInPlural(lower)};
  let listed = own !== '';

  const irregular = irregularVerb(lower);
  if (irregular) {
    verb = irregular;
    add(TAG.VERB, WEIGHTS[0]! + 1);
    listed = true;
  } else if (/..(ed|ing)$/.test(lower)) {
    const bases = basesOfVerb(lower);
    const base = bases.find((b) => has(listedKinds(b), 'V'));
    const form = lower.endsWith('ed') ? FORM.past : FORM.ing;
    if (base !== undefined || own === '' || form === FORM.past) {
      const guess = bases.find((b) => kindByEnding(b) === 'V') ?? bases[0]!;
      verb = {lemma: base ?? guess, form};
      listed ||= base !== undefined;
      if (base !== undefined || /[aeiouy].*(ed|ing)$/.test(lower))
        add(TAG.VERB, own[0] === 'N' && base === undefined ? WEIGHTS[1]! : WEIGHTS[0]! + 1);
      if (form === FORM.ing) add(TAG.NOUN, RARE);
    }
  }
  const plural = irregularNoun(lower);
  if (plural !== undefined) {
    noun = {lemma: plural, plural: true};
    add(TAG.NOUN, WEIGHTS[0]! + 1);
    listed = true;
  } else if (
    lower.endsWith('s') &&
    lower.length > 3 &&
    !lower.endsWith('ss') &&
    !(has(own, 'N') && own[0] === 'N' && isSameInPlural(lower))
  ) {
    const bases = basesOfS(lower);
    const base =
      bases.find((b) => listedKinds(b) !== '' && /[NV]/.test(listedKinds(b))) ?? (own === '' ? bases[0]! : null);
    if (base !== null) {
      const kinds = listedKinds(base) || kindByEnding(base) || 'N';
      const single = isSingularInS(lower);
      const asNoun = single ? 0 : weightOf(kinds, 'N');
      const asVerb = weightOf(kinds, 'V');
      listed ||= listedKinds(base) !== '';
      if (asVerb > 0) {
        verb = {lemma: base, form: FORM.s};
        add(TAG.VERB, asVerb);
      }
      if (!single && (asNoun > 0 || asVerb === 0)) {
        noun = {lemma: base, plural: true};
        add(TAG.NOUN, Math.max(asNoun, RARE));
      }
    }
  }
  const graded = /^(.*?)(.)?(i?er|i?est)$/.exec(lower);
  if (graded && !has(own, 'A')) {
    const stem = graded[1]! + (graded[2] ?? '');
    const bases = [/i(er|est)$/.test(lower) ? `${stem.replace(/i$/, '')}y` : stem, `${stem}e`, stem.slice(0, -1)];
    if (bases.some((b) => b.length > 1 && /^A/.test(listedKinds(b)))) {
      add(TAG.ADJ, own === '' ? WEIGHTS[0]! : WEIGHTS[2]!);
      listed = true;
    }
  }
  if (weights.size === 0) {
    const kind = kindByEnding(lower) || 'N';
    add(TAG_OF[kind]!, WEIGHTS[0]!);
    if (kind === 'V') verb = {lemma: lower, form: FORM.base};
    if (kind === 'N') noun = {lemma: lower, plural: false};
    else if (kind !== 'R') add(TAG.NOUN, RARE);
  }
  return {weights, verb, noun, listed};
}
