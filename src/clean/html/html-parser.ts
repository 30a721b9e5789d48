import {Parser} from 'htmlparser2';
import {FOREIGN, type HtmlPage, RAW, TreeBuilder} from './html-builder.js';

/* The only door to htmlparser2: parses a page to a tree, and decodes entities. */

/** No real page is deeper, and the parser takes quadratic time in the depth. */
const DEEPEST_IN_ELEMENTS = 1500;
/** No real page has more inline pictures and formulas. The parser never forgets one that has no closing tag of its own. */
const MOST_FOREIGN = 10_000;

/**
 * Treats elements that are too deep or too many as empty: their content becomes their siblings. Only hostile pages have
 * any.
 */
class ShallowParser extends Parser {
  readonly #builder: TreeBuilder;
  // Decided where a tag begins: the parser asks `isVoidElement` again at its end, when the depth has changed.
  #isTooDeep = false;
  #isTooForeign = false;

  constructor(builder: TreeBuilder) {
    super(builder, {decodeEntities: false});
    this.#builder = builder;
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#builder.depth >= DEEPEST_IN_ELEMENTS;
    this.#isTooForeign = this.#builder.foreign >= MOST_FOREIGN;
    super.onopentagname(start, end);
  }

  /** The parser itself would begin the text behind “</b x>” at the x, and read “<a/” at the page's end as words. */
  override ontext(start: number, end: number): void {
    if (start < 0) return;
    this.startIndex = start;
    super.ontext(start, end);
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

/** Parses a page. Never fails, whatever the tags. */
export function parseHtml(text: string): HtmlPage {
  const builder = new TreeBuilder();
  new ShallowParser(builder).end(text.slice(0, endOfPage(text)));
  return builder.page;
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
