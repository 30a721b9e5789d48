import type {BoilerplateRule} from '../../layers/rule.js';

/* Headings of lists of other stories. */
const HEADINGS = [
  'more:',
  '[more] related (<piece>|content|reading|links|posts|coverage|tags|topics)',
  'related',
  'read (more|next|also)',
  'see also',
  'also read',
  '(most|more) (popular|read|viewed|shared|commented|recent|watched|discussed) [<piece>] [now|today]',
  '(trending|popular|recommended|latest|top|featured|other|recent|must read|breaking) [<piece>] [now|today|for you|this week]',
  'you (may|might) also (like|enjoy|be interested in)',
  'you might like',
  '(recommended|picked|more|suggested|stories) for you',
  "(don't|do not) miss",
  "editor's (picks|pick|choice)",
  "editors' (picks|choice)",
  'in case you missed it',
  'what to read next',
  '(previous|next|newer|older) (story|article|post|news)',
  'up next',
  'from the web',
  'around the web',
  'sponsored (content|links|stories)',
  'promoted (content|links|stories)',
  'more on this (story|topic)',
  '(more|related) (coverage|reading|stories|articles|news|videos)',
];

/* A headline: every word is capitalised but function words. */
const HEADLINE =
  /^["“‘']?[A-Z](?!\S* \d)\S*(?: (?:["“‘'(]?[A-Z0-9]\S*|an?|the|of|in|on|for|to|and|with|at|by|from|as|or|is|are|vs\.?|after|over|&|[–—-]))+$/;

/* The first words of a story, cut off. */
const TEASER = /[\w,’'”)] ?(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/;

/** Pointers to other stories. */
export const related: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/related-list',
    doc: 'A heading such as "More topics for you" and the headlines under it.',
    stage: 'clean',
    kind: 'section',
    drops: 'related',
    opens: {
      starts: [
        'more (topics|stories|news|articles|headlines|videos|from|on|like) [for|from|on|about|this] [you|us]',
        'this <piece> continues below',
        '(more|other) (great|top|recent|popular|latest)',
        '(most|more) (popular|read|viewed|shared|commented|watched|discussed) (in|on|from|by|this|today|now|stories|news)',
      ],
      whole: HEADINGS,
      maxWords: 12,
    },
    takes: {shape: [/[^.!?…:;,"”’'\s]["”’')\]|]*$/, /^[A-Z][^.!?]{20,100}\?$/], maxWords: 25},
    least: 1,
    most: 12,
    examples: {
      yes: [
        'The mayor of Ostrel resigned on Monday after a vote in the council.\n{More topics for you.This topic continues below.\nGovernor denies claims, skips hearing on plot\nSix held after raid on warehouse in Kellin}\nShe had led the town for eleven years.',
        'The bridge at Kellin will be closed until May, the county said.\n{Related stories\nCounty to sell old ferry}\nRepairs began on Tuesday with work on the northern pier.',
        {
          text: 'The bridge at Kellin will be closed until May, the county said.\nMore great Kellin stories\nCould a ferry carry the whole town in a day?\nThe plan to sell the old quay to its fishermen\nNext story →\nMayor of Tarn opens new library',
          dropped: [
            'More great Kellin stories\nCould a ferry carry the whole town in a day?\nThe plan to sell the old quay to its fishermen',
            'Next story →\nMayor of Tarn opens new library',
          ],
        },
      ],
      no: [
        {
          text: 'More from the town came to the square than anyone had seen before.\nThe mayor spoke for an hour.',
          why: 'A sentence, with no list under it.',
          gives: 'boilerplate/related-line',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-line',
    doc: 'A line that points to another story: "Read more:", "See also:", "Related:" and its headline.',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    line: {
      whole: [
        ...HEADINGS,
        '[you can] (read|see|find out) (more|about it|it all|the rest|the full (story|article|statement|report)) [about ..] (here|below)',
      ],
      starts: [
        '(also|more) on [the] (web|our site|this topic)',
        'for more (on|about|information|news|stories|coverage)',
        'click here (to read|for)',
        '(join|read|see|watch|follow) (our|all|the) (full|complete|live|latest|coverage) [coverage|blog|updates]',
        'most (read|popular|viewed|shared|watched)',
        'explore further',
        'more from',
        '(get started|start your) .. (here|today|now)',
      ],
      shape: [
        /^(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|MUST READ|READ NEXT|WATCH NOW|WATCH LIVE|WATCH MORE|RELATED STORY) (?=[^.!?]*$)["“‘'A-Z]/,
        /^(?:>>|[»›▶►▸→➡])\s?[^.!?]{3,120}$/,
        /^\[?(?:RELATED|READ MORE|SEE MORE|SEE ALSO|ALSO READ|MORE|READ|WATCH|READ ALSO|READ NEXT|MUST READ|RELATED STORY|RELATED ARTICLE|DON'T MISS|VIDEO|PHOTOS|GALLERY|LISTEN|TRENDING)\b ?[:|>–—-] ?\S/,
        /^\W{0,3}(?:(?:read|see|watch|listen|hear|view|learn|show) (?:more|also|next|too|this)|also read|related(?: \w+)?|see also|must read|don['’]t miss|recommended|in (?:pictures|depth)|further reading|you (?:might|may) also like|full (?:story|coverage)|from the archives?|read|more|watch|explainer|background) ?[:|] ?\S/i,
        /^(?:Also on|More on|More from|More) [a-z0-9.-]+\.(?:com|org|net|co\.uk|tv)\b/i,
        /\w \[(?:VIDEO|INSIGHT|REACTION|PICTURES|PICS|PHOTOS|ANALYSIS|COMMENT|OPINION|REPORT|LIVE|WATCH|Video)\]\|?$/,
        /^More [A-Z][\w ]{1,30}: https?:\/\/\S+/,
      ],
      maxWords: 32,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{Read more: Fishermen of Ostrel to sue the council}\nThe vote was nine to two.',
        'The council of Ostrel voted on Monday to close the harbour.\n{SEE ALSO: How the harbour was lost}\nThe vote was nine to two.',
      ],
      no: [
        {
          text: 'Read more books, the minister told the children of Ostrel.',
          why: 'An order within the news.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-label',
    doc: 'A headline in the body with a label in front: "OPINION: …", "Fact check | …".',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    where: 'body',
    line: {
      shape: [
        /^(?:OPINION|ANALYSIS|EXPLAINER|EXPLAINED|FACT CHECK|EXCLUSIVE|BREAKING|INSIGHT|PROFILE|TIMELINE|IN PICTURES|COMMENT|INTERVIEW|Q&A|QUIZ|POLL|MAP|LIVE|EDITORIAL|COLUMN|Opinion|Analysis|Explainer|Fact check|Fact Check|Editorial|Column|Timeline|Quiz) ?[:|] ?(?=[^.!?]*\??$)["“‘'A-Z]/,
      ],
      maxWords: 25,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{OPINION: Why the harbour must stay}\nThe vote was nine to two.',
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{Fact check | Was the quay ever safe?}\nThe vote was nine to two.',
      ],
      no: [
        {
          text: 'OPINION: Why the harbour must stay\nThe council of Ostrel voted on Monday to close the harbour, after three hours.',
          why: 'The headline of the story itself.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-run-on',
    doc: 'A heading and the headlines of other stories run together in one line: "More great stories …".',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    where: 'body',
    line: {
      shape: [
        /^(?:More|Other|Related|Recommended|Popular|Trending|Latest|Top) (?:[A-Z][\w’']* ){0,3}(?:Stories|Articles|News|Coverage|Reading|Headlines|Posts|Videos)\b:? (?=[^\n]*[^.!?]$)["“‘']?[A-Z]/i,
        // "Ferry to be sold, council says 2019-11-20 12:57:32 Olle Mark"
        /^(?=[^.!?]*$)\S.{15,160} \d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: [A-Z][\w. ]{2,40})?$/,
        /^(?=[^.!?]*$)\S.{15,160} (?:[A-Z][\w.]* ){1,3}\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/,
      ],
      maxWords: 150,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{More great stories Fishermen of Ostrel to sue the council The quay that nobody wanted}',
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{Old ferry of Kellin to be sold in May 2019-11-20 12:57:32 Olle Mark}',
      ],
      no: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after three hours.\nMore news came from Kellin on Tuesday, when the ferry was sold.',
          why: 'A sentence of the story.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-prompt',
    doc: 'A line at the end, or next to other boilerplate, that sends the reader elsewhere: "check out our guide", or one that begins with an emoji.',
    stage: 'clean',
    kind: 'hint',
    drops: 'related',
    line: {
      has: [
        '(check out|browse|explore|visit|see|read|watch|listen to|head to|go to) our',
        '(need|want) more .. (subscribe|visit|check)',
      ],
      shape: [/^(?:(?:\ud83c|\ud83d|\ud83e)[\udc00-\udfff]\ufe0f? ?)+(?=["“A-Z])/],
      maxWords: 40,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\nThe vote was nine to two.\nThe quay is old.\nNobody spoke.\n{📱 New to sailing? Never fear: here is what you need on a boat}',
        'The council of Ostrel voted on Monday to close the harbour.\nThe vote was nine to two.\nThe quay is old.\nNobody spoke.\n{For all that floats, check out our guide to boats.}',
      ],
      no: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nThe vote was nine to two.\nThe quay is old.\nNobody spoke.\n“Come and see our harbour”, the mayor told the minister.',
          why: 'Words of the mayor.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-teasers',
    doc: 'Headlines, each with the first words of its story, cut off by dots.',
    stage: 'clean',
    kind: 'section',
    drops: 'related',
    opens: {shape: [/^(?=[A-Z\d"“‘'])[^\n]*[^.!?…:;,\s]["”’')]*$/], open: true, maxWords: 20},
    takes: {shape: [/^[A-Z\d"“‘'][^\n]{15,140}[^.!?…:;,\s]["”’')]*$/, TEASER], minWords: 4},
    needs: {shape: [TEASER], minWords: 12},
    needed: 2,
    least: 3,
    most: 60,
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{Ferry of Kellin to be sold in May\nThe old ferry of Kellin, which has crossed the bay for forty years, is to be...\nMayor of Tarn opens new library\nThe mayor of Tarn opened the new library by the river on Tuesday, in front of...}',
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{Six held after raid in Kellin\nPolice in Kellin held six men on Monday after a raid on a warehouse where they had …\nNew bridge for Tarn\nThe county has found the money for a new bridge over the Tarn, which it says will …}',
      ],
      no: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after three hours.\nA voice from the quay\n“I have fished here for forty years, and my father did before me, and now...”\nThe vote was nine to two.',
          why: 'A speaker breaks off under a subheading.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-last',
    doc: 'Three to six headlines in a row after the last sentence: links to other stories.',
    stage: 'clean',
    kind: 'section',
    drops: 'related',
    opens: {shape: [HEADLINE], open: true, minWords: 5, maxWords: 20},
    takes: {shape: [HEADLINE], open: true, minWords: 5, maxWords: 20},
    last: true,
    least: 2,
    most: 5,
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\nThe vote was nine to two.\n{Ferry of Kellin To Be Sold in May\nPhotos: The Old Quays of Tarn\nWhere the Fishermen of Ostrel Will Land}',
        'The bridge at Kellin will be closed until May, the county said.\nRepairs began on Tuesday.\n{Mayor of Tarn Opens a New Library\nSix Held After a Raid in Kellin\nCounty: The Old Ferry Will Be Sold}',
      ],
      no: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nWhere the Fishermen of Ostrel Will Land\nThey will use the quay at Tarn.',
          why: 'A subheading, with its sentence.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-glued',
    doc: 'The headline of another story with its first sentence glued to it: "Ferry of Kellin Sold In SummerThe old ferry …".',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    line: {
      shape: [
        /^(?:(?:[A-Z\d$‘“"'’][^\s,]*|an?|the|of|in|on|for|to|and|with|at|by|from|as|or|vs\.?|is|are|after|over|&|[–—-]) ){4,16}[A-Z‘“"'(][^\s,]*(?:[a-z]{4}|[a-z]{2}[?!’”"])(?<!\b(?:Fitz|Wiki|Buzz|Huff|Link|Face|Master))(?=[A-Z][a-z’']* (?:[A-Z\d][^\s]* ){0,3}[a-z])/,
      ],
      maxWords: 80,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{Old Ferry of Kellin To Be Sold In SummerThe county has put the old ferry of Kellin up for sale.}',
        'The council of Ostrel voted on Monday to close the harbour.\n{Where To Eat Fish In Tarn This SummerLooking for fish in Tarn? Here are the best places by the river.}',
      ],
      no: [
        {
          text: 'County Governor Ilsa Brandt and Deputy Governor Olle McBride said on Monday that they would go.',
          why: 'A name with a capital in the middle.',
          gives: 'nothing',
        },
        {
          text: 'Because NetBoats, Quaycast and BoatTube have films of their own, the council said, nobody will pay.',
          why: 'Firms with a capital in the middle, in a sentence.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/related-capitals',
    doc: 'A headline all in capitals between the sentences of a story: a link to another.',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    where: 'body',
    line: {
      shape: [/^(?=(?:\S+ ){8})[A-Z'’‘“"](?:[A-Z0-9 ,.'’‘“”":;&$%/–-]|(?<=[A-Z])s(?= )){40,180}[A-Z0-9'’”"]$/],
      open: true,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{FISHERMEN OF OSTREL TO SUE THE COUNCIL OVER QUAY}\nThe vote was nine to two.',
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{MAYOR OF KELLIN RESIGNS AFTER FERRY IS SOLD: REPORT}\nThe vote was nine to two.',
      ],
      no: [
        {
          text: 'FISHERMEN OF OSTREL TO SUE THE COUNCIL OVER QUAY\nThe fishermen of Ostrel said on Monday that they would sue the council.',
          why: 'The headline of the story itself.',
          gives: 'nothing',
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after three hours.\nWHO WILL PAY FOR THE QUAY?\nNobody knows.',
          why: 'A subheading.',
          gives: 'nothing',
        },
      ],
    },
  },
];
