import type {AttributionRule} from '../../layers/rule.js';

/** Quotations without a cue. */
export const formsWithoutCue: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/quotation-alone',
    form: 'quotation-alone',
    doc: 'A quotation without a cue: its speaker is that of the one before.',
    examples: {
      yes: [
        {
          text: '“The bridge is safe,” Mayor Ilse Brandt said.\n\n“We tested every cable.”',
          statements: [
            {speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge is safe,'},
            {speaker: 'Ilse Brandt', cue: null, content: 'We tested every cable.', type: 'direct'},
          ],
        },
        {
          text: 'Engineer Tomas Hale said the cables were new.\n\n“None of them has failed.”',
          statements: [
            {speaker: 'Tomas Hale', cue: 'said'},
            {speaker: 'Tomas Hale', cue: null, content: 'None of them has failed.'},
          ],
        },
      ],
      no: [
        {
          text: 'The play is called “The Long Road Home” and opens in May.',
          why: 'A title in a sentence.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/block-quotation',
    form: 'block-quotation',
    doc: 'A paragraph without quotation marks that the sentence before announces, or a post followed by a signature.',
    examples: {
      yes: [
        'The union was told of it on Monday.\n\nThe minister of ports [wrote] on his site:\n\n«The port of Ostrel will close in May. The money is spent.» → minister of ports',
        {
          text: 'The bridge was shut on Monday.\n\nFrom the Kellin Courier:\n\nA cable of the bridge broke in the storm, and nobody was hurt.',
          mention: 'the Kellin Courier',
          cue: ':',
          type: 'direct',
        },
        {
          text: 'The bridge was shut on Monday.\n\nTomas Hale took to Twitter.\n\nI have checked every cable of it.\n\nMy team will check them again.\n\nThe mayor was not there.',
          statements: [
            {speaker: 'Tomas Hale', cue: 'took to Twitter', content: 'I have checked every cable of it.'},
            {speaker: 'Tomas Hale', cue: null, content: 'My team will check them again.'},
          ],
        },
        'The bridge was shut on Monday.\n\n«The cables of the bridge are rusty.»\n\n[—] Ada Quill (@adaquill) May 17, 2031 → Ada Quill',
      ],
      no: [
        {
          text: 'There are two rules:\n\nThe bridge is shut at night. The port is open all day.',
          why: 'Nobody is said to say it.',
          gives: 'nothing',
        },
        {
          text: 'Tomas Hale took to Twitter.\n\nThe bridge was shut on Monday for the repair of its cables.',
          why: 'No first person tells it from the article.',
          gives: 'nothing',
        },
      ],
    },
  },
];
