import type {CueTable} from './table.js';

/** Turning down a question or a request. */
export const refuseCues: CueTable = {
  group: 'refuse',
  kind: 'speech',
  verbs: `
  decline declines declined declining | i
  refuse refuses refused refusing | i
`,
};
