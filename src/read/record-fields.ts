import type {Metadata} from '../layers/article.js';

/*
 * The fields of one record of a crawl, under the names that trafilatura, news-please and newspaper4k give them, first the
 * plain ones. The first that says something is taken.
 */

export type Fields = Readonly<Record<string, unknown>>;

const TEXT = ['text', 'maintext', 'raw_text'];
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

/** The fields of a JSON object; null where the text is none. */
export function fieldsOf(text: string): Fields | null {
  const value = parsed(text);
  return isFields(value) ? value : null;
}

/** Whether things stand in things more than `levels` deep. */
export function nests(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nests(inner, levels - 1));
}

/** A value of JSON; undefined where the text is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The text, and whether it is a page; null where there is none. An empty text is one. */
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
  return texts[0] === undefined ? null : {text: texts[0], page: false};
}

/** What the record says of its article. */
export function metadataOf(fields: Fields): Partial<Metadata> {
  const said = (names: readonly string[]) => {
    for (const name of names) {
      const value = wordsOf(fieldOf(fields, name));
      if (value !== null) return value;
    }
    return null;
  };
  const url = NAMES.url.map((name) => wordsOf(fieldOf(fields, name))).find((value) => value && /^https?:/i.test(value));
  const values = {
    id: said(NAMES.id),
    url: url ?? null,
    title: said(NAMES.title),
    date: said(NAMES.date),
    byline: said(NAMES.byline),
    publisher: said(NAMES.publisher)?.replace(/^https?:\/\//, '') ?? null,
    language: said(NAMES.language),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** Half a character, left where somebody cut a text, is no text that can be printed: tools refuse the JSON it makes. */
function fieldOf(fields: Fields, name: string): unknown {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** A text, a number, or several of them or of things with a name: "Jane Roe, Olle Mark". Null where nothing is said. */
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

/** The id of a record that cannot be read, where its start shows one among plain fields. */
export function idInStart(start: string): string | null {
  const found = ID.exec(start)?.[1];
  return found === undefined ? null : wordsOf(parsed(found)); // none: an escape that JSON does not know
}
