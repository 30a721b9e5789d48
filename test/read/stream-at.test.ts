import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {streamAt} from '../../src/read/stream-at.js';

const root = mkdtempSync(join(tmpdir(), 'stance-stream-'));
afterAll(() => rmSync(root, {recursive: true}));

async function chunksAt(path: string): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of streamAt(path)) chunks.push(String(chunk));
  return chunks;
}

describe('streamAt', () => {
  it('reads a file in chunks', async () => {
    const text = 'x'.repeat(70_000);
    writeFileSync(join(root, 'a'), text);
    const chunks = await chunksAt(join(root, 'a'));
    expect(chunks.map((c) => c.length)).toEqual([65_536, 4_464]);
  });

  it('reads a device', async () => {
    expect(await chunksAt('/dev/null')).toEqual([]);
  });

  it('reads a pipe without blocking a thread', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const stream = streamAt(join(root, 'pipe'));
    expect(stream instanceof Socket).toBe(process.platform === 'linux');
    const chunks: string[] = [];
    const read = (async () => {
      for await (const chunk of stream) chunks.push(String(chunk));
    })();
    await writeFile(join(root, 'pipe'), 'text');
    await read;
    expect(chunks.join('')).toBe('text');
  });

  it('fails on a missing file', () => {
    expect(() => streamAt(join(root, 'gone'))).toThrow(expect.objectContaining({code: 'ENOENT'}));
  });
});
