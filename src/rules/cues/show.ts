import type {CueTable} from './table.js';

/** What studies, polls and records say. */
export const showCues: CueTable = {
  group: 'show',
  kind: 'speech',
  verbs: `
  show shows showed showing shown | cw
  find finds found finding | c
  detail details detailed detailing | n
`,
};
