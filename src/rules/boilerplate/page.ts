import type {BoilerplateRule} from '../../rule.js';

/** What stands around the article in a page that was copied whole. */
export const page: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/around-the-article',
    doc: 'In a page that was copied whole, the lines before and after its best run of sentences.',
    stage: 'clean',
    kind: 'page',
    drops: 'navigation',
    examples: {
      yes: [],
      no: [],
    },
  },
];
