import type {CueTable} from './table.js';

/** What studies, polls and records say; of anybody and anything else it is no saying. */
export const showCues: CueTable = {
  group: 'show',
  kind: 'speech',
  verbs: `
  show shows showed showing shown | cw
`,
};
