import type {BoilerplateRule} from '../../rule.js';

/** What stands around the article in a page that was copied whole. */
export const page: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/around-the-article',
    doc: 'In a page that was copied whole, the lines before and after its best run of sentences.',
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
      yes: [],
      no: [],
    },
  },
];
