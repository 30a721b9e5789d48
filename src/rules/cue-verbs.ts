import type {CueTable} from './cues/frames.js';

/** A verb of a table: its forms, and the frames that it takes. */
export interface TableVerb {
  readonly forms: readonly string[];
  readonly frames: readonly TableFrame[];
}

export interface TableFrame {
  /** Of several words with "+" between: "back+at". */
  readonly particle: string | null;
  readonly letters: string;
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
        return {forms: forms.trim().split(WHITE), frames: frames.trim().split(WHITE).map(frameOf)};
      });
    read.set(table, verbs);
  }
  return verbs;
}

function frameOf(frame: string): TableFrame {
  const [letters = '', particle = null] = frame.split(':').toReversed();
  return {particle, letters};
}
