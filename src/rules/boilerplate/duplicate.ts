import type {BoilerplateRule} from '../../layers/rule.js';

/** Words printed twice. */
export const duplicate: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/repeated-line',
    doc: 'A line that repeats one a few lines above, word for word.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'same',
    leastWords: 3,
    within: 3,
    examples: {
      yes: [
        'Council of Ostrel Votes to Close the Harbour\nThe council of Ostrel voted on Monday to close the harbour.\n{The council of Ostrel voted on Monday to close the harbour.}\nThe vote was nine to two.',
        'Bridge at Kellin Closed Until May\n\n{Bridge at Kellin Closed Until May}\n\nThe bridge at Kellin will be closed until May, the county said.',
      ],
      no: [
        {
          text: 'The count goes on.\nTurnout was high in the north.\nTurnout was low in the south.\nBallots came by boat.\nPolls close at nine.\nThe count goes on.',
          why: 'A live report says the same again later, in earnest.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/summary-held-below',
    doc: 'A summary near the top that a later line contains word for word.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'held',
    leastWords: 8,
    within: 4,
    examples: {
      yes: [
        'Governor Denies She Will Quit\n{Governor Ilsa Brandt called the reports a fairy tale.}\nThe governor of Tarn denied on Friday that she would quit. Governor Ilsa Brandt called the reports a fairy tale.',
        '{The bridge at Kellin will be closed until May.}\n\nWork began on Tuesday.\n\nThe bridge at Kellin will be closed until May. The county said that it had no choice.',
      ],
      no: [
        {
          text: 'The governor said she would not quit.\nThe governor said she would not quit before the vote in May.',
          why: 'The later sentence only begins alike.',
          gives: 'nothing',
        },
      ],
    },
  },
];
