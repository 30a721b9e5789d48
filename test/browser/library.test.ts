import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installed, launch, without} from './chromium.js';

/* The library in a page, as a module of its own: nothing of Node, no bundler, and no code made from strings. */

const ORIGIN = 'http://stance.test';
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">
<script type="module" src="/page.js"></script>`;
const SCRIPT = `import {analyze, compare, parse} from './dist/index.js';
const text = 'Mayor Sten Aldry denied on Tuesday that the bridge had been sold.';
const page = '<html><body><article><h1>The bridge stays</h1><p>' + text + '</p></article></body></html>';
const all = [text, page, {text: '# The bridge\\n\\n' + text, format: 'markdown'}].flatMap((input) => analyze(input));
window.told = [all.map(({statements: [s]}) => s.speaker.name + ' ' + s.stance), compare(all).length > 0, parse(text)[0].tokens.length];`;

describe.skipIf(installed === null)(`the library in a browser${without}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('reads text, pages and Markdown', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.route(`${ORIGIN}/**`, (route) => {
      const {pathname} = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({contentType: 'text/html', body: PAGE});
      const body = pathname === '/page.js' ? SCRIPT : readFileSync(`dist/${basename(pathname)}`);
      return route.fulfill({contentType: 'text/javascript', body});
    });
    await page.goto(ORIGIN);
    await page.waitForFunction('window.told', undefined, {timeout: 60_000});
    expect(await page.evaluate('window.told')).toEqual([Array(3).fill('Sten Aldry deny'), true, 13]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
