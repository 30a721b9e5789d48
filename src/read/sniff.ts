import {InputError} from '../layers/errors.js';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7fELF', 'a program'],
];

/** Throws if the bytes begin like another kind of file. */
export function refuseSignatures(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (found) throw notText(`is ${found[1]}`);
}

/** Throws if the text holds a NUL, or more control characters than a text would. */
export function refuseBinary(text: string): void {
  if (text.includes('\0')) throw notText('holds NUL bytes');
  const head = text.slice(0, 100_000);
  // Escape (0x1b) does not count: articles copied from a terminal are text.
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (controls * 20 > head.length) throw notText('is binary');
}

const notText = (what: string): InputError => new InputError('not-text', `${what}, not text, convert it to text first`);

/** Whether a text is a web page by its beginning, or a part of one, as crawlers and editors' systems hand it out. */
export const looksLikeHtml = (text: string): boolean => beginsLikePage(text) || isPartOfPage(text);

const BLOCK = /^\s*<(p|div|article|section|main|header|figure|blockquote|h[1-6])\b[^<>]*>/i;
const BREAK = /<br\s*\/?>/gi;

/** It begins with a paragraph or another block that is closed, or line breaks are all that parts its paragraphs. */
function isPartOfPage(text: string): boolean {
  const block = BLOCK.exec(text.slice(0, 4096))?.[1];
  if (block !== undefined) return text.includes(`</${block}`);
  return text.includes('<br') && !/\n\s*\n/.test(text) && (text.match(BREAK)?.length ?? 0) > 1;
}

/** White space, XML declaration or comments, then a doctype or an html tag. */
function beginsLikePage(text: string): boolean {
  const head = text.slice(0, 4096);
  let at = 0;
  for (;;) {
    while (at < head.length && head[at]!.trim() === '') at++;
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : null;
    if (close === null) return /^<(?:!doctype\s+html|html|head|body)\b/i.test(head.slice(at, at + 40));
    const end = head.indexOf(close, at);
    if (end < 0) return false;
    at = end + close.length;
  }
}
