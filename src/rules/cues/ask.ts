import type {CueTable} from './table.js';

/** Questions. */
export const askCues: CueTable = {
  group: 'ask',
  kind: 'speech',
  verbs: `
  ask asks asked asking | acqwio about for
  inquire inquires inquired inquiring | wq about
  enquire enquires enquired enquiring | wq about
  query queries queried querying | qw
  wonder wonders wondered wondering | wq about
  quiz quizzes quizzed quizzing | a about on
  grill grills grilled grilling | a on about
`,
};
