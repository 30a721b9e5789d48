import type {Article, Metadata, Source} from '../layers/article.js';
import {assemble} from './assemble.js';
import {pageReader} from './html/load-html.js';
import {cutFronts} from './line/cuts.js';
import {dropHinted, dropLines, renameLines} from './line/lines.js';
import {dropRepeats} from './line/repeats.js';
import {dropSections} from './line/sections.js';
import {markdownReader} from './markdown/load-markdown.js';
import {placedBack} from './reading/reading.js';
import {asRead} from './reading/as-read.js';
import {withTurns} from './reading/turns-of-page.js';
import {dropBlock, newWorksheet, type Worksheet} from './sheet/worksheet.js';
import {type Part, splitArticles} from './text/articles.js';
import {isPage, keepRun} from './text/pasted-page.js';
import {blocksOfText} from './text/text-blocks.js';

/*
 * Takes a source; gives its articles, title first, without boilerplate. Each has the pieces that map it back to the source,
 * and the dropped spans with the rules that dropped them. Leaves quotations, sentences and meaning to others.
 * Await `loadReader('html')` before the first page (see load-html.ts). Plain text needs no loading.
 */
export function clean(source: Source): Article[] {
  const markdown = source.format === 'markdown' ? markdownReader()(source.text) : null;
  const {readings, warnings} = asRead(markdown ? {...source, text: markdown.reading.text} : source);
  const all = markdown ? [markdown.reading, ...readings] : readings;
  if (all.length === 0 && warnings.length === 0) return cleanAsRead(source);
  const read = {...source, text: all.at(-1)?.text ?? source.text};
  return cleanAsRead(read, markdown?.metadata).map((article) => ({
    ...all.reduceRight(placedBack, article),
    warnings: [...warnings, ...article.warnings],
    source,
  }));
}

const cleanAsRead = (source: Source, said: Partial<Metadata> = {}): Article[] =>
  source.format === 'html' ? cleanPage(source) : cleanText(source, said);

function cleanText(source: Source, said: Partial<Metadata>): Article[] {
  const sheet = newWorksheet(blocksOfText(source.text));
  dropLines(sheet);
  dropSections(sheet);
  const whole = isPage(sheet);
  const title = whole ? keepRun(sheet) : null;
  dropRest(sheet);
  return assemble(source, sheet, whole ? [partOfPage(sheet, title)] : splitArticles(sheet), said);
}

function cleanPage(source: Source): Article[] {
  const page = pageReader()(source.text);
  const sheet = newWorksheet(page.blocks);
  page.rules.forEach((rule, i) => {
    if (rule) dropBlock(sheet, i, rule);
  });
  renameLines(sheet);
  dropLines(sheet);
  dropSections(sheet);
  if (!page.found && isPage(sheet)) keepRun(sheet);
  if (page.title !== null) sheet.verdicts[page.title] = null;
  dropRest(sheet);
  return assemble(source, sheet, [partOfPage(sheet, page.title)], page.metadata).map(withTurns);
}

/** The steps that depend on what has already been dropped. */
function dropRest(sheet: Worksheet): void {
  dropRepeats(sheet);
  dropHinted(sheet);
  cutFronts(sheet);
}

/** A page has one article. Its headline is the title only if nothing kept comes before it. */
function partOfPage(sheet: Worksheet, title: number | null): Part {
  const first = sheet.verdicts.indexOf(null);
  const whole = {from: 0, to: sheet.blocks.length, title, headlines: []};
  return title === null || title === first ? whole : {...whole, title: null};
}
