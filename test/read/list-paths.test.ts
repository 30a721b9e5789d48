import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterAll, describe, expect, it} from 'vitest';
import {listPaths} from '../../src/read/inputs.js';

const root = mkdtempSync(join(tmpdir(), 'stance-list-'));
afterAll(() => rmSync(root, {recursive: true}));
const signal = new AbortController().signal;
const stdin = (text: string) => Readable.from([Buffer.from(text)]);

describe('a list of paths', () => {
  it.each([
    ['a line each', 'a.txt\nb c.txt\n', ['a.txt', 'b c.txt']],
    ['with the line ends of Windows', 'a.txt\r\nb.txt', ['a.txt', 'b.txt']],
    ['with empty lines', '\na.txt\n\n\nb.txt', ['a.txt', 'b.txt']],
    ['apart by NULs, line ends in the names', 'a\nb.txt\0c.txt\0', ['a\nb.txt', 'c.txt']],
    ['that is empty', '', []],
  ])('%s', async (_, text, paths) => {
    expect(await listPaths('-', stdin(text), signal)).toEqual(paths);
    writeFileSync(join(root, 'list'), text);
    expect(await listPaths(join(root, 'list'), stdin('x.txt'), signal)).toEqual(paths);
  });

  it('that is missing is wrong usage', async () => {
    await expect(listPaths(join(root, 'gone'), stdin(''), signal)).rejects.toMatchObject({
      name: 'UsageError',
      message: `--files-from ${join(root, 'gone')}: no such file or directory, check the path`,
    });
  });
});
