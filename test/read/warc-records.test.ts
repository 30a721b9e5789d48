import {describe, expect, it} from 'vitest';
import {warcPages} from '../../src/read/warc.js';
import {warcRecords} from '../../src/read/warc-records.js';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const record = (block: string, length: number | string = block.length, end = '\r\n\r\n'): string =>
  `WARC/1.0\r\nContent-Length: ${length}\r\n\r\n${block}${end}`;

/** The blocks, "!" behind one that is too long; of one that is broken what is told of it. */
async function read(text: string, {size = 1000, max = 100} = {}): Promise<string[]> {
  const all: string[] = [];
  for await (const r of warcRecords(inChunks(text, size), max)) {
    all.push('error' in r ? r.error.message : `${r.block.toString('latin1')}${r.whole ? '' : '!'}`);
  }
  return all;
}

const isShort = (number: number): string => `record ${number} is not as long as it says, get the file again`;
const hasNoHead = (number: number): string => `record ${number} has no whole head, get the file again`;

describe('records of an archive', () => {
  it.each([
    ['of several lengths', record('a') + record('') + record('b\r\n\r\nc'), ['a', '', 'b\r\n\r\nc']],
    ['with one line end behind', record('a', 1, '\n') + record('b', 1, '\r\n') + record('c'), ['a', 'b', 'c']],
    ['with line ends of Unix', record('a', 1, '\n\n') + record('b', 1, '\n\n'), ['a', 'b']],
    ['with none behind', record('a', 1, '') + record('b', 1, ''), ['a', 'b']],
    ['with many behind and before', `\r\n\n${record('a')}\r\n\r\n\n\n${record('b')}\n`, ['a', 'b']],
    ['as long as one may be', record('x'.repeat(100)), ['x'.repeat(100)]],
    ['longer than one may be', record('x'.repeat(300)) + record('b'), [`${'x'.repeat(100)}!`, 'b']],
    ['that speak of records', record('WARC/1.0\r\nand\nWARC/1.0') + record('b'), ['WARC/1.0\r\nand\nWARC/1.0', 'b']],
    ['longer than it says', record('aa', 1) + record('b'), [isShort(1), 'b']],
    ['shorter than it says', record('a', 30) + record('b'), [isShort(1), 'b']],
    ['far shorter than it says', record('a', 3000) + record('b'), [isShort(1), 'b']],
    ['shorter than it says, at the end', record('a') + record('b', 30), ['a', isShort(2)]],
    ['longer than one may be, cut', record('x'.repeat(300), 400), [`${'x'.repeat(100)}!`, isShort(1)]],
    [
      'shorter than it says, which is longer than one may be',
      record('a', 300) + record('b') + record('y'.repeat(90)),
      [isShort(1), 'b', 'y'.repeat(90)],
    ],
    [
      'of nothing, though it says more than one may be',
      record('', 300, '') + record('b') + record('y'.repeat(90)),
      [isShort(1), 'b', 'y'.repeat(90)],
    ],
    ['of no length', record('a', '') + record('b'), [hasNoHead(1), 'b']],
    ['of no such length', record('a', '1x') + record('b', 'x1') + record('c', '-1'), [1, 2, 3].map(hasNoHead)],
    ['cut in the head', `${record('a')}WARC/1.0\r\nContent-Le`, ['a', hasNoHead(2)]],
    ['cut in the head, with another behind', `WARC/1.0\r\nContent-Le\r\n${record('b')}`, [hasNoHead(1), 'b']],
    ['with noise between', `${record('a')}noise\r\n${record('b')}`, ['a', hasNoHead(2), 'b']],
    ['with noise behind', `${record('a')}noise`, ['a', hasNoHead(2)]],
    ['of which there are none', '\r\n\n', []],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 7, 1000]) expect(await read(text, {size}), `chunks of ${size}`).toEqual(expected);
  });

  it.each(['text', 'WARC', '\r\nWARC-', 'x\nWARC/1.0'])('are none of another file: %j', async (text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'bad-warc',
      message: 'is a broken or cut WARC file, get it again',
    });
  });

  it('are given as they come, without waiting for the next', async () => {
    let asked = 0;
    async function* chunks() {
      for (const text of [record('a'), record('b')]) {
        asked++;
        yield Buffer.from(text);
      }
    }
    const records = warcRecords(chunks(), 100);
    await records.next();
    expect(asked).toBe(1);
    await records.return(undefined);
  });
});

describe('a page', () => {
  const page = async (head: readonly string[], answer: readonly string[], body = 'x') => {
    const block = ['HTTP/1.1 200 OK', ...answer, '', body].join('\r\n');
    const text = ['WARC/1.0', ...head, `Content-Length: ${block.length}`, '', block].join('\r\n');
    const all = [];
    for await (const one of warcPages(inChunks(text, 1000), 1000)) all.push(one);
    expect(all).toHaveLength(1);
    return all[0];
  };
  const HTML = 'Content-Type: text/html';
  const RESPONSE = 'WARC-Type: response';

  it.each([
    ['text/html; charset=koi8-r', 'koi8-r'],
    ['text/html; Charset = "koi8-r"', 'koi8-r'],
    ["text/html;charset='koi8-r'; x=y", 'koi8-r'],
    ['text/html', null],
  ])('is in the encoding that the server names: %s', async (type, charset) => {
    expect(await page([RESPONSE], [`Content-Type: ${type}`])).toMatchObject({charset});
  });

  it.each([
    ['<urn:a>', '<https://a.example/?<b>>', 'urn:a', 'https://a.example/?<b>'],
    ['urn:<a>b', 'https://a.example/', 'urn:<a>b', 'https://a.example/'],
  ])('is known by the id and address of its record: %s', async (id, url, ...[bareId, bareUrl]) => {
    const head = [RESPONSE, `WARC-Record-ID: ${id}`, `WARC-Target-URI: ${url}`];
    expect(await page(head, [HTML])).toMatchObject({id: bareId, url: bareUrl});
  });

  it('may have neither id nor address', async () => {
    expect(await page([RESPONSE], [HTML])).toMatchObject({id: null, url: null});
  });

  it('is that of a response alone', async () => {
    expect(await page(['WARC-Type: request'], [HTML])).toBeNull();
    expect(await page([], [HTML])).toBeNull();
  });

  it.each([
    ['text/html', true],
    ['TEXT/HTML;x', true],
    ['application/xhtml+xml', true],
    ['text/htmlx', false],
    ['x-text/html', false],
    ['application/json', false],
  ])('is HTML: %s', async (type, isPage) => {
    expect((await page([RESPONSE], [`Content-Type: ${type}`])) !== null).toBe(isPage);
  });

  it.each(['\x1f', '\x1fx', 'x\x8b'])('is not packed by half a sign of it: %j', async (body) => {
    const found = await page([RESPONSE], [HTML], body);
    expect(found && 'bytes' in found && Buffer.from(found.bytes!).toString('latin1')).toBe(body);
  });
});
