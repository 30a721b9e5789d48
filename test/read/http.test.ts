import {describe, expect, it} from 'vitest';
import {readHttpResponse} from '../../src/read/http.js';

const response = (...lines: readonly string[]) => readHttpResponse(Buffer.from(lines.join('\r\n'), 'latin1'));
const bodyOf = (text: string, ...headers: readonly string[]): string | null => {
  const found = response('HTTP/1.1 200 OK', ...headers, '', text);
  return found && Buffer.from(found.body).toString('latin1');
};
const chunked = (text: string): string | null => bodyOf(text, 'Transfer-Encoding: chunked');

describe('an HTTP response', () => {
  it('has a status, headers and a body', () => {
    const found = response('HTTP/1.1 404 Not Found', 'Content-Type: text/html', 'X-Empty:', '', 'gone\r\n\r\nfor good');
    expect(found?.status).toBe(404);
    expect(found?.header('content-type')).toBe('text/html');
    expect(found?.header('x-empty')).toBe('');
    expect(found?.header('etag')).toBe('');
    expect(Buffer.from(found!.body).toString()).toBe('gone\r\n\r\nfor good');
  });

  it.each([
    ['HTTP/1.0 200', 200],
    ['HTTP/2  301 Moved: 302', 301],
    ['HTTP/1.1 200OK', undefined],
    ['HTTP/1.1 20 OK', undefined],
    ['HTTP/1.1 2000', undefined],
    ['HTTP/1.1', undefined],
    ['GET / HTTP/1.1 200', undefined],
    ['ICY 200 OK', undefined],
  ])('takes its status from the first line: %s', (line, status) => {
    expect(response(line, 'a: b', '', 'body')?.status).toBe(status);
  });

  it('has headers by lower-case name, the first of each', () => {
    const found = response('HTTP/1.1 200 OK', 'ETag :  a:b ', 'etag: c', 'no header', ': d', '', '');
    expect(found?.header('etag')).toBe('a:b');
  });

  it('may have Unix line ends', () => {
    const found = readHttpResponse(Buffer.from('HTTP/1.1 200 OK\na: b\n\nbody'));
    expect(found?.header('a')).toBe('b');
    expect(Buffer.from(found!.body).toString()).toBe('body');
  });

  it('is null when cut in its head', () => {
    expect(response('HTTP/1.1 200 OK', 'a: b')).toBeNull();
    expect(response('')).toBeNull();
  });

  it('is read from the middle of a buffer', () => {
    const all = Buffer.from('xxxHTTP/1.1 200 OK\r\n\r\nbody');
    expect(Buffer.from(readHttpResponse(all.subarray(3))!.body).toString()).toBe('body');
    expect(readHttpResponse(all.subarray(3, 18))).toBeNull();
  });
});

describe('a chunked body', () => {
  it.each([
    ['one', '4\r\nbody\r\n0\r\n\r\n', 'body'],
    ['several', '2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n', 'body'],
    ['by hexadecimal lengths', 'A\r\n0123456789\r\n0b\r\n0123456789x\r\n0\r\n\r\n', '01234567890123456789x'],
    ['with more behind the length', '4;a=b\r\nbody\r\n2 \t; c\r\n..\r\n0\r\n\r\n', 'body..'],
    ['with the line ends of Unix', '2\nbo\n2\ndy\n0\n\n', 'body'],
    ['with something behind the last', '4\r\nbody\r\n0\r\n\r\nmore', 'body'],
    ['with no last one', '4\r\nbody\r\n', 'body'],
    ['the last of which was cut', '2\r\nbo\r\n9\r\ndy', 'body'],
    ['with noise behind them', '4\r\nbody\r\nnoise', 'body'],
    ['of which none has anything', '0\r\n\r\n', ''],
    ['joined already', 'body', 'body'],
    ['joined already, beginning like a length', 'added', 'added'],
    ['joined already, with too long a length', '000000004\r\nbody', '000000004\r\nbody'],
    ['joined already, with no length at the start', ' 4\r\nbody', ' 4\r\nbody'],
    ['that are empty', '', ''],
  ])('is joined: %s', (_, text, body) => {
    expect(chunked(text)).toBe(body);
  });

  it('is recognised by its header alone', () => {
    const text = '4\r\nbody\r\n0\r\n\r\n';
    expect(bodyOf(text)).toBe(text);
    expect(bodyOf(text, 'Transfer-Encoding: gzip, Chunked')).toBe('body');
    expect(bodyOf(text, 'Transfer-Encoding: unchunked')).toBe(text);
    expect(bodyOf(text, 'Content-Encoding: chunked')).toBe(text);
  });
});
