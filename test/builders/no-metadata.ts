import type {Metadata} from '../../src/layers/article.js';

/** What an article says of itself that says nothing. */
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
