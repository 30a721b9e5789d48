import {analyze} from '../../src/index.js';

/** Who, cue and content of each statement of a text, in its own words. */
export const told = (text: string): readonly (string | null)[][] =>
  analyze(text).flatMap(({statements}) =>
    statements.map((s) => [s.speaker?.mention?.text ?? null, s.cue?.text ?? null, s.quote?.text ?? '']),
  );
