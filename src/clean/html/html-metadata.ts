import type {Metadata} from '../../layers/article.js';
import {isoDay} from '../sheet/iso-day.js';
import type {HtmlPage} from './html-builder.js';
import {decodeEntity} from './html-parser.js';
import type {HtmlElement} from './html-tree.js';

/** What a page says about itself: in JSON-LD first, then OpenGraph, then older metas and tags. */
export function pageMetadata(page: HtmlPage): Partial<Metadata> {
  const found = gather(page);
  const ld = found.article ?? {};
  const meta = (...names: string[]) => names.map((n) => found.meta.get(n)).find((v) => v !== undefined && v !== '');
  const title =
    textOf(ld.headline) ??
    meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
    withoutSite(found.title, meta('og:site_name'));
  const date = textOf(ld.datePublished) ?? meta(...DATES) ?? found.time;
  const byline =
    namesOf(ld.author) ??
    named(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'));
  const values: {[K in keyof Metadata]?: string | undefined} = {
    title: tidy(title),
    date: date === undefined ? undefined : isoDay(tidy(date) ?? date),
    byline: tidy(byline)?.replace(/^by\s+/i, ''),
    publisher: tidy(namesOf(ld.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher')),
    language: tidy(found.language ?? meta('og:locale', 'content-language')?.replace('_', '-')),
    url: tidy(found.canonical ?? meta('og:url') ?? textOf(ld.url) ?? idOf(ld.mainEntityOfPage)),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const DATES =
  'article:published_time datepublished date pubdate publishdate dc.date dc.date.issued dcterms.date sailthru.date parsely-pub-date og:published_time article.published'.split(
    ' ',
  );

type Json = Readonly<Record<string, unknown>>;

interface Found {
  readonly meta: Map<string, string>;
  article?: Json | undefined;
  title?: string;
  time?: string;
  language?: string;
  canonical?: string;
}

function gather({telling}: HtmlPage): Found {
  const found: Found = {meta: new Map()};
  for (const node of telling) {
    const {attribs} = node;
    if (node.name === 'meta') {
      const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'])?.toLowerCase();
      if (name && attribs.content !== undefined && !found.meta.has(name)) found.meta.set(name, attribs.content);
    } else if (node.name === 'script') {
      if (attribs.type?.toLowerCase().trim() === 'application/ld+json') found.article ??= articleIn(dataOf(node));
    } else if (node.name === 'title') {
      found.title ??= dataOf(node);
    } else if (node.name === 'html' && attribs.lang) {
      found.language = attribs.lang;
    } else if (node.name === 'link' && attribs.rel?.toLowerCase() === 'canonical' && attribs.href) {
      found.canonical ??= attribs.href;
    } else if (node.name === 'time' && attribs.datetime) {
      found.time ??= attribs.datetime;
    }
  }
  return found;
}

const dataOf = (node: HtmlElement): string => node.children.map((c) => (c.type === 'text' ? c.data : '')).join('');

const ARTICLE = /Article|BlogPosting|Report|Review$/;
const DEEPEST_IN_OBJECTS = 6;

/** The first article in a page's linked data, however it is wrapped. */
function articleIn(json: string): Json | undefined {
  const look = (value: unknown, depth: number): Json | undefined => {
    if (depth > DEEPEST_IN_OBJECTS || typeof value !== 'object' || value === null) return undefined;
    if (isObject(value)) {
      if (ofType(value['@type']) && value.headline !== undefined) return value;
      return look(value['@graph'], depth + 1) ?? look(value.mainEntity, depth + 1);
    }
    if (!Array.isArray(value)) return undefined;
    for (const inner of value) {
      const found = look(inner, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  try {
    return look(JSON.parse(json), 0);
  } catch (error) {
    // Broken linked data counts as none.
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

const ofType = (type: unknown): boolean => [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name));

const isObject = (value: object): value is Json => !Array.isArray(value);

const textOf = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one : undefined;
};

/** An address that is given as a string, or as an object with an @id. */
const idOf = (value: unknown): string | undefined =>
  textOf(typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value);

/** "Jane Roe, Olle Mark", from authors given as strings, or as objects with a name. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((v: unknown) => {
    const name = typeof v === 'object' && v !== null && 'name' in v ? v.name : v;
    return [name].flat().filter((n): n is string => typeof n === 'string' && named(n) !== undefined);
  });
  return names.length > 0 ? [...new Set(names)].slice(0, 6).join(', ') : undefined;
}

/** The value if it is a name, not a number or the address of an author's page. */
const named = (value: string | undefined): string | undefined =>
  value === undefined || /^https?:|^\d+$|^\s*$/.test(value) ? undefined : value;

/** "Mine to close | The Courier" → "Mine to close". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const text = tidy(title) ?? '';
  if (site && text.endsWith(site)) return text.slice(0, endOfWords(text, text.length - site.length)) || undefined;
  const cut = /^(.{15,}?)\s+(?:[|–—·»]|-)\s+[^|–—·»]{2,40}$/.exec(text);
  return cut?.[1] ?? (text || undefined);
}

/** Where the last word before `end` ends. A regular expression for it would be tried from every dash. */
function endOfWords(text: string, end: number): number {
  while (end > 0 && /[\s|–—:·-]/.test(text[end - 1]!)) end--;
  return end;
}

/** Decodes entities and folds white space. Half a surrogate pair, left by a cut title, would make JSON that tools refuse. */
const tidy = (value: string | undefined): string | undefined =>
  value
    ?.toWellFormed()
    .replace(/&#?\w{1,31};/g, decodeEntity)
    .replace(/\s+/g, ' ')
    .trim() || undefined;
