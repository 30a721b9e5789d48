import type {Metadata} from '../../src/layers/article.js';

/** The metadata of an article that has none. */
export const noMetadata: Metadata = {
  id: null,
  url: null,
  title: null,
  date: null,
  byline: null,
  publisher: null,
  language: null,
  place: null,
};
