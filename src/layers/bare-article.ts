import type {Article, Metadata} from './article.js';

export const NO_METADATA: Metadata = {
  id: null,
  url: null,
  title: null,
  date: null,
  byline: null,
  publisher: null,
  language: null,
  place: null,
};

/** A text as an article of which all is article, and nothing is known. */
export const bareArticle = (text: string): Article => ({
  source: {name: '-', format: 'text', text, knownMetadata: {}},
  part: 1,
  text,
  pieces: [{text, source: {start: 0, end: text.length}}],
  title: null,
  headlines: [],
  metadata: NO_METADATA,
  dropped: [],
  warnings: [],
});
