import type {BoilerplateRule} from '../../layers/rule.js';

/** Traces of an advertisement. */
export const advertisement: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/advertisement',
    doc: 'The label of an advertisement, or the note that the story continues below it.',
    stage: 'clean',
    kind: 'line',
    drops: 'advertisement',
    line: {
      whole: [
        '[skip|close|report] [this] (advertisement|advertisements|advert|adverts|ad|ads|advertising) [feedback]',
        'sponsored [by|content|post|links]',
        'paid (content|post|partner content)',
        '(story|article|text|this article|content|report) continues [below|after|under] [this|the] [advertisement|ad|advert|video|image|gallery|photo]',
        'continue reading [below|the main story|story]',
        'scroll (down) [to continue|for more|for video|for videos]',
        '(scroll|continue) to (continue|content|read)',
        'advertisement - (continue|story|article|scroll) .. (below|continues|reading)',
        'recommended by',
        'powered by',
        'ad choices',
      ],
      shape: [/^\[?(?:ADVERTISEMENT|Advertisement|advertisement)\b[^.!?]{0,50}$/],
      maxWords: 12,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{ADVERTISEMENT}\nThe vote was nine to two.',
        'The council of Ostrel voted on Monday to close the harbour.\n{Story continues below advertisement}\nThe vote was nine to two.',
      ],
      no: [{text: 'The advertisement was false, the council said.', why: 'News about one.', gives: 'nothing'}],
    },
  },
  {
    id: 'boilerplate/glued-advertisement',
    doc: 'The label of an advertisement glued to the front of a line.',
    stage: 'clean',
    kind: 'cut',
    drops: 'advertisement',
    cuts: [/^(?:ADVERTISEMENT|Advertisement)(?: ?[-–—:] ?|\s+)(?=["“]?[A-Z])/],
    examples: {
      yes: [
        '{Advertisement} The council of Ostrel voted on Monday.',
        'The harbour is closed.\n{ADVERTISEMENT -} The vote was nine to two.',
      ],
      no: [{text: 'Advertisements in the harbour were taken down.', why: 'Another word.', gives: 'nothing'}],
    },
  },
];
