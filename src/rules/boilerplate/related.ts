import type {BoilerplateRule} from '../../rule.js';

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
      ],
      whole: [
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
        'up next',
        'from the web',
        'around the web',
        'sponsored (content|links|stories)',
        'promoted (content|links|stories)',
      ],
      maxWords: 12,
    },
    takes: {shape: [/[^.!?…:;,"”’'\s]["”’')\]|]*$/], maxWords: 25},
    least: 1,
    most: 12,
    examples: {
      yes: [
        {
          text: 'The mayor of Ostrel resigned on Monday after a vote in the council.\nMore topics for you.This topic continues below.\nGovernor denies claims, skips hearing on plot\nSix held after raid on warehouse in Kellin\nShe had led the town for eleven years.',
          dropped: [
            'More topics for you.This topic continues below.\nGovernor denies claims, skips hearing on plot\nSix held after raid on warehouse in Kellin',
          ],
        },
        {
          text: 'The bridge at Kellin will be closed until May, the county said.\nRelated stories\nCounty to sell old ferry\nRepairs began on Tuesday with work on the northern pier.',
          dropped: ['Related stories\nCounty to sell old ferry'],
        },
      ],
      no: [
        {
          text: 'More from the town came to the square than anyone had seen before.\nThe mayor spoke for an hour.',
          why: 'A sentence, with no list under it.',
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
        /^\[?(?:RELATED|READ MORE|SEE MORE|SEE ALSO|ALSO READ|MORE|READ|WATCH|READ ALSO|READ NEXT|MUST READ|RELATED STORY|RELATED ARTICLE|DON'T MISS|VIDEO|PHOTOS|GALLERY|LISTEN|TRENDING)\b ?[:|>–—-] ?\S/,
        /^\W{0,3}(?:(?:read|see|watch|listen|hear|view|learn|show) (?:more|also|next|too|this)|also read|related(?: \w+)?|see also|must read|don['’]t miss|recommended|in (?:pictures|depth)|further reading|you (?:might|may) also like|full (?:story|coverage)|from the archives?|read|more|watch|explainer|background) ?: ?\S/i,
        /^(?:Also on|More on|More from|More) [a-z0-9.-]+\.(?:com|org|net|co\.uk|tv)\b/i,
        /\w \[(?:VIDEO|INSIGHT|REACTION|PICTURES|PICS|PHOTOS|ANALYSIS|COMMENT|OPINION|REPORT|LIVE|WATCH|Video)\]\|?$/,
        /^More [A-Z][\w ]{1,30}: https?:\/\/\S+/,
      ],
      maxWords: 32,
    },
    examples: {
      yes: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nRead more: Fishermen of Ostrel to sue the council\nThe vote was nine to two.',
          dropped: ['Read more: Fishermen of Ostrel to sue the council'],
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nSEE ALSO: How the harbour was lost\nThe vote was nine to two.',
          dropped: ['SEE ALSO: How the harbour was lost'],
        },
      ],
      no: [{text: 'Read more books, the minister told the children of Ostrel.', why: 'An order within the news.'}],
    },
  },
  {
    id: 'boilerplate/related-capitals',
    doc: 'A headline all in capitals between the sentences of a story: a link to another.',
    stage: 'clean',
    kind: 'line',
    drops: 'related',
    where: 'body',
    line: {shape: [/^(?=(?:\S+ ){5})[A-Z'’‘“"][A-Z0-9 ,.'’‘“”":;&$%?/–-]{27,180}[A-Z0-9'’”"?]$/]},
    examples: {
      yes: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after three hours.\nFISHERMEN OF OSTREL TO SUE THE COUNCIL OVER QUAY\nThe vote was nine to two.',
          dropped: ['FISHERMEN OF OSTREL TO SUE THE COUNCIL OVER QUAY'],
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour, after three hours.\nMAYOR OF KELLIN RESIGNS AFTER FERRY IS SOLD: REPORT\nThe vote was nine to two.',
          dropped: ['MAYOR OF KELLIN RESIGNS AFTER FERRY IS SOLD: REPORT'],
        },
      ],
      no: [
        {
          text: 'FISHERMEN OF OSTREL TO SUE THE COUNCIL OVER QUAY\nThe fishermen of Ostrel said on Monday that they would sue the council.',
          why: 'The headline of the story itself.',
        },
      ],
    },
  },
];
