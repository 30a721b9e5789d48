import {makeBlock} from '../sheet/block.js';
import {isProse} from './block-worth.js';
import {type PageBlock, pageBlocks} from './html-blocks.js';
import {pruned} from './html-prune.js';
import type {HtmlPage} from './html-builder.js';
import {parseHtml} from './html-parser.js';
import type {HtmlElement} from './html-tree.js';
import {placedPieces, type ScriptString, scriptStrings} from './script-string.js';

/*
 * The article of a page that shows none, or only its beginning: it stands in the page's scripts, as linked data or as what a
 * script will show. Of all strings there, those of one name in one script are the article that have the most prose.
 */

const LEAST_CHARACTERS = 40;

/** The blocks of the longest text in the page's scripts. */
export function scriptBlocks({telling}: HtmlPage, source: string): readonly PageBlock[] {
  let best: readonly PageBlock[] = [];
  let most = 0;
  for (const element of telling) {
    if (element.name !== 'script') continue;
    for (const text of element.children) {
      if (text.type !== 'text') continue;
      const script = source.slice(text.startIndex, text.endIndex + 1);
      for (const blocks of blocksByName(script, text.startIndex, element).values()) {
        const words = wordsOfProse(blocks);
        if (words <= most) continue;
        best = blocks;
        most = words;
      }
    }
  }
  return best;
}

/** How many words of prose there are. */
export const wordsOfProse = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((n, b) => n + (b.rule === null && isProse(b) ? b.block.wordCount : 0), 0);

function blocksByName(script: string, start: number, element: HtmlElement): Map<string, PageBlock[]> {
  const found = new Map<string, PageBlock[]>();
  const seen = new Set<string>();
  for (const string of scriptStrings(script, start, LEAST_CHARACTERS)) {
    if (seen.has(string.text) || !/\s/.test(string.text)) continue;
    seen.add(string.text);
    const blocks = found.get(string.key) ?? [];
    for (const b of blocksOf(string)) blocks.push({...b, element});
    found.set(string.key, blocks);
  }
  return found;
}

/** A string of markup is a page of its own; in any other, a line is a paragraph. */
function blocksOf(string: ScriptString): PageBlock[] {
  if (/<\w/.test(string.text)) return blocksOfMarkup(string);
  return [...string.text.matchAll(/[^\n]+/g)].flatMap(({0: text, index}) =>
    blocksOfMarkup({...string, text, places: string.places.subarray(index, index + text.length + 1)}),
  );
}

function blocksOfMarkup(string: ScriptString): PageBlock[] {
  const root = parseHtml(string.text);
  return pageBlocks(root, string.text, pruned(root)).map((b) => {
    const pieces = placedPieces(b.block.pieces, string);
    return {...b, block: makeBlock(b.block.text, pieces, 0)};
  });
}
