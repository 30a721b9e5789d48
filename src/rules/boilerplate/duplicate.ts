import type {BoilerplateRule} from '../../rule.js';

/** Words that stand twice. */
export const duplicate: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/repeated-line',
    doc: 'A line that stood a few lines before, word for word.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'same',
    leastWords: 3,
    within: 3,
    examples: {
      yes: [
        {
          text: 'Council of Ostrel Votes to Close the Harbour\nThe council of Ostrel voted on Monday to close the harbour.\nThe council of Ostrel voted on Monday to close the harbour.\nThe vote was nine to two.',
          dropped: ['The council of Ostrel voted on Monday to close the harbour.'],
        },
        {
          text: 'Bridge at Kellin Closed Until May\n\nBridge at Kellin Closed Until May\n\nThe bridge at Kellin will be closed until May, the county said.',
          dropped: ['Bridge at Kellin Closed Until May'],
        },
      ],
      no: [
        {
          text: 'The count goes on.\nTurnout was high in the north.\nTurnout was low in the south.\nBallots came by boat.\nPolls close at nine.\nThe count goes on.',
          why: 'A live report says the same again later, in earnest.',
        },
      ],
    },
  },
  {
    id: 'boilerplate/summary-held-below',
    doc: 'A summary near the top that a later line holds word for word.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'held',
    leastWords: 8,
    within: 4,
    examples: {
      yes: [
        {
          text: 'Governor Denies She Will Quit\nGovernor Ilsa Brandt called the reports a fairy tale.\nThe governor of Tarn denied on Friday that she would quit. Governor Ilsa Brandt called the reports a fairy tale.',
          dropped: ['Governor Ilsa Brandt called the reports a fairy tale.'],
        },
        {
          text: 'The bridge at Kellin will be closed until May.\n\nWork began on Tuesday.\n\nThe bridge at Kellin will be closed until May. The county said that it had no choice.',
          dropped: ['The bridge at Kellin will be closed until May.'],
        },
      ],
      no: [
        {
          text: 'The governor said she would not quit.\nThe governor said she would not quit before the vote in May.',
          why: 'The later sentence only begins alike.',
        },
      ],
    },
  },
];
