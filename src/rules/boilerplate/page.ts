import type {BoilerplateRule} from '../../layers/rule.js';

/** What surrounds the article in a page that was copied whole. */
export const page: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/around-the-article',
    doc: 'In a page that was copied whole, everything before and after its best run of sentences.',
    stage: 'clean',
    kind: 'page',
    drops: 'navigation',
    costs: {
      caption: 1,
      advertisement: 1,
      duplicate: 1,
      comments: 150,
      copyright: 150,
      related: 20,
      author: 20,
      newsletter: 12,
      appeal: 20,
    },
    examples: {
      yes: [
        'Home\n{News}\n{Sport}\n{Weather}\nContact us\nSign in\nShare on Facebook\n{Islands and Coast}\n{Ostrel Today}\n{The Harbour}\nThe council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\nThe fishermen of the town said that they would go to court, and that the vote was a shame.\nThe mayor said in a statement that the quay was no longer safe for anybody to stand on.\nPrivacy policy\nTerms of use\n{Ostrel Weddings}\n{Boats and Nets}\nAll rights reserved',
        {
          format: 'html',
          text: '<html><body><div><a href="/c">Islands and Coast</a></div><article><h1>Council Closes Harbour</h1><p>The council of Ostrel voted on Monday to close the harbour, after a debate of three hours, and to sell the old quay.</p><p>The fishermen of the town said that they would go to court, and that the vote was a shame, for them and for all.</p></article><div><a href="/w">Ostrel Weddings</a></div></body></html>',
          dropped: ['Islands and Coast', 'Ostrel Weddings'],
        },
      ],
      no: [
        {
          text: 'Home\nThe council of Ostrel voted on Monday to close the harbour, after a debate of three hours.\nThe fishermen of the town said that they would go to court, and that the vote was a shame.\nThe mayor said in a statement that the quay was no longer safe for anybody to stand on.\nPrivacy policy',
          why: 'Two labels around an article make no page: they go by their own rules.',
          gives: ['boilerplate/menu', 'boilerplate/menu'],
        },
      ],
    },
  },
];
