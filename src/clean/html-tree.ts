import {load} from 'cheerio/slim';

/*
 * The only door to cheerio: a page's tree with the place of every text in the file, and what an entity stands for.
 * Entities are left as they are in the tree, so that a text is the file's own slice, cut by nothing but stray tags.
 */

export interface HtmlText {
  readonly type: 'text';
  readonly data: string;
  readonly startIndex: number;
  readonly endIndex: number;
}

export interface HtmlElement {
  readonly type: 'tag' | 'script' | 'style' | 'root';
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlElement | null;
}

export interface HtmlOther {
  readonly type: 'comment' | 'directive' | 'cdata';
}

export type HtmlNode = HtmlText | HtmlElement | HtmlOther;

/** The tree of a page. Whatever the tags, there is one. */
export function parseHtml(text: string): HtmlElement {
  const page = load(text, {xml: {xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true}});
  const children = page.root()[0]?.children ?? [];
  return {type: 'root', name: '', attribs: {}, children: children as unknown as readonly HtmlNode[], parent: null};
}

const decoded = new Map<string, string>();
const MOST_KNOWN = 5000;

/** What "&amp;" or "&#8217;" stands for; itself where it is no entity. */
export function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const text = load(entity, {xml: {xmlMode: false, decodeEntities: true}})
    .root()
    .text();
  if (decoded.size < MOST_KNOWN) decoded.set(entity, text);
  return text;
}

export const isElement = (node: HtmlNode): node is HtmlElement =>
  node.type === 'tag' || node.type === 'root' || node.type === 'script' || node.type === 'style';

/** Calls back on every element and text in page order, without recursion: a page may nest ten thousand deep. */
export function walk(
  root: HtmlElement,
  enter: (node: HtmlElement | HtmlText, depth: number) => boolean,
  leave: (node: HtmlElement) => void = () => {},
): void {
  const open: {node: HtmlElement; next: number}[] = [];
  if (enter(root, 0)) open.push({node: root, next: 0});
  while (open.length > 0) {
    const top = open[open.length - 1]!;
    const child = top.node.children[top.next++];
    if (child === undefined) {
      leave(top.node);
      open.pop();
    } else if (child.type === 'text') {
      enter(child, open.length);
    } else if (isElement(child) && enter(child, open.length)) {
      open.push({node: child, next: 0});
    }
  }
}

const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'object',
  'math',
  'canvas',
  'audio',
  'video',
  'textarea',
]);

/** Whether nothing in an element is text of the page. */
export const isUnread = (element: HtmlElement): boolean => UNREAD.has(element.name);
