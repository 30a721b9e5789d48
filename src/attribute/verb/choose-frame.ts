import {tellingVerbs} from '../../rules/attribution/refusals.js';
import {type FrameContent, type FrameVoice, type VerbFrame, verbFrames} from '../../rules/attribution/verb-frames.js';
import {sayCues} from '../../rules/cues/say.js';
import {otherActs} from '../../rules/attribution/other-acts.js';
import {matterPrepositions, contentWords} from '../../rules/attribution/words.js';
import {saidOfQuestion} from '../../parse/readers.js';
import {type After, type CueFrame, SPOKEN} from '../cue-frames.js';
import type {Draft} from '../draft.js';
import {draftOfCue} from '../draft-of-cue.js';
import {endOfNounPhrase} from '../noun-phrase.js';
import {tagSet} from '../word.js';
import type {AttributionForm} from '../../layers/rule.js';
import {aheadReaders} from './content-ahead.js';
import {behindMarkReaders} from './content-behind-mark.js';
import {behindVerbReaders} from './content-behind-verb.js';
import {otherReaders} from './content-elsewhere.js';
import {objectReaders} from './content-object.js';
import {passiveReaders} from './content-passive.js';
import type {ContentReader, Reading, Taken} from './reading.js';

const READERS: Readonly<Record<FrameContent, ContentReader>> = {
  ...aheadReaders,
  ...behindMarkReaders,
  ...behindVerbReaders,
  ...objectReaders,
  ...otherReaders,
  ...passiveReaders,
};

/** A preposition that brings the content. */
const BRINGING = 'p';

const BY_VOICE = new Map<FrameVoice, VerbFrame[]>();
for (const frame of verbFrames) BY_VOICE.set(frame.voice, [...(BY_VOICE.get(frame.voice) ?? []), frame]);

/** The statement of the first frame that fits. */
export function chooseFrame(r: Reading): Draft | null {
  for (const frame of BY_VOICE.get(r.voice) ?? []) {
    if (!standsAt(r, frame)) continue;
    const cue = frame.takes === '' ? undefined : firstTaking(r.after, frame.takes);
    if (frame.takes !== '' && !cue && !(frame.takes === BRINGING && r.after.letters.includes(BRINGING))) continue;
    if (frame.groups && !frame.groups.includes((cue?.cue ?? r.verb.cues[0]!).group)) continue;
    const read = READERS[frame.content](r, cue);
    const found = read && withinQuestion(r, read);
    if (!found) continue;
    const behind = found.content.some((c) => c.start >= r.after.start);
    if (behind && isRelative(r, found.content[0]!.start)) continue;
    if (behind && (namesOthersWords(r) || ((found.form ?? frame.form) === OBJECT && isOtherAct(r)))) continue;
    const {cue: verb} = found.cue ?? cue ?? {cue: r.verb.cues[0]!};
    const {group} = r;
    const [start, end] = [found.start ?? group.start, found.end ?? r.after.start];
    if (start >= end) continue; // words that are no sentence
    const source = found.source ?? r.source;
    return {
      ...draftOfCue(
        r.level,
        group,
        verb,
        source.end > source.start ? source : null,
        found.content,
        found.form ?? frame.form,
      ),
      kind: group.negated && tellingVerbs.has(verb.lemma) ? 'speech' : verb.kind,
      cue: [{start, end}, ...(found.particle ? [found.particle] : [])],
      addressee: found.addressee === undefined ? r.addressee : found.addressee,
      ...(found.group !== undefined && {group: found.group}),
      ...(found.negated !== undefined && {negated: found.negated}),
    };
  }
  return null;
}

/** "dismissed what the paper wrote | as nonsense": the paper wrote nothing as nonsense. */
function withinQuestion({clause, after, sentence: {itemOf, parsed}}: Reading, found: Taken): Taken | null {
  const said = clause.parent?.complement === clause ? saidOfQuestion(clause.parent, parsed.words) : -1;
  if (said < 0) return found;
  const to = itemOf[said]!;
  if (found.content.some((c) => c.start >= after.start && c.start >= to)) return null;
  return {...found, content: found.content.map(({start, end}) => ({start, end: start < to ? Math.min(end, to) : end}))};
}

/** "responded to claims that it rained", "joked about rumours": what others say; but "would not comment on the claims". */
function namesOthersWords({items, after: {start}, group, source, verb}: Reading): boolean {
  if (group.negated || !matterPrepositions.has(items[start]?.lower ?? '')) return false;
  if (verb.cues.some((c) => c.group !== sayCues.group)) return false;
  if (items.slice(source.clause, group.start).some((it) => it.tag === 'neg')) return false; // "neither of them would comment"
  const end = endOfNounPhrase(items, start + 1, items.length);
  return SPOKEN.has(items[end - 1]!.lower) && items[end]?.quotation == null;
}

/** "told a story that was untrue" */
function isRelative({items, sentence: {itemOf, parsed}}: Reading, at: number): boolean {
  if (items[at]!.tag !== 'that') return false;
  const that = itemOf.indexOf(at);
  return parsed.clauses.some((c) => c.link === 'relative' && c.wh === that && c.whRole === 'subject');
}

const OBJECT: AttributionForm = 'source-cue-object';

/** "claimed nine lives", "recalled the vans": but "dismissed the manager as a liar". */
function isOtherAct({items, after: {start}, verb}: Reading): boolean {
  const objects = verb.cues.map(({lemma}) => ACTS.get(lemma)).find((x) => x !== undefined);
  if (!objects) return false;
  let end = start;
  while (IN_OBJECT.has(items[end]?.tag ?? 'stop')) end++;
  return objects.has(items[end - 1]!.lower) && items[end]?.lower !== contentWords.as;
}

const IN_OBJECT = tagSet('det', 'poss', 'adj', 'num', 'noun', 'name', 'genitive');

const ACTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  otherActs.map(({verb, objects}) => [verb, new Set(objects.split(/\s+/))]),
);

function standsAt({source}: Reading, frame: VerbFrame): boolean {
  if (frame.source === 'own-subject') return source.own && !source.inverted;
  if (frame.source === 'subject-behind') return source.inverted;
  return frame.source !== 'subject' || !source.inverted;
}

/** The frame of the verb that takes the first of the letters that any of them takes. */
function firstTaking(after: After, letters: string): CueFrame | undefined {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (!after.letters.includes(letter)) continue;
    const found = after.frames.find(({frame}) => frame.takes !== 'p' && frame.takes.includes(letter));
    if (found) return found;
  }
  return undefined;
}
