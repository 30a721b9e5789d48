import type {CueTable} from './table.js';

/** What inquiries, studies and courts come to. */
export const findCues: CueTable = {
  group: 'find',
  kind: 'speech',
  verbs: `
  find finds found finding | c
  detail details detailed detailing | n
`,
};
