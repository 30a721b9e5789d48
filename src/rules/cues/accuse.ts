import type {CueTable} from './table.js';

/** Laying something at somebody’s door. */
export const accuseCues: CueTable = {
  group: 'accuse',
  kind: 'speech',
  verbs: `
  accuse accuses accused accusing | no
  blame blames blamed blaming | no
  charge charges charged charging | cq
  allege alleges alleged alleging | cq
  fault faults faulted faulting | no
  indict indicts indicted indicting | n
  implicate implicates implicated implicating | n
  incriminate incriminates incriminated incriminating | n
  impugn impugns impugned impugning | n
`,
};
