import type {Format} from '../../layers/article.js';
import type {Page} from './html.js';

let readHtml: ((source: string) => Page) | null = null;

/**
 * Loads what a format needs, once. To be awaited before the first page is cleaned: the readers of HTML cost a tenth of the
 * start-up, which a run over plain text must not pay, and cleaning itself is synchronous.
 */
export async function prepare(format: Format): Promise<void> {
  if (format === 'html' && readHtml === null) readHtml = (await import('./html.js')).readHtml;
}

/** The reader of pages. */
export function pageReader(): (source: string) => Page {
  if (readHtml === null) throw new Error("a page was cleaned before prepare('html') was awaited");
  return readHtml;
}
