import {cueVerbs} from './cue-verbs.js';
import type {CueTable} from './cues/frames.js';

/** The forms of a table's verbs, with their particles ("shot down"), in the format of a word class. */
export const cueEntries = (table: CueTable): readonly string[] =>
  cueVerbs(table).flatMap(({forms, frames}) => {
    const particles = frames.map(({particle}) => (particle === null ? '' : ` ${particle.replaceAll('+', ' ')}`));
    return [...new Set(particles)].flatMap((particle) => [...new Set(forms)].map((form) => `${form}${particle}`));
  });
