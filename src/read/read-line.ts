import type {Source} from '../layers/article.js';
import {InputError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {tooLarge} from './bytes.js';
import {decode} from './decode.js';
import type {Line} from './lines.js';
import {
  claimField,
  contentField,
  type Fields,
  fieldsOf,
  idInStart,
  metadataOf,
  nests,
  noTextAmong,
} from './record-fields.js';
import {looksLikeHtml, refuseBinary} from './sniff.js';

export interface LineOptions {
  readonly encoding: string | null;
  readonly maxBytes: number;
  /** The field that holds the text; null to try the usual names. */
  readonly textField: string | null;
}

/** The document on one line of JSON; or the error, with the record's id if one can be found. */
export function readLine(name: string, line: Line, options: LineOptions): Source | Unread {
  const text = decode(line.bytes, line.recoded ? null : options.encoding, false);
  if (!line.whole) return unread(name, line, {id: idInStart(text)}, tooLarge(options.maxBytes));
  const fields = fieldsOrError(text, line.isRecord);
  if (fields instanceof InputError) return unread(name, line, {id: idInStart(text)}, fields);
  const metadata = metadataOf(fields);
  const content = contentField(fields, options.textField);
  if (content === null) return unread(name, line, metadata, noTextAmong(fields, options.textField));
  try {
    refuseBinary(content.text);
  } catch (error) {
    if (error instanceof InputError) return unread(name, line, metadata, error);
    throw error;
  }
  const html = content.page || looksLikeHtml(content.text);
  const claim = claimField(fields);
  const given = claim === null ? {} : {claim};
  return {name, format: html ? 'html' : 'text', text: content.text, knownMetadata: metadata, ...given};
}

/** No crawler's record nests this deep, and recursion into one that does would overflow the stack. */
const DEEPEST_IN_OBJECTS = 200;

function fieldsOrError(text: string, isRecord: boolean | undefined): Fields | InputError {
  const fields = fieldsOf(text);
  if (fields === null) return new InputError('not-json', `is not a JSON object${isRecord ? '' : ', write one a line'}`);
  if (!nests(fields, DEEPEST_IN_OBJECTS)) return fields;
  return new InputError('not-json', `nests more than ${DEEPEST_IN_OBJECTS} deep, write flatter records`);
}

const unread = (
  name: string,
  {number, isRecord}: Line,
  {id, url}: {readonly id?: string | null; readonly url?: string | null},
  {code, message}: InputError,
): Unread => ({name, id: id ?? null, url: url ?? null, [isRecord ? 'record' : 'line']: number, error: {code, message}});
