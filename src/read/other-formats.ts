import {InputError} from '../layers/errors.js';
import {looksLikeHtml} from './sniff.js';

/*
 * Text that is no article but holds one, or many, in a format that is not read: it would be read as prose, headers and all.
 * A name or the first lines tell it.
 */

/** Throws if a text that was named as an article is an e-mail, a page saved as MHTML, XML or JSON. */
export function refuseOtherFormats(name: string, text: string): void {
  const headers = headersOf(text);
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^mht(?:ml)?$/.test(ending) || isMhtml(headers))
    throw other('is a web page saved as MHTML, save it as .html instead');
  if (/^(?:eml|msg|mbox)$/.test(ending) || isMail(headers)) throw other('is an e-mail, save its text as .txt');
  if (text.startsWith('<?xml') && !looksLikeHtml(text)) throw other('is XML, save the text of its articles as .txt');
  if (/^\s*[[{]/.test(text)) refuseJson(text);
}

const other = (message: string): InputError => new InputError('other-format', message);

function refuseJson(text: string): void {
  if (isJson(text)) throw other('is JSON, name it .json or read it with --input json');
  const end = text.indexOf('\n');
  if (end > 0 && isJson(text.slice(0, end))) throw other('is JSON lines, name it .jsonl or read it with --input jsonl');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const HEAD_IN_CHARACTERS = 8192;

/** The headers that a text begins with, by name in lower case; none if anything else stands among them. */
function headersOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // most texts begin with no name and colon, and need no more than this
  if (!/^[A-Za-z-]+: /.test(text.slice(0, 80))) return found;
  const head = text.slice(0, HEAD_IN_CHARACTERS).split(/\r?\n\r?\n/)[0]!;
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const header = /^([A-Za-z][A-Za-z-]*):\s*(.*)$/.exec(line);
    if (!header) return new Map();
    found.set(header[1]!.toLowerCase(), header[2]!);
  }
  return found;
}

const SURE = ['mime-version', 'message-id', 'received', 'return-path', 'delivered-to', 'x-mailer'];

const isMhtml = (headers: ReadonlyMap<string, string>): boolean =>
  /multipart\/related/i.test(headers.get('content-type') ?? '') && headers.has('mime-version');

const isMail = (headers: ReadonlyMap<string, string>): boolean =>
  headers.has('subject') && headers.has('from')
    ? SURE.some((name) => headers.has(name)) || headers.has('to') || headers.has('date')
    : headers.has('message-id') && headers.has('received');
