import {adjectiveTables} from '../rules/cues/adjectives.js';
import type {CueVerb} from './word.js';

/** An adjective that says what somebody holds, as one word of its table. */
export interface AdjectiveCue extends Pick<CueVerb, 'group' | 'kind'> {
  /** What it takes: frames, and prepositions that bring the content. */
  readonly takes: ReadonlySet<string>;
}

const found = new Map<string, AdjectiveCue>();

for (const {group, kind, adjectives} of adjectiveTables)
  for (const line of adjectives.trim().split('\n')) {
    const [word, takes] = line.split('|');
    found.set(word!.trim(), {group, kind, takes: new Set(takes!.trim().split(/\s+/))});
  }

export const adjectiveCues: ReadonlyMap<string, AdjectiveCue> = found;
