import {isAscii, isUtf8} from 'node:buffer';
import {InputError} from '../errors.js';
import {looksLikeHtml} from './html-start.js';

/*
 * Bytes → text. A byte-order mark decides, and is no part of the text; then valid UTF-8; then what a page says of itself;
 * then windows-1252, in which most old English files were written.
 */

const HEAD = 4096;

/** `sent` is what came with the bytes as their encoding, as a server says it. */
export function decode(bytes: Uint8Array, encoding: string | null, html: boolean, sent: string | null = null): string {
  if (encoding !== null) return decodeAs(bytes, encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeLoosely(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeLoosely(bytes, 'utf-16be');
  const declared = declaredCharset(bytes, html) ?? (sent === null ? null : encodingNamed(sent));
  // Pages that were saved anew as UTF-8 often still declare their old charset: bytes that make whole characters prove it.
  if (isUtf8(bytes) && !(declared !== null && isAscii(bytes))) return decodeLoosely(bytes, 'utf-8');
  if (declared !== null && declared !== 'utf-8') return decodeLoosely(bytes, declared);
  return mostlyUtf8(bytes) ?? decodeLoosely(bytes, 'windows-1252');
}

/** The name that TextDecoder has for an encoding, or null where it knows none by that name. */
export function encodingNamed(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const decodeLoosely = (bytes: Uint8Array, encoding: string): string =>
  withMarks(encoding, new TextDecoder(encoding).decode(bytes));

/** What windows-1252 has from 0x80 to 0x9f, quotation marks and dashes among them. */
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as if it were ISO 8859-1, which has control characters in the place of the marks. */
const withMarks = (encoding: string, text: string): string =>
  encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (c) => MARKS[c.charCodeAt(0) - 0x80] ?? c) : text;

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return withMarks(encoding, new TextDecoder(encoding, {fatal: true}).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) {
      throw new InputError('bad-encoding', `is not valid ${encoding}, leave out --encoding to have it guessed`);
    }
    throw error;
  }
}

/** A file cut in the middle of a character, or with a few strange bytes, is UTF-8 all the same. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decodeLoosely(bytes, 'utf-8');
  let broken = 0;
  let whole = 0;
  for (const [character] of text.matchAll(/[^\0-\x7f]/g)) {
    if (character === '\ufffd') broken++;
    else whole++;
  }
  return whole > broken ? text : null;
}

function declaredCharset(bytes: Uint8Array, html: boolean): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  if (!html && !looksLikeHtml(head)) return null;
  const found =
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  const name = found?.[1] === undefined ? null : encodingNamed(found[1]);
  // A page that calls itself UTF-16 and could be read so far is not.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}
