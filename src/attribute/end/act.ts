import type {Clause, Phrase, VerbGroup} from '../../layers/parsed.js';
import type {NarratorVerb} from '../../rules/attribution/narrator-acts.js';
import {tellingVerbs} from '../../rules/attribution/refusals.js';
import {sayingVerb, contentWords} from '../../rules/attribution/words.js';
import {denyCues} from '../../rules/cues/deny.js';
import {judgeCues} from '../../rules/cues/judge.js';
import {accuseCues, refuseCues} from '../../rules/cues/others.js';
import {sayCues} from '../../rules/cues/say.js';
import {noDeterminer} from '../../rules/words/grammar.js';
import {refusals} from '../../rules/words/refusals.js';
import {type After, readAfter} from '../cue-frames.js';
import type {Item, LevelSentence} from '../item.js';
import {type CueVerb, takesClause, type VerbForm} from '../word.js';

/** Whether the verb of a clause does what a row of the narrator's acts asks. */
export function isAct(
  act: NarratorVerb,
  {verb, complement, object}: Clause,
  items: readonly Item[],
  s: LevelSentence,
): boolean {
  const {finite, negations} = verb!;
  const at = s.itemOf[verb!.head]!;
  const it = items[at]!;
  const {cues, form, tag} = it;
  switch (act) {
    case 'is':
      return finite;
    case 'says':
      return finite && SPEAKING.has(form ?? '') && isPlain(verb!) && cues.some(reports);
    case 'takes-up':
      return cues.some((cue) => reports(cue) || cue.group === denyCues.group);
    case 'answers':
      return cues.some(({group}) => group === denyCues.group);
    case 'speaks-on':
      return (
        form === 'ing' && framesOf(items, at).some(({cue}) => cue.kind === 'speech' && cue.group !== judgeCues.group)
      );
    case 'saying':
      return isSayingParticiple(it);
    case 'asked':
      return contentWords.asideSeconds.has(it.lower);
    case 'does-not-tell':
      return negations.length > 0 && form === 'base' && tellingVerbs.has(it.lower);
    case 'is-silent':
      return cues.some(
        ({kind, group}) =>
          (negations.length > 0 && kind === 'speech') || (group === refuseCues.group && form !== 'base'),
      );
    case 'tells-clause':
      return (
        (form === 'past' || form === 's') &&
        (complement ?? object) !== null &&
        cues.some((cue) => cue.kind === 'speech' && takesClause(cue))
      );
    case 'offers-none':
      return finite && GIVES.has(it.lower) && object !== null && isNone(object, s);
    case 'resumes':
      return tag === 'verb' && (form === 'past' || form === 's') && resumes(items, at);
  }
}

/** "no evidence", but not "no shelter". */
const isNone = ({determiner, head}: Phrase, {parsed: {words}}: LevelSentence): boolean =>
  words.lower[determiner] === noDeterminer && DETAILS.has(words.lower[head]!);

const GIVES: ReadonlySet<string> = new Set(refusals.give);

const DETAILS: ReadonlySet<string> = new Set(refusals.detail);

const SPEAKING: ReadonlySet<string> = new Set<VerbForm>(['past', 's']);

/** Not "was told", "would say"; nor "had said", which tells of a time before what was said. */
const isPlain = ({passive, negations, modal, tense, auxiliaries}: VerbGroup): boolean =>
  !passive && negations.length === 0 && modal < 0 && !(tense === 'past' && auxiliaries.length > 0);

/** "but noted that", "and denied it": not "expressed a wish", but "expressed doubt about". */
function resumes(items: readonly Item[], at: number): boolean {
  if (framesOf(items, at).some(({cue}) => TAKEN_ALONE.has(cue.group))) return true;
  const {cues} = items[at]!;
  if (!cues.some((cue) => cue.kind === 'speech' && (takes(cue, 'c') || takes(cue, 'a')))) return false;
  const next = items[at + 1]?.tag;
  if (next === 'that' || next === 'quotation' || next === 'colon') return true;
  return (
    next !== undefined &&
    cues.some((cue) => cue.lemma === sayingVerb || (cue.group === sayCues.group && takes(cue, 'a')))
  );
}

const TAKEN_ALONE: ReadonlySet<string> = new Set([denyCues.group, refuseCues.group, accuseCues.group]);

const takes = (cue: CueVerb, letter: string): boolean => cue.frames.some((f) => f.takes.includes(letter));

const framesOf = (items: readonly Item[], at: number): After['frames'] =>
  readAfter(items, {end: at + 1}, items[at]!).frames;

/** Not "went", which reports only before "on". */
const reports = (cue: CueVerb): boolean =>
  cue.group === sayCues.group && cue.frames.some((f) => f.takes.includes('q') && f.particle === null);

export const isSayingParticiple = (it: Item | undefined): boolean =>
  it?.tag === 'verb' &&
  it.form === 'ing' &&
  it.cues.some(
    (c) =>
      c.kind === 'speech' &&
      c.frames.some((f) => f.particle === null && f.takes.includes('c') && f.takes.includes('q')),
  );
