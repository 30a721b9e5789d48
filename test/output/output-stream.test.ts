import {PassThrough, Writable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {OutputError} from '../../src/layers/errors.js';
import {ClosedPipe, ignoreMissing, outputError, outputTo} from '../../src/output/output-stream.js';

const failed = (code: string) => Object.assign(new Error('an error of the system'), {code});
const never = new AbortController().signal;
const nothing = async () => {};
const ticks = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Whether a promise is still pending a moment later. */
const waits = async (promise: Promise<unknown>): Promise<boolean> =>
  (await Promise.race([promise.then(() => 'done'), ticks()])) !== 'done';

/** A reader that takes one byte each time it is asked to. */
function slow() {
  const next: (() => void)[] = [];
  const written: string[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (chunk, _, done) => {
      written.push(String(chunk));
      next.push(done);
    },
  });
  return {stream, written, take: () => next.shift()?.()};
}

describe('a write', () => {
  it('goes to the stream in order, unless it is empty', async () => {
    const stream = new PassThrough();
    const output = outputTo(stream, 'x', never, nothing);
    await output.write('a');
    await output.write('');
    await output.write('b');
    await output.finish();
    expect(String(stream.read())).toBe('ab');
  });

  it('waits until the reader is ready for more', async () => {
    const {stream, written, take} = slow();
    const output = outputTo(stream, 'x', never, nothing);
    const first = output.write('ab');
    expect(await waits(first)).toBe(true);
    take();
    await first;
    expect(written).toEqual(['ab']);
    for (const event of ['drain', 'close']) expect(stream.listenerCount(event)).toBe(0);
    expect(stream.listenerCount('error')).toBe(1);
  });

  it('does not wait once the signal is given, before or meanwhile', async () => {
    const {stream} = slow();
    const {signal, abort} = stopped();
    const output = outputTo(stream, 'x', signal, nothing);
    const first = output.write('ab');
    expect(await waits(first)).toBe(true);
    abort();
    expect(await waits(first)).toBe(false);
    expect(await waits(output.write('cd'))).toBe(false);
  });

  it('does not wait for a reader that has gone', async () => {
    const {stream} = slow();
    const output = outputTo(stream, 'x', never, nothing);
    const first = output.write('ab');
    stream.destroy();
    expect(await waits(first)).toBe(false);
    expect(await waits(output.write('cd'))).toBe(false);
  });

  it.each([
    ['ENOSPC', OutputError],
    ['EPIPE', ClosedPipe],
  ])('fails as the stream does: %s', async (code, kind) => {
    const stream = new Writable({highWaterMark: 1, write: (_, __, done) => done(failed(code))});
    const output = outputTo(stream, 'x', never, nothing);
    await expect(output.write('ab')).rejects.toBeInstanceOf(kind);
    await expect(output.write('c')).rejects.toBeInstanceOf(kind);
    await expect(output.finish()).rejects.toBeInstanceOf(kind);
    await output.abandon();
  });
});

describe('the end', () => {
  it('comes when the last write is done', async () => {
    const {stream, take} = slow();
    const done: string[] = [];
    const output = outputTo(stream, 'x', never, async () => void done.push('finished'));
    stream.write('ab');
    const end = output.finish();
    expect(await waits(end)).toBe(true);
    expect(done).toEqual([]);
    take();
    await ticks();
    take();
    await end;
    expect(done).toEqual(['finished']);
  });

  it('reports an error of the last write', async () => {
    const stream = new Writable({write: (_, __, done) => setTimeout(done, 5, failed('ENOSPC'))});
    const output = outputTo(stream, 'a.csv', never, nothing);
    await output.write('ab');
    await expect(output.finish()).rejects.toThrow('a.csv: no space left on the disk');
  });

  it('reports an error of what follows', async () => {
    const output = outputTo(new PassThrough(), 'a.csv', never, () => Promise.reject(failed('EROFS')));
    await expect(output.finish()).rejects.toThrow('a.csv: the disk is read-only');
  });

  it('does not wait for a stream that is closed', async () => {
    const {stream} = slow();
    const output = outputTo(stream, 'x', never, nothing);
    stream.destroy();
    await ticks();
    expect(await waits(output.finish())).toBe(false);
  });
});

function stopped() {
  const controller = new AbortController();
  return {signal: controller.signal, abort: () => controller.abort()};
}

describe('an error of the output', () => {
  it.each([
    ['EACCES', 'permission denied, choose a place that you may write to'],
    ['EPERM', 'permission denied, choose a place that you may write to'],
    ['EROFS', 'the disk is read-only, choose another place'],
    ['ENOENT', 'no such directory, make it first'],
    ['ENOTDIR', 'no such directory, make it first'],
    ['ENOSPC', 'no space left on the disk, make room and run again'],
    ['EDQUOT', 'no space left on the disk, make room and run again'],
    ['EFBIG', 'is as large as a file may be here, choose another place'],
    ['EIO', 'could not be written (EIO), choose another place'],
  ])('%s says what to do', (code, message) => {
    const error = outputError('a.csv', failed(code));
    expect(error).toBeInstanceOf(OutputError);
    expect(error.message).toBe(`a.csv: ${message}`);
  });

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('%s is a reader that has gone', (code) => {
    expect(outputError('x', failed(code))).toMatchObject({name: 'ClosedPipe'});
  });

  it.each([[new OutputError('x')], [new ClosedPipe()], [new TypeError('fault')]])('is passed on: %s', (error) => {
    expect(outputError('a.csv', error)).toBe(error);
  });

  it('that is not an Error is reported all the same', () => {
    expect(outputError('a.csv', 'a word').message).toBe('a.csv: could not be written (), choose another place');
  });

  it('is ignored if a file is missing that is not needed', () => {
    expect(ignoreMissing(failed('ENOENT'))).toBeNull();
    expect(() => ignoreMissing(failed('EACCES'))).toThrow('an error of the system');
  });
});
