import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installed, launch, without} from './chromium.js';

/* The report in a real browser, as its reader has it: opened from disk, without a network. */

const folder = mkdtempSync(join(tmpdir(), 'stance-report-'));
afterAll(() => rmSync(folder, {recursive: true}));

const BRIDGE = `Mayor denies bridge is unsafe

Mayor Ines Tarkov denied on Monday that the bridge was unsafe.

Engineer Olle Brandt declined to comment. "It will stand," he said.

Sign up for our newsletter`;

const HOSTILE = `Mayor Ines Tarkov denied that <script>window.ran = 1</script> the bridge was unsafe.

"</script><img src=x onerror=window.ran=1><!-- It is \u202esafe," said Olle Brandt, the engineer.`;

const TWO = [
  {id: 'v1', date: '2024-05-01', text: 'Mayor Ines Tarkov denied that Otto Kern had sold the castle.'},
  {id: 'v2', date: '2024-05-03', text: 'Clerk Olle Brandt said Otto Kern had sold the castle. He said it was old.'},
];

const MANY = Array.from({length: 1000}, (_, i) => ({
  id: `n${i}`,
  date: `2024-05-${String(1 + (i % 28)).padStart(2, '0')}`,
  text: `Mayor Ines Tarkov denied that bridge ${i} was unsafe. Olle Brandt said bridge ${i} was old.`,
}));

function report(name: string, text: string, command: readonly string[] = ['extract']): string {
  const out = join(folder, `${name}.${command.join('')}.html`);
  writeFileSync(join(folder, name), text);
  const {stderr} = spawnSync('node', [resolve('bin/stance.js'), ...command, '-o', out, join(folder, name)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return `file://${out}`;
}

describe.skipIf(installed === null)(`the report in a browser${without}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const bridge = report('bridge.txt', BRIDGE);
  const hostile = report('hostile.txt', HOSTILE);
  const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const two = report('two.jsonl', lines(TWO));
  const compared = report('two.jsonl', lines(TWO), ['compare']);
  const many = report('many.jsonl', lines(MANY));

  async function open(url: string, over: Parameters<Browser['newPage']>[0] = {}): Promise<Page & {faults: string[]}> {
    const page = await browser.newPage({viewport: {width: 1200, height: 800}, ...over});
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => request.url().startsWith(url.split('#')[0]!) || faults.push(request.url()));
    await page.goto(url);
    return Object.assign(page, {faults});
  }
  const current = (page: Page) => page.locator('.list [aria-current]');

  it('asks nobody for anything, and marks each statement by sign, word and colour', async () => {
    const page = await open(bridge);
    expect(await page.locator('.row .stance').allTextContents()).toEqual(['✗ deny', '✗ deny', '? neither', '• assert']);
    expect(await page.locator('.text a.neither').first().getAttribute('title')).toContain(
      'Olle Brandt neither confirms',
    );
    expect(await page.locator('.detail').textContent()).toMatch(/Ines Tarkov.* denies[\s\S]*deny\/denies/);
    expect(page.faults).toEqual([]);
  });

  it('shows the text of an article as text, whatever it holds', async () => {
    const page = await open(hostile);
    await page.getByText('Why').click();
    expect(await page.locator('.text').textContent()).toContain('<script>window.ran = 1</script> the bridge');
    expect(await page.locator('.text').textContent()).toContain('</script><img src=x onerror=window.ran=1><!-- It is');
    expect(await page.evaluate('[window.ran, document.querySelectorAll("img").length]')).toEqual([undefined, 0]);
    expect(page.faults).toEqual([]);
  });

  it('keeps what is written from right to left from changing places with what stands beside it', async () => {
    const file = lines([{...TWO[0], title: 'Castle', publisher: 'مجلة'}, TWO[1] ?? {}]);
    const page = await open(report('bidi.jsonl', file));
    const left = async (text: string) =>
      (await page.locator('#reader .about bdi', {hasText: text}).boundingBox())?.x ?? 0;
    expect(await left('مجلة')).toBeLessThan(await left('2024-05-01'));
    expect(await left('2024-05-01')).toBeLessThan(await left('bidi.jsonl'));
  });

  it('goes by arrow keys from statement to statement, and its address leads back to each', async () => {
    const page = await open(bridge);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toMatch(/#1\.s3$/);
    await expect.poll(() => page.locator('.row:focus').textContent()).toContain('Olle Brandt');
    const again = await open(page.url());
    expect(await current(again).textContent()).toContain('declined to comment');
    expect(await again.locator('.text .current').first().textContent()).toContain('Engineer Olle Brandt');
    await again.locator('.text a.assert').first().click();
    // the address changes first, and the page hears of it later
    await expect.poll(() => current(again).textContent()).toContain('It will stand');
  });

  it('filters by stance, speaker, words and source', async () => {
    const page = await open(bridge);
    const rows = () => page.locator('.row').count();
    await page.getByLabel('deny').uncheck();
    await expect.poll(rows).toBe(2);
    await page.getByLabel('Speaker').fill('tarkov');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('0 of 4 statements in 1 article');
    await page.getByRole('button', {name: 'Show all'}).click();
    await page.getByLabel('Claim').fill('stand');
    await expect.poll(rows).toBe(1);
    await page.getByLabel('Claim').fill('');
    await page.getByLabel('Source').fill('bridge.txt');
    await expect.poll(rows).toBe(4);
  });

  it('shows at first glance who denies what, and leads to the words', async () => {
    const page = await open(two);
    const [first = ''] = await page.locator('.claims li').allTextContents();
    expect(first).toMatch(
      /^Otto Kern had sold the castle disputed✗ denyInes Tarkov 2024-05-01• assertOlle Brandt 2024-05-03/,
    );
    expect(await page.locator('.claims a').first().getAttribute('title')).toBe('denied: Otto Kern had sold the castle');
    await page.locator('.claims a', {hasText: 'Olle Brandt'}).first().click();
    await expect.poll(() => page.url()).toMatch(/#2\.s1$/);
    await page.getByRole('button', {name: 'Show 2 statements'}).click();
    await expect.poll(() => page.locator('.row').count()).toBe(2);
    expect(await page.locator('.picked').textContent()).toBe('Otto Kern had sold the castle');
  });

  it('shows of several articles who is against what, and when', async () => {
    const page = await open(two);
    await page.getByText('Who against what').click();
    await page.getByText('Positions by day').click();
    expect(await page.locator('thead th').allTextContents()).toEqual(['Claim', 'Ines Tarkov', 'Olle Brandt']);
    expect(await page.locator('td').allTextContents()).toEqual(['✗ deny', '• assert']);
    expect(await page.locator('svg a').allTextContents()).toEqual([
      'Ines Tarkov denies, 2024-05-01✗',
      'Olle Brandt asserts, 2024-05-03, 2 statements•',
    ]);
    await page.getByRole('button', {name: 'assert'}).click();
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await page.getByRole('button', {name: 'Show all'}).click();
    await page.locator('svg a').first().click();
    await expect.poll(() => page.url()).toMatch(/#1\.s1$/);
  });

  it('shows the claims of the statements that are left by the filters, with all their positions', async () => {
    const page = await open(two);
    await page.getByRole('checkbox', {name: 'assert'}).uncheck();
    await expect.poll(() => page.locator('.claims li').count()).toBe(1);
    expect(await page.locator('.claims dt').allTextContents()).toEqual(['✗ deny', '• assert']);
  });

  it('is the page of stance compare too, with what its options leave', async () => {
    const page = await open(compared);
    expect(await page.locator('h1').textContent()).toBe('Who stands where');
    expect(await page.locator('.claims h3').first().textContent()).toBe('Otto Kern had sold the castle disputed');
    const denials = await open(report('two.jsonl', lines(TWO), ['compare', '--stance', 'deny']));
    expect(await denials.locator('.row .who').allTextContents()).toEqual(['Ines Tarkov, Mayor']);
    expect(await denials.locator('.text').textContent()).toContain('denied that Otto Kern had sold the castle');
  });

  it('shows an article in which nobody says anything', async () => {
    const page = await open(report('silent.txt', 'The bridge is old. It stands.'));
    expect(await page.getByRole('status').textContent()).toBe('0 statements in 1 article');
    expect(await page.locator('form, .panes').count()).toBe(0);
    await page.getByText('1 article without a statement listed').click();
    await page.locator('summary', {hasText: 'silent.txt'}).click();
    expect(await page.getByText('The bridge is old. It stands.').isVisible()).toBe(true);
  });

  it('is walked by keys alone, from who denies what to the words and back', async () => {
    const page = await open(two);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Go to the statements');
    const seen: string[] = [];
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press('Tab');
      seen.push((await page.locator(':focus').textContent()) ?? '');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    expect(seen.slice(-2)).toEqual(['Ines Tarkov', 'Olle Brandt']);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#2\.s1$/);
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toMatch(/#2\.s2$/);
    await expect.poll(() => page.locator('.row:focus').textContent()).toContain('it was old');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await page.locator('#reader :focus').count()).toBe(1);
  });

  it('lets arrow keys scroll the page until the list is reached', async () => {
    const page = await open(two);
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('shows what was left out when asked', async () => {
    const page = await open(bridge);
    const left = page.getByText('Sign up for our newsletter');
    expect(await left.isVisible()).toBe(false);
    await page.getByLabel('Show what was left out').check();
    await expect.poll(() => left.isVisible()).toBe(true);
  });

  it('shows a thousand articles page by page, and all on paper', async () => {
    const page = await open(many);
    expect(await page.locator('.row').count()).toBe(50);
    await page.locator('#statements').getByRole('button', {name: 'Next'}).click();
    await expect.poll(() => page.locator('.row').first().textContent()).toContain('bridge 25');
    expect(await page.locator('svg a').count()).toBeGreaterThan(20);
    expect(await page.locator('.claims li').count()).toBe(5);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.row').count()).toBe(2000);
  });

  it.each([
    ['light', {}],
    ['dark', {colorScheme: 'dark'}],
    ['narrow', {viewport: {width: 320, height: 700}}],
    ['at 200 %', {viewport: {width: 600, height: 400}, deviceScaleFactor: 2}],
  ] as const)('has nothing that axe objects to, nor a word out of reach: %s', async (_, look) => {
    for (const url of [bridge, two, compared, many]) {
      const page = await open(url, look);
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      await page.evaluate(axe);
      const violations = z
        .array(z.string())
        .parse(
          await page.evaluate('axe.run().then(({violations}) => violations.map(({id, help}) => id + ": " + help))'),
        );
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});
