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
  {
    id: 'boilerplate/offer',
    doc: 'What the publisher offers at the end: a free trial, a demonstration, a quote.',
    stage: 'clean',
    kind: 'hint',
    drops: 'advertisement',
    line: {
      shape: [
        /^(?:.{0,400}[.!?,] )?(?:[Tt]ry|[Bb]ook|[Ss]tart|[Gg]et|[Rr]equest|[Ss]chedule|[Cc]laim)\b[^.!?]{0,60}\b(?:free|FREE) (?:[\d-]+[a-z]+ |[A-Z]\w+ ){0,2}(?:trial|demo|quote|estimate|consultation)\b/,
        /^(?:.{0,400}[.!?,] )?(?:[Tt]ry|[Uu]se|[Gg]et) [^.!?,]{2,40} (?:for free|free for|for \w+ days free)\b/,
        /^(?:.{0,400}[.!?,] )?[Rr]equest (?:a|your) (?:quote|demo) (?:here|now|today|below)\b/,
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        'The tide tables of Ostrel are longer each year.\nNobody reads them to the end.\nThe pilots know them by heart.\nSailors do not.\n{Try Quaymaster for free for 30 days if you would rather not read them.}',
        'The tide tables of Ostrel are longer each year.\nNobody reads them to the end.\nThe pilots know them by heart.\nSailors do not.\n{Know your tides today! Book a free Quaymaster demo and see how they turn.}',
        'The tide tables of Ostrel are longer each year.\nNobody reads them to the end.\nThe pilots know them by heart.\nSailors do not.\n{To sail with us, request a quote here and our pilots will write to you.}',
      ],
      no: [
        {
          text: 'The pilot of Ostrel has been in a cell since March.\nNobody has told him why.\nHis wife may not see him.\nThe harbour is closed.\nThe union wants the council to do two things: free the nets, and, before May, get him a free and fair trial.',
          why: 'Another sort of trial.',
          gives: 'nothing',
        },
        {
          text: 'The port will try the new ferry for free for a week.\nIt has room for ninety cars.\nThe old one had room for ten.\nIt sank in March.\nNobody was hurt.',
          why: 'At the head of the story: news.',
          gives: 'nothing',
        },
      ],
    },
  },
];
