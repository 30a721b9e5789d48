import type {MarkdownText} from './read-markdown.js';

let read: ((text: string) => MarkdownText) | null = null;

/** Loads the parser, once: a run over plain text and pages need not pay for it. */
export async function loadMarkdown(): Promise<void> {
  read ??= (await import('./read-markdown.js')).readMarkdown;
}

let loadNow: (() => (text: string) => MarkdownText) | null = null;

/** Takes a way to get the parser at once, for the library, which awaits nothing. */
export function useMarkdownReader(load: () => (text: string) => MarkdownText): void {
  loadNow = load;
}

/** The function that reads Markdown. Throws if it is not loaded. */
export function markdownReader(): (text: string) => MarkdownText {
  if (loadNow !== null) read ??= loadNow();
  if (read === null) throw new Error("Markdown was cleaned before loadReader('markdown') was awaited");
  return read;
}
