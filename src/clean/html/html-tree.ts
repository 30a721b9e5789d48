import {DomHandler, Parser} from 'htmlparser2';

/*
 * The only door to htmlparser2: parses a page to a tree with the place of each text in the file, and decodes entities. The
 * tree keeps entities as written, so that a text is a slice of the file, interrupted only by stray tags.
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

/** No real page is deeper, and the parser takes quadratic time in the depth. */
const DEEPEST_IN_ELEMENTS = 1500;
/** No real page has more inline pictures and formulas. The parser never forgets one that has no closing tag of its own. */
const MOST_FOREIGN = 10_000;
/** Tags that begin foreign content, and tags in it that begin HTML again. */
const FOREIGN = new Set('svg math mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '));

/** Elements whose content is raw text. */
const RAW = new Set(['script', 'style']);

/**
 * Treats elements that are too deep or too many as empty: their content becomes their siblings. Only hostile pages have
 * any.
 */
class ShallowParser extends Parser {
  readonly #handler: CountingHandler;
  // Decided where a tag begins: the parser asks `isVoidElement` again at its end, when the depth has changed.
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
  /** Number of open elements. */
  depth = 0;
  /** Number of foreign elements so far. */
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

/** Parses a page. Never fails, whatever the tags. */
export function parseHtml(text: string): HtmlElement {
  const handler = new CountingHandler(undefined, {withStartIndices: true, withEndIndices: true});
  new ShallowParser(handler).end(text.slice(0, endOfPage(text)));
  const children = handler.root.children as unknown as readonly HtmlNode[];
  return {type: 'root', name: '', attribs: {}, children, parent: null};
}

/** The end of the page, without a closing tag cut short: the parser would read "</p clas" as words. */
function endOfPage(text: string): number {
  const last = text.lastIndexOf('</');
  return last >= 0 && text.indexOf('>', last) < 0 ? last : text.length;
}

const decoded = new Map<string, string>();
const MOST_KNOWN = 5000;

/** Decodes "&amp;" or "&#8217;". Returns anything else unchanged. */
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

/** Visits every element and text in page order. Iterative, because a hostile page may be nested deeper than the stack. */
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

/** Whether an element has no text that readers of the page see. A template can be declared as what is seen. */
export const isUnread = ({name, attribs}: HtmlElement): boolean =>
  UNREAD.has(name) && attribs.shadowrootmode === undefined;
