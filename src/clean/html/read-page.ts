import type {Metadata} from '../../layers/article.js';
import type {BoilerplateRule, PageRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import type {Block} from '../sheet/block.js';
import {isProse} from './block-worth.js';
import {inOrder, type PageBlock, pageBlocks} from './html-blocks.js';
import type {HtmlPage} from './html-builder.js';
import {pageMetadata} from './html-metadata.js';
import {pruned} from './html-prune.js';
import {parseHtml} from './html-parser.js';
import {pickArticle} from './pick-article.js';
import {scriptBlocks, wordsOfProse} from './script-blocks.js';

export interface CleanedPage {
  readonly blocks: readonly Block[];
  /** For each block the rule that leaves it out, or null. */
  readonly rules: readonly (BoilerplateRule | null)[];
  /** Index of the block that is the headline, or null. */
  readonly title: number | null;
  /** Whether the article was found within the page. */
  readonly found: boolean;
  readonly metadata: Partial<Metadata>;
}

const isPageRule = (r: BoilerplateRule): r is PageRule => r.kind === 'page';
const pageRule = boilerplateRules.find(isPageRule) ?? null;

/** A page that shows fewer words of prose may have the rest of its article in a script. */
const FEW_WORDS = 250;
/** How many words a script must have to be read instead, and how many times as many as the page. */
const LEAST_WORDS = 40;
const TIMES_AS_MANY = 2;

/** The article in a page's scripts, if that is longer than what the page shows, and goes on from it. */
function hiddenArticle(page: HtmlPage, source: string, shown: readonly PageBlock[]): readonly PageBlock[] | null {
  const words = wordsOfProse(shown);
  if (words >= FEW_WORDS) return null;
  const hidden = scriptBlocks(page, source);
  if (wordsOfProse(hidden) < Math.max(words * TIMES_AS_MANY, LEAST_WORDS)) return null;
  const isHeaded = shown.some(({heading}) => heading === 'h1');
  return words < LEAST_WORDS || !isHeaded || goesOn(hidden, shown) ? hidden : null;
}

/** What of a paragraph tells it from others: the last words of a teaser are cut off. */
const BEGINNING_IN_CHARACTERS = 40;

function goesOn(hidden: readonly PageBlock[], shown: readonly PageBlock[]): boolean {
  const text = hidden.map((b) => b.block.text).join('\n');
  return shown.some(
    (b) => b.rule === null && isProse(b) && text.includes(b.block.text.slice(0, BEGINNING_IN_CHARACTERS)),
  );
}

/** Reads a saved page: its texts as blocks, and for each outside the article the rule that leaves it out. */
export function readPage(source: string): CleanedPage {
  const root = parseHtml(source);
  const shown = pageBlocks(root, source, pruned(root));
  const kept = pickArticle(shown);
  const others = shown.map((b, i) => (b.rule || kept === null || kept[i] ? b : {...b, rule: pageRule}));
  const hidden = hiddenArticle(root, source, others);
  const page = hidden ? inOrder([...shown.map((b) => ({...b, rule: b.rule ?? pageRule})), ...hidden]) : others;
  const metadata = pageMetadata(root);
  const title = headline(page, metadata.title ?? null);
  return {
    blocks: page.map((b) => b.block),
    rules: page.map((b, i) => (i === title ? null : b.rule)),
    title,
    found: kept !== null || hidden !== null,
    metadata: title === null || metadata.title ? metadata : {...metadata, title: page[title]!.block.text},
  };
}

/** The heading that matches the page's title; else its only h1. */
function headline(page: readonly PageBlock[], title: string | null): number | null {
  const body = page.findIndex((b) => b.rule === null && b.heading === null && b.block.wordCount >= 12);
  const before = page.slice(0, body < 0 ? page.length : body).map((b, i) => ({i, ...b}));
  const headings = before.filter((b) => b.heading === 'h1' || b.heading === 'h2');
  const same = title === null ? undefined : headings.find((b) => sharesWords(b.block.text, title));
  const firsts = headings.filter((b) => b.heading === 'h1');
  return same?.i ?? (firsts.length === 1 && firsts[0]!.block.wordCount >= 3 ? firsts[0]!.i : null);
}

/** Whether most words of the shorter text are also in the other. */
function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared >= 2 && shared >= Math.min(x.size, y.size) * 0.8;
}
