import type {BoilerplateRule} from '../../rule.js';

/** What the outlet says of the text itself. */
export const notice: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/editors-note',
    doc: "A correction, an editor's note, or word that the story was updated or first appeared elsewhere.",
    stage: 'clean',
    kind: 'line',
    drops: 'notice',
    line: {
      starts: [
        "editor's note",
        "editors' note",
        'this (story|article|post|report|piece|page) (has been|was|is) (updated|corrected|amended|revised|edited|originally|first|published|republished|produced|part of)',
        'this is a (developing|breaking) (story|news)',
        'an earlier version of this',
        'a (previous|version) [version] of this',
        '(originally|first) (published|appeared) (in|on|at|by)',
        'this story is developing',
        'the views expressed',
        'views (and opinions) expressed',
        'opinions expressed',
        'the opinions expressed',
        '(this|our) (website|site) uses cookies',
        'we use cookies',
        '(to read|read) the full (story|article) [subscribe]',
        '(to|for) (continue|keep|access|unlimited|full) (reading|access|this)',
        '(subscribe|register|sign in|sign up|log in|create .. account) to (read|continue|unlock|view|access)',
        '(this|the) (article|story|content|feature|page) is .. (for|to) .. (subscribers|members)',
        '(subscribers|members) only',
        '(continue|finish) reading (with|by)',
        'already (a|have) [a] (subscriber|member|account|subscription)',
        'you have (reached|read) .. (articles|article)',
        'we (may|might) (earn|receive) [a|an] .. commission',
        'if you (buy|purchase|click) .. (through|from|via) .. (link|links|post)',
        'prices are subject to change',
        'media playback is (unsupported|not supported)',
        'these are external links',
        'your browser does not support',
        'please enable javascript',
        '(javascript|flash) is (required|disabled)',
        "(this|the) (video|content) (is|cannot|can't) .. (available|played|loaded|supported)",
      ],
      shape: [
        /^citation ?: .{10,300}\bretrieved \d/i,
        /^(?:correction|clarification|disclosure|disclaimer|note to readers)s?(?: \([^)]*\)|, [^:]{4,20})?: ?\S/i,
      ],
      whole: [
        'breaking [news]',
        'developing [story]',
        'live [updates|blog]',
        'opinion',
        'exclusive',
        'updated',
        'analysis',
      ],
      has: [
        '(affiliate|small|referral) (commission|commissions)',
        'commission on products purchased',
        '(affiliate links|affiliate partnerships)',
      ],
      maxWords: 70,
    },
    examples: {
      yes: [
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nThis story has been updated with a comment from the mayor.',
          dropped: ['This story has been updated with a comment from the mayor.'],
        },
        {
          text: 'Correction: An earlier version gave the wrong day.\nThe council of Ostrel voted on Monday to close the harbour.',
          dropped: ['Correction: An earlier version gave the wrong day.'],
        },
      ],
      no: [{text: 'This story is not true, the mayor told the council.', why: 'Words of the mayor on a story.'}],
    },
  },
];
