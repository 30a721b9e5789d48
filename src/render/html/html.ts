import type {OutputRecord} from '../../record/record.js';
import type {Renderer} from '../renderer.js';
import {pageArticle} from './page-article.js';
import {script, scriptHash, style, styleHash} from './page-table.js';

/*
 * One page that needs nothing else and asks nobody: articles as JSON, and a script that shows them. The page's policy
 * allows this script and this style alone, so that nothing in an article can run or fetch anything.
 */

export function html(): Renderer {
  return {
    begin: `<!doctype html>
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
`,
    between: '',
    record: (record, article) =>
      'error' in record
        ? blockOf('unread', unreadIn(record))
        : article
          ? blockOf('article', pageArticle(record, article))
          : '',
    end: () => `<script>${script}</script>
</body>
</html>
`,
  };
}

/** JSON in which nothing can end the block that holds it. */
const blockOf = (kind: string, data: unknown): string =>
  `<script type="application/json" class="${kind}">${JSON.stringify(data).replace(/[<\u2028\u2029]/g, escaped)}</script>\n`;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

const unreadIn = ({source, error}: Extract<OutputRecord, {error: unknown}>) => ({source, message: error.message});
