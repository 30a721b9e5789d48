import {DomHandler, Parser} from 'htmlparser2';

/*
 * The only door to htmlparser2: a page's tree with the place of every text in the file, and what an entity stands for.
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

/** No page is written deeper; the parser's time grows with the square of the depth. */
const DEEPEST_IN_ELEMENTS = 1500;
/** No page has more pictures and formulas written out; of each that another tag closes the parser keeps a note. */
const MOST_FOREIGN = 10_000;
/** What begins them, and what in them is plain HTML again. */
const FOREIGN = new Set('svg math mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '));

/** Within them no tag is one. */
const RAW = new Set(['script', 'style']);

/**
 * Elements that are too deep or too many hold nothing: what would stand in them stands beside them. For all but hostile
 * pages, the parser as it is.
 */
class ShallowParser extends Parser {
  readonly #handler: CountingHandler;
  // Settled where a tag begins, so that its end is treated as its beginning was.
  #isTooDeep = false;
  #isTooForeign = false;

  constructor(handler: CountingHandler) {
    super(handler, {decodeEntities: false});
    this.#handler = handler;
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#handler.depth >= DEEPEST_IN_ELEMENTS;
    this.#isTooForeign = this.#handler.foreign >= MOST_FOREIGN;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    this.#isTooForeign = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    const isTooMuch = (this.#isTooDeep && !RAW.has(name)) || (this.#isTooForeign && FOREIGN.has(name));
    return isTooMuch || super.isVoidElement(name);
  }
}

class CountingHandler extends DomHandler {
  /** Elements that are open. */
  depth = 0;
  /** Those of a kind that there were. */
  foreign = 0;

  override onopentag(name: string, attribs: {[name: string]: string}): void {
    this.depth++;
    if (FOREIGN.has(name)) this.foreign++;
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth--;
    super.onclosetag();
  }
}

/** The tree of a page. Whatever the tags, there is one. */
export function parseHtml(text: string): HtmlElement {
  const handler = new CountingHandler(undefined, {withStartIndices: true, withEndIndices: true});
  new ShallowParser(handler).end(text.slice(0, endOfPage(text)));
  const children = handler.root.children as unknown as readonly HtmlNode[];
  return {type: 'root', name: '', attribs: {}, children, parent: null};
}

/** Where a page ends that was cut within a closing tag: the parser would take "</p clas" for words. */
function endOfPage(text: string): number {
  const last = text.lastIndexOf('</');
  return last >= 0 && text.indexOf('>', last) < 0 ? last : text.length;
}

const decoded = new Map<string, string>();
const MOST_KNOWN = 5000;

/** What "&amp;" or "&#8217;" stands for; itself where it is no entity. */
export function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  let text = '';
  new Parser({ontext: (part) => (text += part)}, {decodeEntities: true}).end(entity);
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
