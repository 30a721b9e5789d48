import {type Gist, gistOf} from '../claim/gist.js';
import {bareArticle} from '../layers/bare-article.js';
import {parse} from '../parse/parse.js';
import {segment} from '../segment/segment.js';

/*
 * The gists of claims as records print them: read again from their words, so that an article and its record give the same.
 */

const APART = '\n\n';

/** One gist for each text; null for one without words. */
export function gistsOf(texts: readonly string[]): readonly (Gist | null)[] {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim() || '-');
  const article = parse(segment(bareArticle(lines.join(APART))));
  return lines.map((_, i) => {
    const tokens = article.paragraphs[i]?.tokens;
    return tokens && tokens.start < tokens.end ? gistOf(article, tokens) : null;
  });
}
