import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';

/* The script and the style of the page, bundled when the program is built, with the hashes that the page's policy names. */

const bundled = (entry: string): string =>
  execFileSync('node_modules/.bin/esbuild', [entry, '--bundle', '--minify', '--format=iife', '--target=es2022'], {
    encoding: 'utf8',
  })
    .trim()
    // the HTML parser would take these for the end of the element, or for the start of a comment
    .replace(/<(?=\/script|\/style|!--)/gi, '\\x3c');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export const script = bundled('src/render/html/client/main.ts');
export const style = bundled('src/render/html/client/page.css');
export const scriptHash = hashOf(script);
export const styleHash = hashOf(style);
