import type {Metadata} from '../layers/article.js';
import {InputError} from '../layers/errors.js';

/*
 * The fields of a crawler's record, under the names that trafilatura, news-please and newspaper4k give them, plain names
 * first. The first field that has a value wins.
 */

export type Fields = Readonly<Record<string, unknown>>;

const TEXT = ['text', 'maintext', 'raw_text'];
/** Other names in common use. They can hold a teaser, so a page goes before them. */
const ALSO_TEXT = ['content', 'body', 'articleBody', 'article'];
const NAMES = {
  id: ['id', '_id', 'uuid', 'guid'],
  url: ['url', 'canonical_link', 'source'],
  title: ['title', 'headline'],
  date: ['date', 'date_publish', 'publish_date', 'date_published', 'published_date', 'published_at', 'published'],
  byline: ['author', 'authors', 'byline'],
  publisher: [
    'publisher',
    'sitename',
    'site_name',
    'meta_site_name',
    'source-hostname',
    'hostname',
    'source_domain',
    'source_url',
  ],
  language: ['language', 'lang', 'meta_lang'],
} as const;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a JSON object; null if the text is not one. */
export function fieldsOf(text: string): Fields | null {
  const value = jsonIn(text);
  return isFields(value) ? value : null;
}

/** Whether a value nests objects or arrays more than `levels` deep. */
export function nests(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nests(inner, levels - 1));
}

/** The value of a JSON text; undefined if the text is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The article's text, and whether it is an HTML page; null if no field holds one. An empty string counts as a text. */
export function contentField(fields: Fields, textField: string | null): {text: string; page: boolean} | null {
  if (textField !== null) {
    const text = fieldOf(fields, textField);
    return typeof text === 'string' ? {text, page: false} : null;
  }
  const texts = TEXT.map((name) => fieldOf(fields, name)).filter((value) => typeof value === 'string');
  const text = texts.find((value) => value.trim() !== '');
  if (text !== undefined) return {text, page: false};
  const html = fieldOf(fields, 'html');
  if (typeof html === 'string') return {text: html, page: true};
  const other = ALSO_TEXT.map((name) => fieldOf(fields, name)).find((value) => typeof value === 'string');
  if (typeof other === 'string') return {text: other, page: false};
  return texts[0] === undefined ? null : {text: texts[0], page: false};
}

const TEXT_FIELD = new RegExp(`"(?:${[...TEXT, 'html', ...ALSO_TEXT].join('|')})"\\s*:\\s*"`);

const PRINTED = /"schemaVersion"\s*:/;

/** Whether a text in JSON has a field with a text, and is not what this program printed. */
export const hasTextField = (json: string): boolean => TEXT_FIELD.test(json) && !PRINTED.test(json);

/** A row of a table as fields, also under their names in small letters: Excel users write "Text". */
export function fieldsNamed(names: readonly string[], cells: readonly string[]): Fields {
  const own = names.map((name, i) => [name, cells[i] ?? ''] as const);
  return Object.fromEntries([...own.map(([name, cell]) => [name.toLowerCase(), cell] as const), ...own]);
}

/** What can stand between the cells of a table. */
export const DELIMITERS = [',', ';', '\t', '|'];

const SHOWN_NAMES = 12;
const LONGEST_NAME_IN_CHARACTERS = 40;

/** Some names of fields or columns, for a message. */
function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map((name) => name.replace(/\s+/g, ' '));
  const short = shown.map((name) =>
    name.length > LONGEST_NAME_IN_CHARACTERS ? `${name.slice(0, LONGEST_NAME_IN_CHARACTERS - 1)}…` : name,
  );
  return [...short, ...(names.length > SHOWN_NAMES ? ['…'] : [])].join(', ').toWellFormed();
}

/** The error of a table without a column for the text. */
export function noTextIn(columns: readonly string[], textField: string | null): InputError {
  const what = textField === null ? 'no column for the text' : `no column '${textField}'`;
  return new InputError('no-text', `has ${what}, name one of its columns with --text-field: ${shownNames(columns)}`);
}

/** The error of a record without a text. */
export function noTextAmong(fields: Fields, textField: string | null): InputError {
  const names = Object.keys(fields);
  const all = names.length > 0 ? ` (it has ${shownNames(names)})` : '';
  const message =
    textField === null
      ? `has no text, name the field that holds it with --text-field${all}`
      : `has no text in '${textField}', check --text-field${all}`;
  return new InputError('no-text', message);
}

/** What the record says about its article. */
export function metadataOf(fields: Fields): Partial<Metadata> {
  const firstOf = (names: readonly string[]) => {
    for (const name of names) {
      const value = wordsOf(fieldOf(fields, name));
      if (value !== null) return value;
    }
    return null;
  };
  const url = NAMES.url.map((name) => wordsOf(fieldOf(fields, name))).find((value) => value && /^https?:/i.test(value));
  const values = {
    id: firstOf(NAMES.id),
    url: url ?? null,
    title: firstOf(NAMES.title),
    date: dayOf(firstOf(NAMES.date)),
    byline: firstOf(NAMES.byline),
    publisher: firstOf(NAMES.publisher)?.replace(/^https?:\/\//, '') ?? null,
    language: firstOf(NAMES.language),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The day of a time that is counted from 1970, in seconds or (pandas) in milliseconds. Whatever else stands there stays. */
function dayOf(date: string | null): string | null {
  if (date === null || !/^\d{9,13}$/.test(date)) return date;
  return new Date(Number(date) * (date.length > 11 ? 1 : 1000)).toISOString().slice(0, 10);
}

/** The claim that a record brings along to be held against its article; null if it has none. */
export function claimField(fields: Fields): string | null {
  const claim = fieldOf(fields, 'claim');
  return typeof claim === 'string' ? wordsOf(claim) : null;
}

/** Replaces lone surrogates, left where somebody cut a text in the middle of an emoji: other tools refuse such JSON. */
function fieldOf(fields: Fields, name: string): unknown {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** A string, a number, or a list of them or of objects with a name, as text: "Jane Roe, Olle Mark". Null if empty. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.toWellFormed().replace(/\s+/g, ' ').trim() || null;
  if (Array.isArray(value)) {
    const all = value.map(wordsOf).filter((words) => words !== null);
    return all.length > 0 ? [...new Set(all)].join(', ') : null;
  }
  return isFields(value) ? wordsOf(fieldOf(value, 'name')) : null;
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const ID = new RegExp(
  String.raw`^\s*\{\s*(?:${STRING}\s*:\s*(?:${STRING}|[\w.+-]+)\s*,\s*)*?"id"\s*:\s*(${STRING}|-?\d+)`,
);

/** The id of a record that cannot be parsed, if only plain fields precede it. */
export function idInStart(start: string): string | null {
  const found = ID.exec(start)?.[1];
  return found === undefined ? null : wordsOf(jsonIn(found)); // null if it has an escape that JSON does not know
}
