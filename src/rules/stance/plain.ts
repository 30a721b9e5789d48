import type {StanceRule} from '../../layers/rule.js';

/** Everything else: the speaker puts something forward as true. */
export const plainRules: readonly StanceRule[] = [
  {
    id: 'assert/plain',
    doc: 'The speaker puts something forward as true, and nothing in cue or content says otherwise.',
    stage: 'classify',
    stance: 'assert',
    rank: 'plain',
    reads: 'cue',
    phrases: [],
    examples: {
      yes: [
        '"If the report is false, heads will roll," Otto Kern {said}.',
        '"There is no doubt that he did it," Otto Kern {said}.',
        '"He was kind at first, but he lied to us," Otto Kern {said}.',
        '"The photo is real," Otto Kern {said}.',
        '"He denied us water," Otto Kern {said}.',
        '"Nobody denied the report," Otto Kern {said}.',
        '"It is not untrue," Otto Kern {said}.',
        'Finn Odell {said} it would be wrong to call it a lie.',
        'Captain Rolf Eder {said} a false alarm had woken the guests.',
        'The ministry {said} it was looking into new trains.',
        'Otto Kern {promised} an apology.',
        'Nurse Ida Brook {said} there was no sign of a struggle.',
        'Mayor Ilse Brandt {said} the bridge was safe.',
        '"We will not sell the park," Mayor Ilse Brandt {said}.',
      ],
      no: [{text: 'Mayor Ilse Brandt denied the report.', why: 'A denial.', gives: 'deny/denies'}],
    },
  },
];
