import type {Article, Source} from '../article.js';

/** Takes a source; gives its articles, boilerplate gone. */
export function clean(source: Source): Article[] {
  const none = {
    id: null,
    url: null,
    title: null,
    date: null,
    byline: null,
    publisher: null,
    language: null,
    place: null,
  };
  const text = source.text;
  return [
    {
      source,
      part: 1,
      text,
      pieces: [{text, source: {start: 0, end: text.length}}],
      title: null,
      metadata: {...none, ...source.given},
      dropped: [],
    },
  ];
}
