import {tagsOf} from '../../language/compromise.js';
import {commonAcronyms} from '../../rules/grammar/acronyms.js';
import {
  alwaysNames,
  dateTags,
  demonymEndings,
  demonyms,
  demonymTag,
  properNameTags,
  peopleEnding,
  placeTags,
  wordNames,
} from '../../rules/grammar/kinds.js';
import {attributives, ingNouns, participialAdjectives, participlesBoth} from '../../rules/grammar/participles.js';
import {FORM, TAG} from '../../layers/words.js';
import type {Description} from './entry.js';
import {type Readings, tagReadingsOf} from './readings.js';
import {setOf} from './word-list.js';

const DEMONYMS = setOf(demonyms);
const ALWAYS = setOf(alwaysNames);
const WORD_NAMES = setOf(wordNames);
const ACRONYMS = setOf(commonAcronyms);
const ADJECTIVES = setOf(participialAdjectives);
const BOTH = setOf(participlesBoth);
const ING_NOUNS = setOf(ingNouns);
const ATTRIBUTIVES = setOf(attributives);

/** More than any list gives. */
const FIRST = 40;
const SECOND = 4;
const RARE = 1;
const PARTICIPLES: ReadonlySet<number> = new Set([FORM.past, FORM.participle, FORM.ing]);
/** A word that can be one of these is one, where it has its capital from the sentence. */
const ORDINARY = (1 << TAG.VERB) | (1 << TAG.ADJ) | (1 << TAG.ADV);

/** What is known of a word of the open classes: nouns, verbs, adjectives, adverbs, names. */
export function describeOpen(lower: string): Description {
  const readings = tagReadingsOf(lower);
  const {weights, verb, noun, listed} = readings;
  const known = tagsOf(lower);
  settleParticiple(lower, readings);
  if (ATTRIBUTIVES.has(lower) && !weights.has(TAG.ADJ)) weights.set(TAG.ADJ, RARE);
  const peoples = lower.endsWith(peopleEnding) && tagsOf(lower.slice(0, -peopleEnding.length)).includes(demonymTag);
  const demonym = (known.includes(demonymTag) && !peoples) || DEMONYMS.has(lower);
  if (demonym) weights.set(TAG.ADJ, FIRST);
  else if (!listed && demonymEndings.some((e) => lower.length > e.length + 2 && lower.endsWith(e))) {
    weights.clear(); // "Slovenian"
    weights.set(TAG.ADJ, RARE);
  }
  if ((weights.get(TAG.NOUN) ?? 0) > SECOND && weights.get(TAG.ADJ) === RARE && !ATTRIBUTIVES.has(lower))
    weights.delete(TAG.ADJ);
  const [tag, can] = likeliest(weights);
  const people = weights.has(TAG.PROPN) && weights.has(TAG.ADJ); // "Greek"
  const name =
    peoples ||
    (weights.has(TAG.PROPN) && !people) ||
    WORD_NAMES.has(lower) ||
    known.some((t) => properNameTags.includes(t));
  const dated = known.some((t) => dateTags.includes(t));
  const placed = known.some((t) => placeTags.includes(t));
  const adjective = demonym || (tag === TAG.ADJ && listed && !name);
  return {
    lower,
    tag,
    can: can | (demonym ? (1 << TAG.PROPN) | (1 << TAG.NOUN) : dated ? 1 << TAG.PROPN : 0),
    form: verb?.form ?? FORM.none,
    verb: verb?.lemma ?? lower,
    noun: noun?.lemma ?? lower,
    plural: peoples || (noun?.plural ?? false),
    listed: listed || demonym,
    name,
    always: ALWAYS.has(lower) || ((dated || placed || tag === TAG.PROPN) && (can & ORDINARY) === 0),
    named: adjective ? TAG.ADJ : ACRONYMS.has(lower) ? TAG.NOUN : TAG.PROPN,
  };
}

/** Participles are verbs before a noun too, but for those on a list. */
function settleParticiple(lower: string, {weights, verb}: Readings): void {
  if (ADJECTIVES.has(lower)) weights.set(TAG.ADJ, BOTH.has(lower) ? SECOND : FIRST);
  else if (verb !== null && PARTICIPLES.has(verb.form)) weights.delete(TAG.ADJ);
  if (ING_NOUNS.has(lower)) weights.set(TAG.NOUN, FIRST);
}

function likeliest(weights: ReadonlyMap<number, number>): readonly [number, number] {
  let [tag, most, can] = [TAG.NOUN, 0, 0];
  for (const [t, weight] of weights) {
    can |= 1 << t;
    if (weight > most) [tag, most] = [t, weight];
  }
  return [tag, can];
}
