import type {BoilerplateRule} from '../../rule.js';

/** Dates and datelines: kept as data of the article, not as words of its sentences. */
export const date: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/date-prefix',
    doc: 'A date glued to the front of the first line, with or without a label.',
    stage: 'clean',
    kind: 'cut',
    drops: 'date',
    first: true,
    cuts: [
      /^(?:(?:date|published|updated|posted|publish date|last updated)(?: on)? ?:? ?)(?<date>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?:[T ,]+\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4}| ?Z)?)?\s*[-–—|:]?\s+(?=\S)/i,
      /^(?<date>\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?\s*[-–—|:]?\s+(?=["“'‘]?[A-Z])/,
    ],
    examples: {
      yes: [
        {
          text: ' date 2024-05-17 The mayor of Ostrel denied on Friday that she would quit.',
          dropped: ['date 2024-05-17'],
        },
        {
          text: 'Published: May 17, 2024 - The mayor of Ostrel denied on Friday that she would quit.',
          dropped: ['Published: May 17, 2024 -'],
        },
      ],
      no: [
        {
          text: 'May 17, 2024, was the day on which the mayor of Ostrel quit.',
          why: 'The date is the subject of the sentence.',
        },
      ],
    },
  },
];
