import type {Article, Source} from '../layers/article.js';
import {assemble} from './assemble.js';
import {pageReader} from './html/prepare.js';
import {cutFronts} from './line/cuts.js';
import {dropHinted, dropLines, renameLines} from './line/lines.js';
import {dropRepeats} from './line/repeats.js';
import {dropSections} from './line/sections.js';
import {type Draft, draft, drop} from './sheet/draft.js';
import {type Part, splitArticles} from './text/articles.js';
import {isPage, keepRun} from './text/page.js';
import {blocksOfText} from './text/text.js';

/*
 * Takes a source; gives its articles, title first, boilerplate gone, each with the pieces that lead back to the source and
 * the spans that were dropped, by which rule. Leaves quotations, sentences and meaning to others.
 * Before the first page: `await prepare('html')` (see prepare.ts). Plain text needs nothing.
 */
export function clean(source: Source): Article[] {
  return source.format === 'html' ? cleanPage(source) : cleanText(source);
}

function cleanText(source: Source): Article[] {
  const d = draft(blocksOfText(source.text));
  dropLines(d);
  dropSections(d);
  const whole = isPage(d);
  const title = whole ? keepRun(d) : null;
  dropRest(d);
  return assemble(source, d, whole ? [partOfPage(d, title)] : splitArticles(d), {});
}

function cleanPage(source: Source): Article[] {
  const page = pageReader()(source.text);
  const d = draft(page.blocks);
  page.rules.forEach((rule, i) => {
    if (rule) drop(d, i, rule);
  });
  renameLines(d);
  dropLines(d);
  dropSections(d);
  if (!page.found && isPage(d)) keepRun(d);
  if (page.title !== null) d.verdicts[page.title] = null;
  dropRest(d);
  return assemble(source, d, [partOfPage(d, page.title)], page.metadata);
}

/** The steps that lean on what has been dropped already. */
function dropRest(d: Draft): void {
  dropRepeats(d);
  dropHinted(d);
  cutFronts(d);
}

/** A page holds one article. Its headline is a title only where the body follows it. */
function partOfPage(d: Draft, title: number | null): Part {
  const first = d.verdicts.indexOf(null);
  const whole = {from: 0, to: d.blocks.length, title};
  return title === null || title === first ? whole : {...whole, title: null};
}
