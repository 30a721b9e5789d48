import {readLineSigns} from '../prefilter/line-signs.js';
import {type HtmlElement, isUnread, proseIn} from './html-tree.js';

/* Builds the tree of a page from what the parser meets: only what is asked for later, since a page has far more. */

/** Tags that begin foreign content, and tags in it that begin HTML again. */
export const FOREIGN = new Set('svg math mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '));

/** Elements whose content is raw text. */
export const RAW = new Set(['script', 'style']);

/** The attributes that anything asks for. A page has far more, and an object for all of them is slow to build. */
const ATTRIBUTES = new Set(
  'class id role href style hidden aria-hidden data-nosnippet shadowrootmode lang property name itemprop http-equiv content type rel datetime'.split(
    ' ',
  ),
);

/** Elements that tell about the page, wherever they stand. */
const TELLING = new Set(['meta', 'script', 'title', 'html', 'link', 'time']);

interface Size {
  words: number;
  prose: number;
  headline: boolean;
}

interface OpenText {
  readonly type: 'text';
  data: string;
  readonly startIndex: number;
  endIndex: number;
  words: number;
}

interface OpenElement extends HtmlElement {
  readonly parent: OpenElement | null;
  readonly attribs: Record<string, string>;
  readonly children: (OpenText | OpenElement)[];
  readonly size: Size;
}

/** Where the parser is in the page. */
interface Places {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** A page as a tree. */
export interface HtmlPage extends HtmlElement {
  /** The elements that tell about the page, in order. */
  readonly telling: readonly HtmlElement[];
}

/** Builds the tree from what the parser meets. */
export class TreeBuilder {
  readonly #telling: HtmlElement[] = [];
  readonly page = {...newElement('', null), telling: this.#telling};
  /** Number of open elements. */
  depth = 0;
  /** Number of foreign elements so far. */
  foreign = 0;
  #top: OpenElement = this.page;
  #text: OpenText | null = null;
  /** Number of open pictures: they have titles of their own. */
  #pictures = 0;
  #places: Places | null = null;

  onparserinit(parser: Places): void {
    this.#places = parser;
  }

  onopentagname(name: string): void {
    this.#endText();
    const element = newElement(name, this.#top);
    this.#top.children.push(element);
    this.#top = element;
    this.depth++;
    if (FOREIGN.has(name)) this.foreign++;
    if (name === 'svg') this.#pictures++;
    if (this.#pictures === 0 && TELLING.has(name)) this.#telling.push(element);
  }

  onattribute(name: string, value: string): void {
    // Of two with one name, the first counts.
    if (ATTRIBUTES.has(name)) this.#top.attribs[name] ??= value;
  }

  onclosetag(): void {
    this.#endText();
    const {name, size, parent} = this.#top;
    const isSeen = !isUnread(this.#top);
    this.depth--;
    if (name === 'svg') this.#pictures--;
    if (parent === null) return;
    this.#top = parent;
    if (!isSeen) return;
    parent.size.words += size.words;
    parent.size.prose += size.prose;
    parent.size.headline ||= size.headline;
  }

  ontext(data: string): void {
    const {startIndex, endIndex} = this.#places!;
    if (this.#text) {
      this.#text.data += data;
      this.#text.endIndex = endIndex;
      return;
    }
    this.#text = {type: 'text', data, startIndex, endIndex, words: 0};
    this.#top.children.push(this.#text);
  }

  oncomment(): void {
    this.#endText();
  }

  onprocessinginstruction(): void {
    this.#endText();
  }

  onend(): void {
    this.#endText();
  }

  #endText(): void {
    if (this.#text === null) return;
    const {name, size} = this.#top;
    if (!RAW.has(name)) {
      const {wordCount} = readLineSigns(this.#text.data);
      this.#text.words = wordCount;
      size.words += wordCount;
      size.prose += proseIn(wordCount);
    }
    this.#text = null;
  }
}

const newElement = (name: string, parent: OpenElement | null): OpenElement => ({
  type: 'element',
  name,
  attribs: {},
  children: [],
  parent,
  size: {words: 0, prose: 0, headline: name === 'h1'},
});
