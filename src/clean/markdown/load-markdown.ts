import type {MarkdownText} from './read-markdown.js';

let read: ((text: string) => MarkdownText) | null = null;

/** Loads the parser, once: a run over plain text and pages need not pay for it. */
export async function loadMarkdown(): Promise<void> {
  read ??= (await import('./read-markdown.js')).readMarkdown;
}

/** The function that reads Markdown. Throws if it is not loaded. */
export function markdownReader(): (text: string) => MarkdownText {
  if (read === null) throw new Error("Markdown was cleaned before loadReader('markdown') was awaited");
  return read;
}
