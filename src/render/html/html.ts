import type {CompareOptions} from '../../compare/compare.js';
import {UsageError} from '../../layers/errors.js';
import type {ArticleRecord} from '../../record/record.js';
import type {Renderer} from '../renderer.js';
import {claimed} from './page-claims.js';
import {type PageLine, pageLine, type ReadLine, type UnreadLine} from './page-line.js';
import {script, scriptHash, style, styleHash} from './page-table.js';
import type {PageView} from './page-view.js';

/*
 * One page that needs nothing else and asks nobody: articles and claims as JSON, and a script that shows them. The page's
 * policy allows this script and this style alone, so that nothing in an article can run or fetch anything.
 */

export function html(): Renderer {
  return {
    begin: '',
    between: '',
    record: (record, article) => pageLine(record, article ?? null),
    end: () => '',
    whole: (texts) => {
      const lines = new PageLines();
      for (const text of texts) lines.take(text);
      return lines.page(null);
    },
  };
}

/** More than browsers open with ease: some ten thousand articles. */
const MOST_CHARACTERS = 150_000_000;

/** Gathers what `pageLine` gave of each input, and makes the page of it. */
export class PageLines {
  readonly #read: ReadLine[] = [];
  readonly #unread: UnreadLine[] = [];
  readonly #most: number;
  #characters = 0;
  articles = 0;
  undated = 0;
  /** Everyone who takes a position, and whom they speak for. */
  readonly names = new Set<string>();

  constructor(most = MOST_CHARACTERS) {
    this.#most = most;
  }

  take(text: string): void {
    this.#characters += text.length;
    if (this.#characters > this.#most)
      throw new UsageError('these are too many articles for one page, give fewer at a time, or choose another format');
    const line: PageLine = JSON.parse(text);
    if ('unread' in line) this.#unread.push(line);
    else {
      this.#read.push(line);
      this.articles++;
      if (line.article.date === null) this.undated++;
      for (const name of line.held.flatMap((one) => [one.speaker, one.for])) if (name !== null) this.names.add(name);
    }
  }

  /** A record that was printed, without its article. */
  add(record: ArticleRecord): void {
    this.take(pageLine(record, null));
  }

  /** With `options`, of the positions that `stance compare` leaves. */
  page(options: CompareOptions | null): string {
    const {articles, claims, people} = claimed(this.#read, options);
    const docs = Object.fromEntries(this.#read.flatMap((line) => Object.entries(line.docs)));
    const view: PageView = {claims, people, docs, isComparison: options !== null};
    return [
      HEAD,
      blockOf('view', view),
      ...this.#unread.map(({unread}) => blockOf('unread', unread)),
      ...articles.map((article) => blockOf('article', article)),
      `<script>${script}</script>\n</body>\n</html>\n`,
    ].join('');
  }
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Who says what</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its articles by a script of its own, which the browser does not run: allow scripts for it.</noscript>
`;

/** JSON in which nothing can end the block that holds it. */
const blockOf = (kind: string, data: unknown): string =>
  `<script type="application/json" class="${kind}">${JSON.stringify(data).replace(/[<\u2028\u2029]/g, escaped)}</script>\n`;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
