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
        {
          text: '"If the report is false, heads will roll," Otto Kern said.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
        {
          text: '"There is no doubt that he did it," Otto Kern said.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
        {
          text: '"He was kind at first, but he lied to us," Otto Kern said.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
        {text: '"The photo is real," Otto Kern said.', statements: [{stance: 'assert', evidence: 'said'}]},
        {text: '"He denied us water," Otto Kern said.', statements: [{stance: 'assert', evidence: 'said'}]},
        {text: '"Nobody denied the report," Otto Kern said.', statements: [{stance: 'assert', evidence: 'said'}]},
        {text: '"It is not untrue," Otto Kern said.', statements: [{stance: 'assert', evidence: 'said'}]},
        {
          text: 'Finn Odell said it would be wrong to call it a lie.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
        {
          text: 'Captain Rolf Eder said a false alarm had woken the guests.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
        {text: 'The ministry said it was looking into new trains.', statements: [{stance: 'assert', evidence: 'said'}]},
        {text: 'Otto Kern promised an apology.', statements: [{stance: 'assert', evidence: 'promised'}]},
        {
          text: 'Nurse Ida Brook said there was no sign of a struggle.',
          statements: [{stance: 'assert', evidence: 'said'}],
        },
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
