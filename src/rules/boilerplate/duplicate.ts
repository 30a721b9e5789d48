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
    id: 'boilerplate/repeated-paragraph',
    doc: 'A paragraph that is printed again, as on a page that holds its text once for each kind of screen.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'same',
    leastWords: 20,
    within: 1000,
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours in the hall on the quay.\nThe mayor was ill.\nThe clerk counted twice.\nNobody spoke of the ferry.\nThe lamp failed at nine.\n{The council of Ostrel voted on Monday to close the harbour, after a debate of three hours in the hall on the quay.}',
        'The count goes on.\nThe bridge at Kellin will be closed until May, the county said, since its northern pier has moved twice since the frost began in January.\nTurnout was high in the north.\nTurnout was low in the south.\nBallots came by boat.\nPolls close at nine.\n{The bridge at Kellin will be closed until May, the county said, since its northern pier has moved twice since the frost began in January.}',
      ],
      no: [
        {
          text: 'The count goes on, and nobody knows yet who won.\nTurnout was high in the north.\nTurnout was low in the south.\nBallots came by boat.\nPolls close at nine.\nThe count goes on, and nobody knows yet who won.',
          why: 'A live report says a short sentence again, in earnest.',
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
  {
    id: 'boilerplate/pull-quote',
    doc: 'Words of a paragraph nearby that are set apart, to catch the eye.',
    stage: 'clean',
    kind: 'repeat',
    drops: 'duplicate',
    of: 'pulled',
    leastWords: 5,
    within: 10,
    examples: {
      yes: [
        'The county closed the bridge at Kellin on Monday.\n\n{“We have no money for a new one”}\n\n“It is unsafe, and we have no money for a new one,” said Olle Mark, the engineer.',
        {
          format: 'html',
          text: '<html><body><article><h1>Bridge Closed</h1><p>The county closed the bridge at Kellin on Monday, after the frost.</p><p>“It is unsafe, and we have no money for a new one,” said Olle Mark, the engineer.</p><blockquote><p>We have no money for a new one</p></blockquote><p>The school bus will go round by Tarn until May, he said.</p></article></body></html>',
          dropped: ['We have no money for a new one'],
        },
      ],
      no: [
        {
          text: 'The county closed the bridge at Kellin.\n\n“We have no money for a new bridge.”\n\n“It is unsafe, and we have no money for a new one,” said Olle Mark.',
          why: 'The words are not the same.',
          gives: 'nothing',
        },
      ],
    },
  },
];
