import type {CueTable} from './cues/frames.js';

/** A verb of a table: its forms, and the frames that it takes. */
export interface TableVerb {
  readonly forms: readonly string[];
  readonly frames: readonly string[];
}

const WHITE = /\s+/;
const read = new WeakMap<CueTable, readonly TableVerb[]>();

/** The verbs of a table, which several stages ask for. */
export function cueVerbs(table: CueTable): readonly TableVerb[] {
  let verbs = read.get(table);
  if (verbs === undefined) {
    verbs = table.verbs
      .trim()
      .split('\n')
      .map((line) => {
        const [forms = '', frames = ''] = line.split('|');
        return {forms: forms.trim().split(WHITE), frames: frames.trim().split(WHITE)};
      });
    read.set(table, verbs);
  }
  return verbs;
}
