import type {MarkupRule} from '../../layers/rule.js';
import {ownCopyOf} from '../../language/own-copy.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {type HtmlElement, type HtmlSize, isUnread, proseIn, walk} from './html-tree.js';

/*
 * Finds elements whose name, class, id, role or attribute says that they are not the article. Each rule applies only up to a size,
 * because a careless class on the body of a page ("has-sidebar share-page") must not cost the article.
 */

const isMarkupRule = (r: {kind: string}): r is MarkupRule => r.kind === 'markup';
const rules = boilerplateRules.filter(isMarkupRule);
const byElement = new Map<string, MarkupRule[]>();
const byWord = new Map<string, MarkupRule[]>();
const byAttribute = rules.flatMap((rule) => (rule.attribute === undefined ? [] : [{rule, name: rule.attribute}]));
for (const rule of rules) {
  for (const name of rule.elements ?? []) byElement.set(name, [...(byElement.get(name) ?? []), rule]);
  for (const word of rule.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
}

/** The outermost elements to leave out, each with its rule. */
export function pruned(root: HtmlElement): ReadonlyMap<HtmlElement, MarkupRule> {
  let before = 0;
  const proseBy = new Map<MarkupRule, number>();
  const out = new Map<HtmlElement, MarkupRule>();
  walk(root, (node) => {
    if (node.type === 'text') {
      before += proseIn(node.words);
      return false;
    }
    const {size} = node;
    if (isUnread(node) || size.words === 0) return false;
    const rule = candidates(node).find((r) => size.words <= (r.maxWords ?? Number.POSITIVE_INFINITY));
    if (rule === undefined || isStory(size, root.size.prose, before)) return true;
    out.set(node, rule);
    proseBy.set(rule, (proseBy.get(rule) ?? 0) + size.prose);
    before += size.prose;
    return false;
  });
  for (const [node, rule] of out) if (isNoSign(rule, proseBy.get(rule) ?? 0, root.size.prose)) out.delete(node);
  return out;
}

/** What a page makes most of its text of says nothing there: a builder of pages calls each paragraph a "widget". */
const isNoSign = (rule: MarkupRule, prose: number, ofPage: number): boolean =>
  rule.maxWords !== undefined && rule.maxWords < MOST_WORDS_OF_PART && prose > ofPage * MOST_OF_PAGE;

const MOST_OF_PAGE = 0.7;
/** A rule for larger elements is meant for what can be longer than the article: readers' comments. */
const MOST_WORDS_OF_PART = 1000;

/** Whether an element has the page's headline, or else its first sentence, and many of its sentences: "post comments-open". */
const isStory = ({prose, headline}: HtmlSize, ofPage: number, before: number): boolean =>
  headline ? prose * 4 > ofPage : prose * 2 > ofPage && before === 0;

/** Elements that may hold the story, whatever their class: the words of an embedded post are in a blockquote. */
const STORY = new Set(['html', 'body', 'article', 'main', 'blockquote']);

function candidates(node: HtmlElement): readonly MarkupRule[] {
  if (STORY.has(node.name)) return [];
  const found = [...(byElement.get(node.name) ?? [])];
  const {class: names, id, role} = node.attribs;
  for (const name of [names, isSlug(node, id) ? undefined : id, role]) {
    if (!name) continue;
    for (const word of wordsOfName(name)) found.push(...(byWord.get(word) ?? []));
  }
  for (const {rule, name} of byAttribute) if (node.attribs[name] !== undefined) found.push(rule);
  return found;
}

/** A heading's id is made of its own words, and so may be that of what is below it: "#share-of-the-vote-by-region". */
const isSlug = ({name}: HtmlElement, id: string | undefined): boolean =>
  /^h[1-6]$/.test(name) || (id !== undefined && id.split(/[^a-z]+/i).length > MOST_WORDS_OF_ID);

const MOST_WORDS_OF_ID = 4;
const LONGEST_NAME_IN_CHARACTERS = 300;
const known = new Map<string, readonly string[]>();

/** "c-ShareBar_top" → c, share, bar, top, and each two as one: "visually-hidden" says more than "hidden". */
function wordsOfName(name: string): readonly string[] {
  let words = known.get(name);
  if (words === undefined) {
    const parts = name
      .slice(0, LONGEST_NAME_IN_CHARACTERS)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((w) => w !== '');
    words = [...parts, ...parts.slice(1).map((part, i) => parts[i]! + part)];
    if (known.size < 5000) known.set(ownCopyOf(name), words); // a piece of the page would keep the whole page
  }
  return words;
}
