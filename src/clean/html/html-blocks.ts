import type {Piece} from '../../layers/article.js';
import type {BoilerplateRule} from '../../layers/rule.js';
import {type Span, span} from '../../layers/span.js';
import {type Block, makeBlock} from '../sheet/block.js';
import {decodeEntity} from './html-parser.js';
import {type HtmlElement, type HtmlText, isUnread, walk} from './html-tree.js';

/*
 * Splits a page into blocks: the words between two tags that break a line are one block. What is left out gets blocks of
 * its own, so that "The mayor (share this) left" is one sentence and one share button.
 */

export interface PageBlock {
  readonly block: Block;
  /** The rule that leaves it out; null if it belongs to the article. */
  readonly rule: BoilerplateRule | null;
  /** Tag name of the heading it is in, or null. */
  readonly heading: string | null;
  /** The innermost element that holds all of it and breaks the line. */
  readonly element: HtmlElement;
  /** The share of its characters that stand in links. */
  readonly linked: number;
  /** Whether the page hides it, until a reader asks for it or for good. */
  readonly hidden: boolean;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A custom element breaks no line, but pages use some as paragraphs. */
const isInline = ({name, parent}: HtmlElement): boolean =>
  INLINE.has(name) || (name.includes('-') && parent !== null && (parent.name === 'p' || INLINE.has(parent.name)));

interface Open {
  readonly rule: BoilerplateRule | null;
  readonly pieces: Piece[];
  characters: number;
  linked: number;
}

/** The blocks of a page, in order. `without` are the elements to leave out, each with its rule. */
export function pageBlocks(
  root: HtmlElement,
  source: string,
  without: ReadonlyMap<HtmlElement, BoilerplateRule>,
): PageBlock[] {
  const out: PageBlock[] = [];
  let open: Open[] = [];
  let current: Open | null = null;
  const inside: BoilerplateRule[] = [];
  let heading: string | null = null;
  let links = 0;
  let hidden = 0;
  const close = (element: HtmlElement) => {
    for (const {rule, pieces, characters, linked} of open) {
      const words = joined(pieces, source);
      if (words.length === 0) continue;
      const block = makeBlock(words.map((p) => p.text).join(''), words, 0);
      out.push({block, rule, heading, element, linked: linked / characters, hidden: hidden > 0});
    }
    open = [];
    current = null;
  };
  const openFor = (rule: BoilerplateRule | null): Open => {
    // Only the article's words may have others between them: what is left out is left out run by run.
    const at = rule === null ? open.find((o) => o.rule === null) : current?.rule === rule ? current : null;
    if (at) return at;
    const fresh = {rule, pieces: [], characters: 0, linked: 0};
    open.push(fresh);
    return fresh;
  };
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        if (node.data.trim() === '') {
          for (const o of open) addSpace(o.pieces, span(node.startIndex, node.endIndex + 1), source);
          return false;
        }
        current = openFor(inside[inside.length - 1] ?? null);
        addText(current.pieces, node, source);
        current.characters += node.data.length;
        if (links > 0) current.linked += node.data.length;
        return false;
      }
      if (isUnread(node)) return false;
      if (!isInline(node)) close(node.parent ?? root);
      if (node.name === 'a') links++;
      if (isHidden(node)) hidden++;
      if (HEADING.test(node.name)) heading = node.name;
      const rule = without.get(node);
      if (rule) inside.push(rule);
      return true;
    },
    (node) => {
      if (!isInline(node)) close(node);
      if (node.name === 'a') links--;
      if (isHidden(node)) hidden--;
      if (HEADING.test(node.name)) heading = null;
      if (without.has(node)) inside.pop();
    },
  );
  close(root);
  return inOrder(out);
}

/** Sorts blocks by their places in the page. */
export const inOrder = (blocks: PageBlock[]): PageBlock[] =>
  blocks.sort((a, b) => a.block.pieces[0]!.source.start - b.block.pieces[0]!.source.start);

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isHidden = ({attribs}: HtmlElement): boolean =>
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && HIDDEN.test(attribs.style));

const HEADING = /^h[1-6]$/;
// At most a thousand words per match: V8 keeps backtracking state for each.
const TOKEN = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?|\s+|[^&\s]+(?: [^&\s]+){0,1000}|&/g;

/** Adds the words, entities and white space of a text as pieces. A stray tag makes the file's slice longer than the text. */
function addText(pieces: Piece[], node: HtmlText, source: string): void {
  const raw = source.slice(node.startIndex, node.endIndex + 1);
  if (raw === node.data) {
    addRun(pieces, raw, node.startIndex, source);
    return;
  }
  for (const part of raw.matchAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)|[^<]+/g)) {
    if (part[0][0] !== '<') addRun(pieces, part[0], node.startIndex + part.index, source);
  }
}

function addRun(pieces: Piece[], raw: string, start: number, page: string): void {
  for (const token of raw.matchAll(TOKEN)) {
    const from = start + token.index;
    const source = span(from, from + token[0].length);
    const first = token[0].charCodeAt(0);
    if (first === 38) {
      addEntity(pieces, token[0], source, page);
    } else if (/\s/.test(token[0][0]!)) {
      addSpace(pieces, source, page);
    } else {
      pieces.push({text: token[0], source});
    }
  }
}

/** Adds what an entity means, and letters after it that were never part of it: "AT&ampT", "&Co". */
function addEntity(pieces: Piece[], entity: string, source: Span, page: string): void {
  const decoded = entity.length > 1 ? decodeEntity(entity) : entity;
  let same = 0;
  while (same < decoded.length && decoded.at(-1 - same) === entity.at(-1 - same)) same++;
  const meaning = decoded.slice(0, decoded.length - same);
  const end = source.end - same;
  if (/^\s+$/.test(meaning)) addSpace(pieces, span(source.start, end), page);
  else if (meaning !== '') pieces.push({text: meaning, source: span(source.start, end)});
  if (same > 0) pieces.push({text: entity.slice(-same), source: span(end, source.end)});
}

const ONLY_TAGS = /^(?:<[^<>]*>)*$/;

/** Adds one space for a run of white space, even across tags, as in "Kellin&nbsp;</b> bridge". */
function addSpace(pieces: Piece[], source: Span, page: string): void {
  const last = pieces[pieces.length - 1];
  if (!last) return;
  if (last.text !== ' ') pieces.push({text: ' ', source});
  else if (ONLY_TAGS.test(page.slice(last.source.end, source.start)))
    pieces[pieces.length - 1] = {text: ' ', source: span(last.source.start, source.end)};
}

/** Drops white space at the end, and merges neighbours that read as the source does. */
function joined(pieces: readonly Piece[], source: string): Piece[] {
  let to = pieces.length;
  while (to > 0 && pieces[to - 1]!.text === ' ') to--;
  const out: Piece[] = [];
  let literal = false; // whether the last piece is its own slice of the source
  for (let i = 0; i < to; i++) {
    const piece = pieces[i]!;
    const last = out[out.length - 1];
    const {start, end} = piece.source;
    const isLiteral = end - start === piece.text.length && source.startsWith(piece.text, start);
    if (last && literal && isLiteral && last.source.end === start) {
      out[out.length - 1] = {text: last.text + piece.text, source: span(last.source.start, end)};
    } else {
      out.push(piece);
    }
    literal = isLiteral;
  }
  return out;
}
