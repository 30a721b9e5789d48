import {Readability} from '@mozilla/readability';
// @ts-expect-error: it comes without types
import Parser from '@mozilla/readability/JSDOMParser.js';
import {type HtmlElement, type HtmlText, isUnread, walk} from './html-tree.js';

/*
 * The only door to Readability, which finds the texts of a page that are its article. The tree is written as the simple HTML
 * that Readability's own parser reads, with a private-use character before each text. The characters in Readability's
 * result tell which texts it kept, however it moved and renamed the elements around them.
 */

const parser: new () => {parse(html: string): ConstructorParameters<typeof Readability>[0]} = Parser;

const MOST_ELEMENTS = 12_000;
const DEEPEST_IN_ELEMENTS = 150;
const MOST_CHILDREN = 3000;
const FIRST_MARK = 0xe000;
const MOST_MARKS = 6000;

/** The texts of the article; null if the page is too large for Readability, or Readability finds no article. */
export function readableTexts(root: HtmlElement, without: ReadonlyMap<HtmlElement, unknown>): Set<HtmlText> | null {
  const written = write(root, without);
  if (written === null) return null;
  const article = read(written.html);
  if (!article) return null;
  const kept = new Set<HtmlText>();
  let last = -1;
  for (let i = 0; i < article.length; i++) {
    const mark = article.charCodeAt(i) - FIRST_MARK;
    if (mark < 0 || mark >= MOST_MARKS) continue;
    const round = Math.floor((last + 1) / MOST_MARKS) * MOST_MARKS;
    const next = round + mark > last ? round + mark : round + mark + MOST_MARKS;
    // Readability moves texts only a little: a mark that seems almost a round ahead is really a little behind.
    const id = next - last > MOST_MARKS / 2 && next - MOST_MARKS >= 0 ? next - MOST_MARKS : next;
    const text = written.texts[id];
    if (!text) continue;
    kept.add(text);
    last = id;
  }
  return kept;
}

function read(html: string): string | null {
  try {
    const page = new parser().parse(html);
    return (
      new Readability(page, {disableJSONLD: true, keepClasses: true, serializer: () => ''}).parse()?.textContent ?? null
    );
  } catch (error) {
    // Some pages make Readability throw. They are read without it.
    if (error instanceof Error) return null;
    throw error;
  }
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const SKIPPED = new Set([
  'link',
  'meta',
  'base',
  'source',
  'track',
  'param',
  'embed',
  'area',
  'col',
  'select',
  'option',
]);
const NAMES = ['id', 'class', 'role', 'rel', 'itemprop', 'style', 'aria-hidden', 'aria-modal', 'hidden'];

function write(
  root: HtmlElement,
  without: ReadonlyMap<HtmlElement, unknown>,
): {html: string; texts: readonly HtmlText[]} | null {
  const out: string[] = ['<html><head><title></title></head><body>'];
  const texts: HtmlText[] = [];
  let elements = 0;
  let outermostChildren = 0;
  let tooLarge = false;
  const isOutermost = (node: HtmlElement) => node.name === 'html' || node.name === 'body' || node.type === 'root';
  walk(
    root,
    (node, depth) => {
      if (tooLarge) return false;
      if (node.type === 'text') {
        const text = node.data;
        if (text.trim() === '') out.push(text === '' ? '' : ' ');
        else {
          out.push(String.fromCharCode(FIRST_MARK + (texts.length % MOST_MARKS)), plain(text));
          texts.push(node);
        }
        return false;
      }
      if (isOutermost(node)) {
        outermostChildren += node.children.length;
        tooLarge = outermostChildren > MOST_CHILDREN;
        return !tooLarge;
      }
      if (isUnread(node) || SKIPPED.has(node.name) || without.has(node)) return false;
      elements++;
      if (elements > MOST_ELEMENTS || depth > DEEPEST_IN_ELEMENTS || node.children.length > MOST_CHILDREN)
        tooLarge = true;
      const name = /^[a-z][a-z0-9]*$/.test(node.name) ? node.name : 'span';
      out.push('<', name, attributes(node), VOID.has(name) ? '/>' : '>');
      return true;
    },
    (node) => {
      if (isOutermost(node)) return;
      const name = /^[a-z][a-z0-9]*$/.test(node.name) ? node.name : 'span';
      if (!VOID.has(name)) out.push('</', name, '>');
    },
  );
  if (tooLarge) return null;
  out.push('</body></html>');
  return {html: out.join(''), texts};
}

function attributes(node: HtmlElement): string {
  let out = '';
  for (const name of NAMES) {
    const value = node.attribs[name];
    if (value !== undefined) out += ` ${name}="${value.replace(/["<>&]/g, ' ')}"`;
  }
  const {href} = node.attribs;
  if (href !== undefined) out += ` href="${href.startsWith('#') ? '#' : '/'}"`;
  return out;
}

/** A text for Readability, which looks only at lengths and commas: an entity becomes one character. */
const plain = (text: string): string => text.replace(/&#?\w{1,31};?/g, "'").replace(/[<>&\ue000-\uf8ff]/g, ' ');
