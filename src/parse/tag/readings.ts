import {derivingPrefixes, inflection} from '../../rules/grammar/inflection.js';
import {femaleFirstNames, maleFirstNames} from '../../rules/grammar/first-names.js';
import {FORM, TAG} from '../../layers/words.js';
import {likelyKind} from './ending-kinds.js';
import {
  basesOfDegree,
  basesOfS,
  basesOfVerb,
  type Inflected,
  irregularNoun,
  irregularVerb,
  isSameInPlural,
  isSingularInS,
} from './inflection.js';
import {listedKinds, ownKinds, RARE, WEIGHTS, weightOf} from './listed-kinds.js';
import {reportingVerb} from './reporting-verbs.js';
import {listedWords} from './word-list.js';

/** What an open word may be: how much speaks for each part of speech, and what it is a form of. */
export interface Readings {
  readonly weights: Map<number, number>;
  verb: Inflected | null;
  noun: {readonly lemma: string; readonly plural: boolean} | null;
  /** Whether some list has it, or has the word that it is a form of. */
  listed: boolean;
}

const TAG_OF: Readonly<Record<string, number>> = {
  N: TAG.NOUN,
  P: TAG.PROPN,
  V: TAG.VERB,
  A: TAG.ADJ,
  R: TAG.ADV,
};
const PREFIXES = listedWords(derivingPrefixes);
/** Of what the form itself shows. */
const SURE = WEIGHTS[0] + 1;
const FIRST_NAMES: ReadonlySet<string> = new Set([...maleFirstNames, ...femaleFirstNames]);

export function tagReadingsOf(lower: string): Readings {
  const own = listedKinds(lower);
  const found: Readings = {
    weights: new Map(),
    verb: own.includes('V') ? {lemma: lower, form: FORM.base} : null,
    noun: own.includes('N') ? {lemma: lower, plural: isSameInPlural(lower)} : null,
    listed: own !== '',
  };
  for (const kind of own.replaceAll('-', '')) add(found, TAG_OF[kind]!, weightOf(own, kind));
  readVerb(lower, own, found);
  readPlural(lower, own, found);
  if (!own.includes('A') && basesOfDegree(lower).some((b) => b.length > 1 && listedKinds(b).startsWith('A'))) {
    add(found, TAG.ADJ, own === '' ? WEIGHTS[0] : WEIGHTS[2]);
    found.listed = true;
  }
  // "Renate" ends like a verb
  if (found.weights.size === 0 && FIRST_NAMES.has(lower)) add(found, TAG.PROPN, SURE);
  if (found.weights.size === 0) guess(lower, found);
  return found;
}

function add({weights}: Readings, tag: number, weight: number): void {
  weights.set(tag, Math.max(weights.get(tag) ?? 0, weight));
}

function readVerb(lower: string, own: string, found: Readings): void {
  const irregular = irregularVerb(lower) ?? (own === '' ? formOfOwn(lower) : undefined);
  if (irregular) {
    found.verb = irregular;
    found.listed = true;
    add(found, TAG.VERB, SURE);
    return;
  }
  if (!inflection.verbal.test(lower)) return;
  const bases = basesOfVerb(lower);
  const base = bases.find((b) => listedKinds(b).includes('V'));
  const form = lower.endsWith(inflection.ing) ? FORM.ing : FORM.past;
  if (base === undefined && (own.includes('V') || (own !== '' && form === FORM.ing))) return; // "need", "evening"
  found.verb = {lemma: base ?? bases.find((b) => likelyKind(b) === 'V') ?? bases[0]!, form};
  found.listed ||= base !== undefined;
  if (base !== undefined || inflection.voiced.test(lower))
    add(found, TAG.VERB, own.startsWith('N') && base === undefined ? WEIGHTS[1] : SURE);
  if (form === FORM.ing) add(found, TAG.NOUN, RARE);
}

/** The verb of a table that only the table knows a form of: "outsaid". */
function formOfOwn(lower: string): Inflected | undefined {
  const verb = reportingVerb(lower);
  if (verb === undefined || verb.form === FORM.base) return undefined;
  const bases = verb.form === FORM.s ? basesOfS(lower) : basesOfVerb(lower);
  return bases.includes(verb.lemma) ? undefined : verb;
}

function readPlural(lower: string, own: string, found: Readings): void {
  const irregular = irregularNoun(lower);
  if (irregular !== undefined) {
    found.noun = {lemma: irregular, plural: true};
    found.listed = true;
    add(found, TAG.NOUN, SURE);
    return;
  }
  const same = own.startsWith('N') && isSameInPlural(lower);
  if (!lower.endsWith(inflection.s) || lower.length <= 3 || inflection.uninflected.test(lower) || same) return;
  const bases = basesOfS(lower);
  const base = bases.find((b) => /N|V/.test(listedKinds(b))) ?? (own === '' ? bases[0] : undefined);
  if (base === undefined) return;
  const listed = listedKinds(base);
  const kinds = listed || likelyKind(base) || 'N';
  const single = isSingularInS(lower); // "means" is a verb too
  const asVerb = weightOf(kinds, 'V');
  found.listed ||= listed !== '';
  if (listed !== '' && ownKinds(lower) === '') found.weights.clear(); // what "shows" can be, "show" tells best
  if (asVerb > 0) {
    found.verb = {lemma: base, form: FORM.s};
    add(found, TAG.VERB, asVerb);
  }
  if (single || (asVerb > 0 && !kinds.includes('N'))) return;
  found.noun = {lemma: base, plural: true};
  add(found, TAG.NOUN, Math.max(weightOf(kinds, 'N'), RARE));
}

/** Of a word in no list: by what it is without its prefix, by its ending, else a noun. */
function guess(lower: string, found: Readings): void {
  const prefix = PREFIXES.find((p) => lower.startsWith(p) && listedKinds(lower.slice(p.length)) !== '');
  const kind = (prefix && listedKinds(lower.slice(prefix.length))[0]) || likelyKind(lower) || 'N';
  add(found, TAG_OF[kind]!, WEIGHTS[0]);
  if (kind === 'V') found.verb = {lemma: lower, form: FORM.base};
  if (kind === 'N') found.noun = {lemma: lower, plural: false};
  else if (kind !== 'R') add(found, TAG.NOUN, RARE);
}
