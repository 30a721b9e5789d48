import {expect, it} from 'vitest';
import {parse} from '../../src/parse/parse.js';
import {segmented} from '../builders/segmented.js';

/** The tags of the sentence that holds a word. */
function tagsAt(text: string, article: ReturnType<typeof parse>): readonly number[] {
  return [...article.grammar.at(article.text.indexOf(text))!.words.tag];
}

it('reads a sentence as its own article writes its words, whatever article was read in between', () => {
  const named = 'Earnest left. We saw Earnest there. Then Earnest denied it.';
  const plain = 'An earnest man left. He was earnest. Earnest men deny it.';
  const alone = tagsAt('Earnest left', parse(segmented(named)));
  const [a, b] = [parse(segmented(named)), parse(segmented(plain))];
  b.grammar.at(0);
  expect(tagsAt('Earnest left', a)).toEqual(alone);
  expect(tagsAt('Earnest men', b)).toEqual(tagsAt('Earnest men', parse(segmented(plain))));
});

it('keeps what it has read, and finds the sentence within a quotation', () => {
  const article = parse(segmented('Holm said: “We left. They stayed.”'));
  const within = article.grammar.at(article.text.indexOf('stayed'));
  expect(within!.words.lower).toEqual(['they', 'stayed', '.']);
  expect(article.grammar.at(article.text.indexOf('They'))).toBe(within);
});
