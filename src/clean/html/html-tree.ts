/*
 * The tree of a page, with the place of each text in the file. It keeps entities as written, so that a text is a slice of the
 * file, interrupted only by stray tags.
 */

export interface HtmlText {
  readonly type: 'text';
  readonly data: string;
  readonly startIndex: number;
  readonly endIndex: number;
  /** How many words it has; none in a script. */
  readonly words: number;
}

export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  /** Those that anything asks for; see html-parser.ts. */
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlElement | null;
  readonly size: HtmlSize;
}

/** How much text of an element its readers see. */
export interface HtmlSize {
  readonly words: number;
  /** Words in longer texts. */
  readonly prose: number;
  /** Whether it has a heading of the first level. */
  readonly headline: boolean;
}

export type HtmlNode = HtmlText | HtmlElement;

/** Visits every element and text in page order. Iterative, because a hostile page may be nested deeper than the stack. */
export function walk(
  root: HtmlElement,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlElement) => void = () => {},
): void {
  const open: {node: HtmlElement; next: number}[] = [];
  if (enter(root)) open.push({node: root, next: 0});
  while (open.length > 0) {
    const top = open[open.length - 1]!;
    const child = top.node.children[top.next++];
    if (child === undefined) {
      leave(top.node);
      open.pop();
    } else if (enter(child) && child.type === 'element') {
      open.push({node: child, next: 0});
    }
  }
}

const UNREAD = new Set(
  'script style noscript template svg iframe head object math canvas audio video textarea'.split(' '),
);

/** Whether an element has no text that readers of the page see. A template can be declared as what is seen. */
export const isUnread = ({name, attribs}: HtmlElement): boolean =>
  UNREAD.has(name) && attribs.shadowrootmode === undefined;

const LEAST_WORDS_OF_PROSE = 8;

/** How many of a text's words count as prose: all, unless they are few. */
export const proseIn = (words: number): number => (words >= LEAST_WORDS_OF_PROSE ? words : 0);
