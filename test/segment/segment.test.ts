import {describe, expect, it} from 'vitest';
import {slice} from '../../src/layers/span.js';
import {segmented} from '../builders/segmented.js';

const tokensOf = (text: string): string[] => {
  const article = segmented(text);
  return article.tokens.map((t) => slice(article.text, t));
};

describe('tokens', () => {
  it.each([
    ['a mark takes what combines with it', 'a ≂\u0338b', ['a', '≂\u0338', 'b']],
    ['a quotation mark does not', '“\u0338b”', ['“', '\u0338b', '”']],
  ])('%s', (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('lie in the quotation that holds all of them', () => {
    const {tokens, quotations} = segmented("''He said, „no“, and 'there was none'''");
    for (const t of tokens) {
      if (t.quotation !== null) expect(quotations[t.quotation]!.inner.end).toBeGreaterThanOrEqual(t.end);
    }
  });
});
