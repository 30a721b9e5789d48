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
    takes: 'unpunctuated',
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
];
