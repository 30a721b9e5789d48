import {tagsOf} from '../../nlp.js';
import {commonAcronyms} from '../../rules/grammar/acronyms.js';
import {auxiliaries, closed, lemmas} from '../../rules/grammar/closed.js';
import {dateTags, demonymEndings, demonyms, demonymTag, nameTags, placeTags} from '../../rules/grammar/kinds.js';
import {attributives, ingNouns, participialAdjectives, participlesBoth} from '../../rules/grammar/participles.js';
import {shapes, symbols} from '../../rules/grammar/shapes.js';
import {FORM, numberOf, TAG} from '../words.js';
import {rulesFor} from './compiled.js';
import {classCount, classesOf} from './element.js';
import type {Entry} from './entry.js';
import {readingsOfWord} from './readings.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const tagNumber = (name: string): number => numberOf(TAG, name);

const closedTags = new Map<string, readonly number[]>();
for (const {tags, words: list} of closed)
  for (const w of words(list)) closedTags.set(w, tags.split(' ').map(tagNumber));
const closedForms = new Map<string, {form: number; verb: string}>();
for (const {form, words: list} of auxiliaries)
  for (const pair of words(list)) {
    const [word, verb] = pair.split(':');
    closedForms.set(word!, {form: FORM[form], verb: verb!});
  }
const closedLemmas = new Map([...words(lemmas)].map((pair) => pair.split(':') as [string, string]));
const SYMBOLS = words(symbols);
const DEMONYMS = words(demonyms);
const ACRONYMS = words(commonAcronyms);
const ADJECTIVES = words(participialAdjectives);
const BOTH = words(participlesBoth);
const ING_NOUNS = words(ingNouns);
const ATTRIBUTIVES = words(attributives);

/** Past that many words they are forgotten, so that no run of articles fills the memory. */
const REMEMBERED = 40_000;
const entries = new Map<string, Entry>();

/** What is known of a word, in lower case, or of a mark. */
export function entryOf(lower: string): Entry {
  let entry = entries.get(lower);
  if (entry === undefined) {
    if (entries.size >= REMEMBERED) entries.clear();
    entry = describe(lower);
    entries.set(lower, entry);
  }
  return entry;
}

function describe(lower: string): Entry {
  const tags = closedTags.get(lower);
  if (tags) {
    const verb = closedForms.get(lower);
    const lemma = closedLemmas.get(lower) ?? lower;
    const can = tags.reduce((bits, t) => bits | (1 << t), 0);
    return entry({
      lower,
      tag: tags[0]!,
      can,
      form: verb?.form ?? FORM.none,
      verb: verb?.verb ?? lemma,
      noun: lemma,
      closed: true,
      listed: true,
      named: tags[0]!,
    });
  }
  if (!/[\p{L}\p{N}]/u.test(lower)) {
    const tag = SYMBOLS.has(lower) || !/[\p{P}]/u.test(lower) ? TAG.SYM : TAG.PUNCT;
    return entry({lower, tag, can: (1 << tag) | (1 << TAG.SYM), closed: true, listed: true, named: tag});
  }
  const shape = shapes.find((s) => s.shape.test(lower));
  if (shape) {
    const [tag = TAG.X, ...more] = shape.tag.split(' ').map(tagNumber);
    const can = more.reduce((bits, t) => bits | (1 << t), 1 << tag);
    return entry({
      lower,
      tag,
      can,
      closed: tag !== TAG.PROPN,
      listed: true,
      named: tag,
      plural: tag === TAG.NOUN && lower.endsWith('s'),
    });
  }
  return describeOpen(lower);
}

const ORDINARY = (1 << TAG.VERB) | (1 << TAG.ADJ) | (1 << TAG.ADV);
const PARTICIPLES: ReadonlySet<number> = new Set([FORM.past, FORM.participle, FORM.ing]);

function describeOpen(lower: string): Entry {
  const {weights: found, verb, noun, listed} = readingsOfWord(lower);
  const weights = new Map(found);
  const known = tagsOf(lower);
  const participle = verb !== null && PARTICIPLES.has(verb.form);
  if (ADJECTIVES.has(lower)) weights.set(TAG.ADJ, BOTH.has(lower) ? 4 : 40);
  else if (participle) weights.delete(TAG.ADJ);
  if (ING_NOUNS.has(lower)) weights.set(TAG.NOUN, 40);
  if (ATTRIBUTIVES.has(lower) && !weights.has(TAG.ADJ)) weights.set(TAG.ADJ, 1);
  const people = known.includes(demonymTag);
  const peoples = lower.endsWith('s') && tagsOf(lower.slice(0, -1)).includes(demonymTag); // "Americans"
  const demonym = (people && !peoples) || DEMONYMS.has(lower);
  if (demonym) weights.set(TAG.ADJ, 40);
  if (!listed && !demonym && demonymEndings.some((e) => lower.length > e.length + 2 && lower.endsWith(e)))
    weights.clear();
  if (weights.size === 0) weights.set(TAG.ADJ, 1);
  const name = known.some((t) => nameTags.includes(t));
  let tag = TAG.NOUN;
  let most = 0;
  let can = 0;
  for (const [t, weight] of weights) {
    can |= 1 << t;
    if (weight > most) [tag, most] = [t, weight];
  }
  const dated = known.some((t) => dateTags.includes(t));
  const named = demonym || (tag === TAG.ADJ && listed && !name) ? TAG.ADJ : ACRONYMS.has(lower) ? TAG.NOUN : TAG.PROPN;
  if (demonym) can |= (1 << TAG.PROPN) | (1 << TAG.NOUN);
  if (dated) can |= 1 << TAG.PROPN;
  return entry({
    lower,
    tag,
    can,
    form: verb?.form ?? FORM.none,
    verb: verb?.lemma ?? lower,
    noun: noun?.lemma ?? lower,
    plural: noun?.plural ?? false,
    listed: listed || demonym,
    name: name || peoples,
    dated: (dated || known.some((t) => placeTags.includes(t))) && (can & ORDINARY) === 0,
    named,
  });
}

type Given = Pick<Entry, 'lower' | 'tag' | 'can' | 'named'> & Partial<Entry>;

const signatures = new Map<string, Pick<Entry, 'classes' | 'rules'>>();

/** Words that can be the same and are in the same classes are taken by the same rules: they share them. */
function entry(given: Given): Entry {
  const {lower, tag, can, named, form = FORM.none, verb = lower, noun = lower, plural = false} = given;
  const own = classesOf(lower, form === FORM.none ? lower : verb);
  const key = `${can | (1 << named)} ${own.join(' ')}`;
  let shared = signatures.get(key);
  if (!shared) {
    const classes = new Uint32Array((classCount() >> 5) + 1);
    for (const c of own) classes[c >> 5]! |= 1 << (c & 31);
    shared = {classes, rules: rulesFor(can | (1 << named) | (1 << TAG.PROPN), own)};
    signatures.set(key, shared);
  }
  return {
    lower,
    tag,
    can,
    form,
    verb,
    noun,
    plural,
    named,
    closed: given.closed ?? false,
    listed: given.listed ?? false,
    dated: given.dated ?? false,
    name: given.name ?? false,
    classes: shared.classes,
    rules: shared.rules,
  };
}
