import type {BoilerplateRule} from '../../layers/rule.js';

/** Requests for money or support within the article. */
export const appeal: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/appeal',
    doc: 'An appeal to readers for support, from its heading through the lines that speak to them.',
    stage: 'clean',
    kind: 'section',
    drops: 'appeal',
    opens: {
      starts: [
        'a (message|note|letter|word|request) (from|for|to)',
        'an appeal (from|to)',
        'dear (reader|readers|subscriber|friend|friends|supporter|supporters)',
        'before you go',
        'support (our|independent|local|quality|free|public) (journalism|reporting|news|work|newsroom|media|press)',
        'we need your (help|support)',
        'we have a (favor|favour|request)',
        'help us (keep|continue|stay)',
        "why (we are|we're) asking",
        'if you value',
        'join us in',
      ],
      maxWords: 16,
    },
    takes: {
      has: [
        "(we|us|our|ours|you|your|yours|we're|we've|we'll|you're|you've|you'll|reader|readers|donate|donation|donations|subscribe)",
      ],
    },
    needs: {
      has: [
        '(support|supporting) (us|our|independent)',
        'your [financial|generous|continued|kind|monthly] (support|help|donation|contribution|gift|contributions|donations)',
        '(need|ask|asking for) your [financial|generous] (help|support|donation)',
        '(donate|donating|contribute|contributing|subscribe|chip in|give) (now|today|monthly|to us|whatever|as little as|just)',
        'become a (member|supporter|subscriber|patron)',
        'make a (donation|contribution|gift)',
        '(every|any|each) (contribution|donation|gift)',
      ],
    },
    closes: {
      whole: [
        'remind me (later|tomorrow|next month|in a month)',
        'not (now|today)',
        'no thanks',
        'no, thanks',
        'maybe later',
        '(close|dismiss|continue) [this] [message|reading]',
        'donate [now|today]',
        'support us [now|today]',
        '(contribute|subscribe|give) [now|today]',
        'thank you',
      ],
    },
    least: 1,
    most: 20,
    examples: {
      yes: [
        'The mayor of Ostrel resigned on Monday after a vote in the council.\n{A Message from The Ostrel Courier:\nDear readers,\nFor ten years we have reported on this town without fear.\nWithout your support we cannot go on. Please donate today.\nRemind me later.}',
        'The bridge at Kellin will be closed until May, the county said.\n{Support our journalism\nYour contribution pays for our reporters, and every donation counts.}\nRepairs began on Tuesday with work on the northern pier.',
      ],
      no: [
        {
          text: 'A message from the minister was read out in the chamber.\nThe members stood in silence as the clerk finished the letter.',
          why: 'News of a message; nobody asks the reader for anything.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/call-for-stories',
    doc: 'What asks readers for stories and questions of their own, or to fill in a form.',
    stage: 'clean',
    kind: 'line',
    drops: 'appeal',
    where: 'body',
    line: {
      starts: ['fill (in|out) the form (below|here|above)', 'use the form (below|here|above)'],
      shape: [
        /^(?:Do|Have|Are|Were) you\b[^?"“]{5,150}\? (?:[^"“]{0,60} )?(?:wants? to (?:help|hear from) you|(?:[Ee]-?mail|[Cc]all|[Cc]ontact|[Tt]ell|[Mm]essage|[Ww]rite to) us|[Gg]et in touch|[Ll]et us know|[Ss]hare your)\b/,
      ],
      maxWords: 150,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\n{Do you have an old boat that nobody will buy? If so, the Courier wants to hear from you!}\n{Fill out the form below, or write to the harbour desk.}',
        'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\n{Were you on the quay that night? Get in touch.}',
        'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\n{Have you been hurt by the vote? Tell us by letter, and give your name.}',
      ],
      no: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\n“Do you have a boat? Tell us,” the clerk said to the crew.',
          why: 'Asked by somebody in the news.',
          gives: 'nothing',
        },
      ],
    },
  },
];
