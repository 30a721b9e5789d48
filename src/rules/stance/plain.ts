import type {StanceRule} from '../../rule.js';

/** What is left: the speaker puts something forward as true. */
export const plainRules: readonly StanceRule[] = [
  {
    id: 'assert/plain',
    doc: 'The speaker puts something forward as true, and nothing in cue or words says otherwise.',
    stage: 'classify',
    stance: 'assert',
    rank: 'plain',
    reads: 'cue',
    phrases: [],
    examples: {
      yes: [
        {text: 'Mayor Ilse Brandt said the bridge was safe.', statements: [{stance: 'assert', evidence: 'said'}]},
        {
          text: '"We will not sell the park," Mayor Ilse Brandt said.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
      ],
      no: [{text: 'Mayor Ilse Brandt denied the report.', why: 'A denial.'}],
    },
  },
];
