import {MARKUP, TAGS} from '../laws/vocabulary.js';
import type {Corpus} from './corpus.js';
import {makeText} from './mutate-text.js';
import {cutPoint} from './pieces.js';
import type {Random} from './random.js';

const MOST = 40_000;

type Mutation = (page: string, random: Random, corpus: Corpus) => string;

const CLASSES = ['caption', 'byline', 'related', 'share-tools', 'comments', 'article-body', 'promo', 'x'];
const ENTITIES = [
  '&quot;',
  '&ldquo;',
  '&#8221;',
  '&#x201C;',
  '&amp;',
  '&nbsp;',
  '&shy;',
  '&hellip;',
  '&#0;',
  '&#150;',
  '&ampquot',
  '&Ggr',
  '&acE;',
];

const tag = (random: Random): string => {
  const name = random.pick(TAGS);
  return random.pick([
    `<${name}>`,
    `</${name}>`,
    `<${name} class="${random.pick(CLASSES)}">`,
    `<${name}/>`,
    `<${name.toUpperCase()} id='x`,
  ]);
};

const mutations: readonly Mutation[] = [
  (page, random) => insert(page, random, tag(random)),
  (page, random) => insert(page, random, random.pick(MARKUP)),
  (page, random) => insert(page, random, random.pick(ENTITIES)),
  (page, random, corpus) => insert(page, random, `<p>${random.pick(corpus.examples)}</p>`),
  (page, random, corpus) => insert(page, random, random.pick(corpus.pages)),
  // Tags deleted, doubled, nested, never closed.
  (page, random) => onTags(page, random, () => ''),
  (page, random) => onTags(page, random, (found) => found.repeat(random.few(20))),
  (page, random) => onTags(page, random, () => tag(random)),
  (page, random) => onTags(page, random, (found) => found.slice(0, -1)),
  (page, random) => {
    const name = random.pick(TAGS);
    const deep = random.few(300);
    const at = cutPoint(page, random);
    const end = Math.max(at, cutPoint(page, random));
    return `${page.slice(0, at)}${`<${name}>`.repeat(deep)}${page.slice(at, end)}${`</${name}>`.repeat(random.few(deep))}${page.slice(end)}`;
  },
  // Words split by tags, and character references.
  (page, random) =>
    page.replace(/(?<=\w) (?=\w)/g, (space) =>
      random.once(5)
        ? random.pick(['<br>', '&nbsp;', ' <b>', '</b> ', '<!-- x -->', '\n', '<wbr>', ' <a href="/x">'])
        : space,
    ),
  (page, random) => page.replace(/["“”]/g, (mark) => (random.once(2) ? random.pick(ENTITIES) : mark)),
  (page, random) => page.replace(/[a-z]/g, (letter) => (random.once(40) ? `&#${letter.charCodeAt(0)};` : letter)),
  (page, random) => page.slice(0, random.below(page.length + 1)),
  (page, random) => page.slice(random.below(page.length + 1)),
  (page, random) => page.slice(0, cutPoint(page, random)) + page.slice(cutPoint(page, random)),
  (page, random) => {
    const {length} = page;
    const at = random.below(length + 1);
    return page.slice(0, at) + page.slice(at + random.few(12));
  },
];

/** A page of the corpus, or a text turned into one, broken in one or several ways. */
export function makePage(random: Random, corpus: Corpus): string {
  let page = random.once(3) ? random.pick(corpus.pages) : pageOf(makeText(random, corpus), random, corpus);
  for (let times = random.few(8); times > 0; times--)
    page = random.pick(mutations)(page, random, corpus).slice(0, MOST);
  return page;
}

function pageOf(text: string, random: Random, corpus: Corpus): string {
  const [open, close] = random.pick([
    ['<p>', '</p>'],
    ['<p>', ''],
    ['<div>', '</div>'],
    ['', '<br>'],
    ['<li>', '</li>'],
    ['<p><em>', '</em></p>'],
    ['<blockquote><p>', '</p></blockquote>'],
  ] as const);
  const body = text
    .split(/\n+/)
    .map((line) => open + line + close)
    .join('\n');
  const head = random.once(2) ? '' : `<head><title>${random.pick(corpus.examples)}</title></head>`;
  const json = random.once(4)
    ? `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: random.pick(corpus.examples), articleBody: text})}</script>`
    : '';
  return random.once(4)
    ? body
    : `<html>${head}<body>${json}<h1>${random.pick(corpus.examples)}</h1>${body}</body></html>`;
}

function insert(page: string, random: Random, piece: string): string {
  const at = cutPoint(page, random);
  return page.slice(0, at) + piece + page.slice(at);
}

function onTags(page: string, random: Random, change: (found: string) => string): string {
  const inSo = random.few(10);
  return page.replace(/<[^<>]*>/g, (found) => (random.once(inSo) ? change(found) : found));
}
