import {type Gist, gistOf} from '../claim/gist.js';
import type {Article} from '../layers/article.js';
import {parse} from '../parse/parse.js';
import {segment} from '../segment/segment.js';

/*
 * The gists of claims as records print them: read again from their words, so that an article and its record give the same.
 */

const APART = '\n\n';
const NO_METADATA = {
  id: null,
  url: null,
  title: null,
  date: null,
  byline: null,
  publisher: null,
  language: null,
  place: null,
} as const;

/** One gist for each text; null for one without words. */
export function gistsOf(texts: readonly string[]): readonly (Gist | null)[] {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim() || '-');
  const article = parse(segment(articleOf(lines.join(APART))));
  return lines.map((_, i) => {
    const tokens = article.paragraphs[i]?.tokens;
    return tokens && tokens.start < tokens.end ? gistOf(article, tokens) : null;
  });
}

const articleOf = (text: string): Article => ({
  source: {name: '', format: 'text', text, knownMetadata: {}},
  part: 1,
  text,
  pieces: [{text, source: {start: 0, end: text.length}}],
  title: null,
  headlines: [],
  metadata: NO_METADATA,
  dropped: [],
  warnings: [],
});
