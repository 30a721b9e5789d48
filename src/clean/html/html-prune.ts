import type {MarkupRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {readLineSigns} from '../prefilter/line-signs.js';
import {type HtmlElement, type HtmlText, isUnread, walk} from './html-tree.js';

/*
 * Finds elements whose name, class, id or role says that they are not the article. Each rule applies only up to a size,
 * because a careless class on the body of a page ("has-sidebar share-page") must not cost the article.
 */

const isMarkupRule = (r: {kind: string}): r is MarkupRule => r.kind === 'markup';
const rules = boilerplateRules.filter(isMarkupRule);
const byElement = new Map<string, MarkupRule[]>();
const byWord = new Map<string, MarkupRule[]>();
for (const rule of rules) {
  for (const name of rule.elements ?? []) byElement.set(name, [...(byElement.get(name) ?? []), rule]);
  for (const word of rule.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
}

/** The outermost elements to leave out, each with its rule. */
export function pruned(root: HtmlElement): ReadonlyMap<HtmlElement, MarkupRule> {
  const sizes = wordsIn(root);
  const out = new Map<HtmlElement, MarkupRule>();
  walk(root, (node) => {
    if (node.type === 'text') return false;
    if (isUnread(node)) return false;
    const size = sizes.get(node) ?? 0;
    const rule = candidates(node).find((r) => size <= (r.maxWords ?? Number.POSITIVE_INFINITY));
    if (rule === undefined || size === 0) return size > 0;
    out.set(node, rule);
    return false;
  });
  return out;
}

/** Elements that may hold the story, whatever their class: the words of an embedded post are in a blockquote. */
const STORY = new Set(['html', 'body', 'article', 'main', 'blockquote']);

function candidates(node: HtmlElement): readonly MarkupRule[] {
  if (STORY.has(node.name)) return [];
  const found = [...(byElement.get(node.name) ?? [])];
  for (const name of [node.attribs.class, node.attribs.id, node.attribs.role]) {
    if (!name) continue;
    for (const word of wordsOfName(name)) found.push(...(byWord.get(word) ?? []));
  }
  return found;
}

const LONGEST_NAME_IN_CHARACTERS = 300;
const known = new Map<string, readonly string[]>();

/** "c-ShareBar_top" → c, share, bar, top. */
function wordsOfName(name: string): readonly string[] {
  let words = known.get(name);
  if (words === undefined) {
    words = name
      .slice(0, LONGEST_NAME_IN_CHARACTERS)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((w) => w !== '');
    if (known.size < 5000) known.set(name, words);
  }
  return words;
}

/** The number of words in each element. */
function wordsIn(root: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const sizes = new Map<HtmlElement, number>();
  const open: number[] = [];
  walk(
    root,
    (node: HtmlElement | HtmlText) => {
      if (node.type !== 'text') {
        if (isUnread(node)) return false;
        open.push(0);
        return true;
      }
      open[open.length - 1]! += readLineSigns(node.data).wordCount;
      return false;
    },
    (node) => {
      const size = open.pop() ?? 0;
      sizes.set(node, size);
      if (open.length > 0) open[open.length - 1]! += size;
    },
  );
  return sizes;
}
