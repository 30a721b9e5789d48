import {readingsOf, tagByEnding, tagsOf} from '../language/compromise.js';
import {WordMemo} from '../language/vocabulary.js';
import {rumourNouns, speechNouns} from '../rules/attribution/nouns.js';
import {citingVerbs, contentWords} from '../rules/attribution/words.js';
import {cueTables} from '../rules/cues/index.js';
import {
  adjectiveReading,
  cuePrepositions,
  grammar,
  grammarTags,
  irregularPasts,
  readingForms,
  timeNouns,
  verbEndings,
} from '../rules/words/grammar.js';
import {refusalTable} from './refusal-table.js';
import {type CueVerb, type Frame, SIGN, type Tag, type VerbForm, type WordEntry} from './word.js';

const MARKS = new Map<string, Tag>(
  Object.entries({
    ',': 'comma',
    ';': 'semi',
    ':': 'colon',
    '—': 'dash',
    '–': 'dash',
    '--': 'dash',
    '-': 'dash',
    '―': 'dash',
    '(': 'open',
    '[': 'open',
    '<': 'open',
    '>': 'close',
    ')': 'close',
    ']': 'close',
    '.': 'stop',
    '!': 'stop',
    '?': 'stop',
    '…': 'stop',
    '...': 'stop',
  }),
);

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'ing'];

const closed = new Map<string, Tag>();

for (const tag of grammarTags.toReversed()) {
  for (const w of grammar[tag]) closed.set(w, tag);
}
const times = new Set(timeNouns);

const cueForms = new Map<string, {form: VerbForm; cues: CueVerb[]}>();

for (const table of cueTables) {
  for (const line of table.verbs.trim().split('\n')) {
    const [forms, frames] = line.split('|');
    const words = forms!.trim().split(/\s+/);
    const cue = {
      lemma: words[0]!,
      group: table.group,
      kind: table.kind,
      frames: frames!.trim().split(/\s+/).map(frameOf),
    };
    words.forEach((w, i) => {
      if (i === 0 && words[2] === w) return; // "cast", "read": the past, where both are the same
      const known = cueForms.get(w);
      if (!known) cueForms.set(w, {form: FORMS[i] ?? 'part', cues: [cue]});
      else if (!known.cues.includes(cue)) known.cues.push(cue);
    });
  }
}

/** The reporting verbs that a form can be of, whatever else it can be. */
export const cuesOf = (lower: string): readonly CueVerb[] => cueForms.get(lower)?.cues ?? NO_CUES;

const signs = new Map<string, number>();

for (const [words, sign] of [
  [refusalTable.flatMap((phrase) => phrase.signs), SIGN.refusal],
  [contentWords.according, SIGN.according],
  [contentWords.per, SIGN.according],
  [speechNouns, SIGN.noun],
  [rumourNouns, SIGN.noun],
  [citingVerbs, SIGN.citing],
] as const)
  for (const w of [words].flat()) signs.set(w, (signs.get(w) ?? 0) | sign);

export function markTag(lower: string): Tag {
  return MARKS.get(lower) ?? 'mark';
}

/** What is known of each word by itself; every word is asked about, and to find it out takes long. */
export const lexicon = new WordMemo(describe, 30_000);

const VERB_TAGS: Readonly<Record<string, VerbForm>> = {
  PastTense: 'past',
  Infinitive: 'base',
  PresentTense: 's',
  Gerund: 'ing',
  Participle: 'part',
  Imperative: 'base',
};

const IRREGULAR = new Set(irregularPasts);

const NOUN_TAGS = new Set([
  'Noun',
  'Singular',
  'Plural',
  'Actor',
  'Uncountable',
  'Unit',
  'Person',
  'Place',
  'Organization',
]);

function describe(lower: string): WordEntry {
  const isTime = times.has(lower);
  const tags = tagsOf(lower);
  const cue = cueForms.get(lower);
  const closedTag = closed.get(lower);
  const entry = (tag: Tag, form: VerbForm | null, noun: boolean, adjective = false): WordEntry =>
    shared({
      tag,
      form,
      cues: cue?.cues ?? NO_CUES,
      noun,
      adjective,
      isTime,
      signs: (cue ? SIGN.verb : 0) | (signs.get(lower) ?? 0),
      known: cue !== undefined || closedTag !== undefined || tags.length > 0,
    });
  if (closedTag) return entry(closedTag, cue?.form ?? null, false);
  const readings = readingsOf(lower);
  const asNoun = tags.some((t) => NOUN_TAGS.has(t)) || readings.some((r) => NOUN_TAGS.has(r));
  const irregular = IRREGULAR.has(lower) ? 'past' : undefined;
  const form = cue?.form ?? irregular ?? tags.map((t) => VERB_TAGS[t]).find((f) => f !== undefined) ?? formOf(readings);
  if (form) {
    const noun = asNoun || readings.some((r) => r === 'Plural' || r === 'Noun');
    return entry('verb', form, noun, readings.includes(adjectiveReading));
  }
  if (asNoun) return entry('noun', null, true);
  if (tags.some((t) => t === 'Adjective' || t === 'Comparative' || t === 'Superlative' || t === 'Demonym'))
    return entry('adj', null, false);
  if (tags.includes('Adverb')) return entry('adv', null, false);
  if (tags.includes('Preposition')) return entry('prep', null, false);
  if (tags.includes('Conjunction')) return entry('sub', null, false);
  if (tags.includes('Value') || tags.includes('Cardinal') || tags.includes('TextValue'))
    return entry('num', null, false);
  if (tags.length === 0) {
    const guess = tagByEnding(lower);
    const guessedForm = guess ? VERB_TAGS[guess] : undefined;
    if (guessedForm) return entry('verb', guessedForm, guessedForm === 'base' || guessedForm === 's');
    const ending = verbEndings.find((e) => lower.length > e.ending.length + 2 && lower.endsWith(e.ending));
    if (ending) return entry('verb', ending.form, false);
    if (guess === 'Adjective') return entry('adj', null, false);
    if (guess === 'Adverb') return entry('adv', null, false);
  }
  return entry('noun', null, true);
}

const NO_CUES: readonly CueVerb[] = [];

/** Most words are nothing but a noun, a verb or the like: one entry for all that are the same. */
function shared(entry: WordEntry): WordEntry {
  if (entry.cues.length > 0) return entry;
  const {tag, form, noun, adjective, isTime, signs: own, known} = entry;
  const key = `${tag} ${form} ${noun} ${adjective} ${isTime} ${own} ${known}`;
  const same = entries.get(key) ?? entry;
  entries.set(key, same);
  return same;
}

const entries = new Map<string, WordEntry>();

const READING_FORMS = Object.entries(readingForms);

/** The verb form of a word that compromise lists as two things. */
function formOf(readings: readonly string[]): VerbForm | null {
  for (const [reading, form] of READING_FORMS) if (readings.includes(reading)) return form;
  if (readings.includes('Verb')) return readings.includes('Plural') ? 's' : 'base';
  return null;
}

function frameOf(text: string): Frame {
  const [particle, letters] = text.includes(':') ? text.split(':') : [null, text];
  if (particle !== null && particle !== undefined) return {particle, takes: letters!};
  return closed.get(text) === 'prep' || cuePrepositions.includes(text)
    ? {particle: text, takes: 'p'}
    : {particle: null, takes: text};
}
