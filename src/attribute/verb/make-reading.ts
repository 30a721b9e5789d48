import type {Clause} from '../../layers/parsed.js';
import type {FrameVoice} from '../../rules/attribution/verb-frames.js';
import type {ContentFound} from '../content.js';
import {type After, readAfter} from '../cue-frames.js';
import type {Level, LevelSentence} from '../item.js';
import type {VerbGroup} from '../verb-group.js';
import type {Reading} from './reading.js';
import type {Subject} from './subject.js';

/** The one place that makes readings: objects of one shape, which the engine reads fast. */
export const readingOf = (
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  voice: FrameVoice,
  group: VerbGroup,
  source: Subject,
  after: After,
  ahead: ContentFound | null,
  addressee: ContentFound | null,
  at: number,
  patient: ContentFound | null,
  complementEnd: number | null,
): Reading => {
  const {items} = level;
  return {
    level,
    items,
    sentence,
    clause,
    voice,
    group,
    verb: items[group.head]!,
    source,
    after,
    ahead,
    addressee,
    at,
    next: items[at],
    patient,
    complementEnd,
  };
};

/** A reading whose content the clause itself shows, whatever stands around. */
export function bareReading(
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  group: VerbGroup,
  source: Subject,
  voice: FrameVoice,
): Reading {
  const {items} = level;
  const after = readAfter(items, group, items[group.head]!);
  return readingOf(level, sentence, clause, voice, group, source, after, null, null, after.start, null, null);
}
