import type {CueTable} from './table.js';

/** Saying that a claim is true. */
export const confirmCues: CueTable = {
  group: 'confirm',
  kind: 'speech',
  verbs: `
  confirm confirms confirmed confirming | cqnw
  verify verifies verified verifying | cnw
  corroborate corroborates corroborated corroborating | nc
  substantiate substantiates substantiated substantiating | n
  authenticate authenticates authenticated authenticating | n
`,
};
