import type {BoilerplateRule} from '../../rule.js';

/** What a reader clicks on. */
export const navigation: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/stray-label',
    doc: 'A line of one or two capitals or of a bare number: buttons for the size of type, counts.',
    stage: 'clean',
    kind: 'line',
    drops: 'navigation',
    line: {shape: [/^[A-Z]{1,2}[+-]?$/, /^[\d,.]{1,7}[KkM]?$/, /^\d+ ?\/ ?\d+$/]},
    examples: {
      yes: [
        {
          text: 'Council of Ostrel Closes Harbour\nTT\n20\nThe council of Ostrel voted on Monday to close the harbour.',
          dropped: ['TT', '20'],
        },
        {text: 'The vote was nine to two.\n1.2K\nThe harbour will close in May.', dropped: ['1.2K']},
      ],
      no: [{text: 'In 2020\nthe harbour was open all year, the council said.', why: 'Words stand beside the number.'}],
    },
  },
];
