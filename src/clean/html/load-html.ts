import type {Format} from '../../layers/article.js';
import type {CleanedPage} from './read-page.js';

let readPage: ((source: string) => CleanedPage) | null = null;

/**
 * Loads what a format needs, once. To be awaited before the first page is cleaned: the readers of HTML cost a tenth of the
 * start-up, which a run over plain text must not pay, and cleaning itself is synchronous.
 */
export async function loadReader(format: Format): Promise<void> {
  if (format === 'html' && readPage === null) readPage = (await import('./read-page.js')).readPage;
}

/** The reader of pages. */
export function pageReader(): (source: string) => CleanedPage {
  if (readPage === null) throw new Error("a page was cleaned before loadReader('html') was awaited");
  return readPage;
}
