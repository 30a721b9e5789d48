import type {BoilerplateRule} from '../../layers/rule.js';

/** Who owns the text. */
export const copyright: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/copyright',
    doc: 'A notice of copyright or of what may be done with the text.',
    stage: 'clean',
    kind: 'line',
    drops: 'copyright',
    line: {
      starts: [
        'copyright (©|(c)|19*|20*|by)',
        '(this|the) (material|content|document|article|work) (may not be|is subject to|is copyright*|is protected)',
        'all rights reserved',
        'our standards:',
        'republished (with|by) permission',
        'reproduced with permission',
      ],
      shape: [
        /^©/,
        /^(?:content )?copyright\b.{0,12}(?:©|\d{4}|\(c\))/i,
        /\ball rights reserved\.?$/i,
        /^\(c\) ?\d{4}/i,
        /^(?:©|\(c\)|copyright\b).{0,120}$/i,
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{© 2024 The Ostrel Courier}',
        'The council of Ostrel voted on Monday to close the harbour.\n{Copyright 2024 Norpress. All rights reserved. This material may not be published.}',
      ],
      no: [
        {
          text: 'The court said the copyright of the song was not hers.',
          why: 'News about copyright.',
          gives: 'nothing',
        },
      ],
    },
  },
];
