import {WordMemo} from '../language/vocabulary.js';
import {answeringNouns, rumourNouns, speechNouns, viewNouns} from '../rules/attribution/nouns.js';
import {citingVerbs, contentWords} from '../rules/attribution/words.js';
import {cueVerbs, type TableFrame} from '../rules/cue-verbs.js';
import {cueTables} from '../rules/cues/index.js';
import {cuePrepositions, grammar, grammarTags, timeNouns} from '../rules/words/grammar.js';
import {hasOwnVerbs, isChanged} from '../rules/own.js';
import {stanceRules} from '../rules/stance/index.js';
import {adjectiveCues} from './adjectives.js';
import {indexRefusals} from './index-refusals.js';
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

const cueForms = new Map<string, {form: VerbForm; cues: CueVerb[]}>();

for (const table of cueTables) {
  for (const {forms: words, frames} of cueVerbs(table)) {
    const cue = {lemma: words[0]!, group: table.group, kind: table.kind, frames: frames.map(frameOf)};
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

/** The table of the rules in force. */
export const refusals = hasOwnVerbs || isChanged(stanceRules) ? indexRefusals() : refusalTable;

const signs = new Map<string, number>();

for (const [words, sign] of [
  [refusals.flatMap((phrase) => phrase.signs), SIGN.refusal],
  [[contentWords.according], SIGN.according],
  [[contentWords.per], SIGN.according],
  [viewNouns, SIGN.according],
  [speechNouns, SIGN.noun],
  [answeringNouns, SIGN.noun],
  [rumourNouns, SIGN.noun],
  [citingVerbs, SIGN.citing],
  [[...adjectiveCues.keys()], SIGN.adjective],
] as const)
  for (const w of words) signs.set(w, (signs.get(w) ?? 0) | sign);

export function markTag(lower: string): Tag {
  return MARKS.get(lower) ?? 'mark';
}

/** What attribution knows of each word. */
export const lexicon = new WordMemo(describe);

function describe(lower: string): WordEntry {
  const cue = cueForms.get(lower);
  const tag = closed.get(lower) ?? null;
  const isTime = timeNouns.has(lower);
  const sign = (cue ? SIGN.verb : 0) | (signs.get(lower) ?? 0);
  if (!cue && tag === null && !isTime && sign === 0) return NOTHING;
  return {closed: tag, form: cue?.form ?? null, cues: cue?.cues ?? NO_CUES, isTime, signs: sign};
}

const NO_CUES: readonly CueVerb[] = [];
/** One for all the words that attribution knows nothing of. */
const NOTHING: WordEntry = {closed: null, form: null, cues: NO_CUES, isTime: false, signs: 0};

function frameOf({particle, letters}: TableFrame): Frame {
  const isPreposition = particle === null && (closed.get(letters) === 'prep' || cuePrepositions.includes(letters));
  return isPreposition ? {particle: letters, takes: 'p'} : {particle, takes: letters};
}
