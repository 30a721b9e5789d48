import type {Article, Metadata, Source} from '../article.js';
import {splitArticles} from './articles.js';
import {assemble} from './assemble.js';
import type {Block} from './block.js';
import {cutEnds} from './cuts.js';
import {type Draft, draft} from './draft.js';
import {dropHinted, dropLines} from './lines.js';
import {isPage, keepRun} from './page.js';
import {dropRepeats} from './repeats.js';
import {dropSections} from './sections.js';
import {blocksOfText} from './text.js';

/*
 * Takes a source; gives its articles, title first, boilerplate gone, each with the pieces that lead back to the source and
 * the spans that were dropped, by which rule. Leaves quotations, sentences and meaning to others.
 */
export function clean(source: Source): Article[] {
  const {blocks, metadata} = read(source);
  const d = draft(blocks);
  judge(d);
  return assemble(source, d, splitArticles(d), metadata);
}

function read(source: Source): {blocks: readonly Block[]; metadata: Partial<Metadata>} {
  return {blocks: blocksOfText(source.text), metadata: {}};
}

/** The steps, in the order in which one leans on another. */
function judge(d: Draft): void {
  dropLines(d);
  dropSections(d);
  if (isPage(d)) keepRun(d);
  dropRepeats(d);
  dropHinted(d);
  cutEnds(d);
}
