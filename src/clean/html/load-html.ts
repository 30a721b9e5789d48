import type {Format} from '../../layers/article.js';
import {loadMarkdown} from '../markdown/load-markdown.js';
import type {CleanedPage} from './read-page.js';

let readPage: ((source: string) => CleanedPage) | null = null;

/**
 * Loads what a format needs, once. Await it before cleaning the first page: cleaning is synchronous, and the HTML libraries
 * are slow to load, which a run over plain text need not pay for.
 */
export async function loadReader(format: Format): Promise<void> {
  if (format === 'markdown') await loadMarkdown();
  if (format === 'html' && readPage === null) readPage = (await import('./read-page.js')).readPage;
}

let loadNow: (() => (source: string) => CleanedPage) | null = null;

/** Takes a way to get the reader at once, for the library, which awaits nothing. */
export function usePageReader(load: () => (source: string) => CleanedPage): void {
  loadNow = load;
}

/** The function that reads pages. Throws if it is not loaded. */
export function pageReader(): (source: string) => CleanedPage {
  if (loadNow !== null) readPage ??= loadNow();
  if (readPage === null) throw new Error("a page was cleaned before loadReader('html') was awaited");
  return readPage;
}
