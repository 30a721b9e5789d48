import {isAscii, isUtf8} from 'node:buffer';
import {InputError} from '../layers/errors.js';
import {MARKS_OF_WINDOWS_1252} from '../layers/windows-1252.js';
import {looksLikeHtml} from './sniff.js';

/*
 * Bytes → text. A byte-order mark decides, and is dropped; then valid UTF-8; then the charset that a page declares;
 * then windows-1252, which most old English files use. A few invalid bytes change none of this: each becomes U+FFFD.
 */

const HEAD_IN_BYTES = 4096;

/** `encoding` is the user's and overrides everything; `fromServer` is the charset of an HTTP header. */
export function decode(
  bytes: Uint8Array,
  encoding: string | null,
  html: boolean,
  fromServer: string | null = null,
): string {
  if (encoding !== null) return decodeAs(bytes, encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeLoosely(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeLoosely(bytes, 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeLoosely(bytes, 'utf-8');
  const declared = believable(declaredCharset(bytes, html)) ?? believable(fromServer);
  // Pages re-saved as UTF-8 often still declare their old charset. Bytes that are valid UTF-8 refute it.
  if (isUtf8(bytes)) return decodeLoosely(bytes, declared !== null && isAscii(bytes) ? declared : 'utf-8');
  const other = declared === null || declared === 'utf-8' ? 'windows-1252' : declared;
  return asUtf8(bytes, declared === 'utf-8') ?? decodeLoosely(bytes, other);
}

/** A function that decodes a stream of text without markup, chunk by chunk; what `first` holds shows how. */
export function decoderFor(first: Uint8Array, encoding: string | null): (bytes: Uint8Array, last: boolean) => string {
  const name = encoding ?? encodingOf(first);
  const decoder = new TextDecoder(name);
  return (bytes, last) => withMarks(name, decoder.decode(bytes, {stream: !last}));
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  // the last character may be cut
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(first.subarray(0, first.length - cut)));
  return whole || asUtf8(first, false) !== null ? 'utf-8' : 'windows-1252';
}

/** TextDecoder's own name for an encoding, or null if it does not know it. */
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

/** Node 20 decodes windows-1252 as if it were ISO 8859-1, which has control characters instead of these marks. */
const withMarks = (encoding: string, text: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (c) => MARKS_OF_WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)
    : text;

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

/**
 * The text as UTF-8 if most of its non-ASCII characters are valid, else null. A page that declares UTF-8 needs less:
 * one valid character, or no more than one that is broken.
 */
function asUtf8(bytes: Uint8Array, declared: boolean): string | null {
  const text = decodeLoosely(bytes, 'utf-8');
  let broken = 0;
  let whole = 0;
  for (const [character] of text.matchAll(/[^\0-\x7f]/g)) {
    if (character === '\ufffd') broken++;
    else whole++;
  }
  return whole > broken || (declared && (whole > 0 || broken === 1)) ? text : null;
}

/** A declaration that could be read as ASCII is not in UTF-16, whatever it says. */
function believable(name: string | null): string | null {
  const encoding = name === null ? null : encodingNamed(name);
  return encoding?.startsWith('utf-16') ? null : encoding;
}

function declaredCharset(bytes: Uint8Array, html: boolean): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_IN_BYTES));
  if (!html && !looksLikeHtml(head)) return null;
  const found =
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return found?.[1] ?? null;
}
