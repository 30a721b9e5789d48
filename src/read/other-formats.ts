import {InputError} from '../layers/errors.js';
import {contentField, DELIMITERS, fieldsNamed, metadataOf} from './record-fields.js';
import {looksLikeHtml} from './sniff.js';

/*
 * Text that is no article but holds one, or many, in a format that is not read: it would be read as prose, headers and all.
 * A name or the first lines tell it.
 */

/** Throws if a text that was named as an article is an e-mail, a page saved as MHTML, XML, JSON, a table or subtitles. */
export function refuseOtherFormats(name: string, text: string, isPage = false): void {
  const headers = headersOf(text);
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^mht(?:ml)?$/.test(ending) || isMhtml(headers))
    throw other('is a web page saved as MHTML, save it as .html instead');
  if (isPage) return;
  if (/^(?:eml|msg|mbox)$/.test(ending) || MAILBOX.test(text.slice(0, 200)) || isMail(headers))
    throw other('is an e-mail, save its text as .txt');
  if (XML.test(text.slice(0, 200)) && !looksLikeHtml(text))
    throw other('is XML, save the text of its articles as .txt');
  if (SUBTITLES.test(text.slice(0, 200))) throw other('is subtitles, save their words as .txt, without the times');
  if (/^\s*[[{]/.test(text)) refuseJson(text);
  if (isTable(text)) throw other('is a table, name it .csv or read it with --input csv');
}

/** “From ilse@tarn.example Mon May  6 10:00:00 2024” */
const MAILBOX = /^From \S+ +\w{3} \w{3} +\d{1,2} \d\d:\d\d/;
const XML = /^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/;
const SUBTITLES = /^(?:WEBVTT\b|\s*\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} --> )/;

/** Whether the first line names columns, one of them for the text and another for what is known of it. */
function isTable(text: string): boolean {
  const line = /^[^\r\n]{1,400}/.exec(text)?.[0] ?? '';
  const mark = DELIMITERS.find((one) => line.includes(one));
  if (mark === undefined) return false;
  const cells = line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const fields = fieldsNamed(cells, cells);
  return contentField(fields, null) !== null && Object.keys(metadataOf(fields)).length > 0;
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

function isMail(headers: ReadonlyMap<string, string>): boolean {
  const sure = SURE.filter((name) => headers.has(name)).length;
  if (sure > 1 || !headers.has('subject')) return sure > 1;
  return sure > 0 || (headers.has('from') && ['to', 'date', 'sent'].some((name) => headers.has(name)));
}
