import {readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';

/* The tables in the bundle are those that the source computes. */

const {moduleOf, runTable} = await import(pathToFileURL('test/tools/tables.mjs').href);
const paths = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('-table.ts'));

it('finds tables', () => expect(paths.length).toBeGreaterThan(0));

it.each(paths)('%s: the bundle holds what the source computes', async (path) => {
  const built = await import(`data:text/javascript,${encodeURIComponent(moduleOf(await runTable(`src/${path}`)))}`);
  const computed = await import(pathToFileURL(`src/${path}`).href);
  expect(Object.keys(built).sort()).toEqual(Object.keys(computed).sort());
  expect({...built}).toEqual({...computed});
});
