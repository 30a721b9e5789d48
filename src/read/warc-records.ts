import {InputError} from '../layers/errors.js';
import {ByteWindow} from './byte-window.js';
import {type Head, headIn} from './head.js';

/*
 * The records of a web archive, unpacked already. What one says of its length is believed where it ends there; else it is
 * broken, and reading goes on at the next line that begins one. Never reads a byte twice for each record before it.
 */

export interface WarcRecord {
  readonly head: Head;
  /** All of it, or the start of one that is too long. Good until the next is asked for. */
  readonly block: Buffer;
  readonly whole: boolean;
}

export interface BrokenRecord {
  readonly head: Head | null;
  readonly error: InputError;
}

/** Of a block with more than `max` bytes only those are held. Throws an InputError where the bytes are no archive. */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<WarcRecord | BrokenRecord> {
  const window = new ByteWindow(chunks);
  try {
    for (let number = 1; await skipLineEnds(window); number++) {
      // Without this a file of another kind would be searched to its end.
      if (number === 1 && !(await begins(window))) throw badWarc();
      const head = (await begins(window)) ? await headOf(window) : null;
      const length = lengthIn(head);
      if (head === null || length === null) {
        yield {head, error: brokenRecord(number, 'has no whole head')};
        window.start++;
        await toNext(window);
        continue;
      }
      window.start += head.length;
      const whole = length <= max;
      if (
        whole ? await endsAfter(window, length) : (await window.has(max)) && !hasNext(window.bytes.subarray(0, length))
      ) {
        yield {head, block: window.bytes.subarray(0, Math.min(length, max)), whole};
        if (await pass(window, length)) continue;
      }
      yield {head, error: brokenRecord(number, 'is not as long as it says')};
      await toNext(window);
    }
  } finally {
    await window.close();
  }
}

const BEGIN = 'WARC/';
const NEXT = '\nWARC/1.';
/** No record's head is longer. */
const MOST_HEAD = 1 << 20;

async function begins(window: ByteWindow): Promise<boolean> {
  return (await window.has(BEGIN.length)) && window.bytes.toString('latin1', 0, BEGIN.length) === BEGIN;
}

/** Where in the bytes another record begins behind a line end; -1 where none does. */
function nextIn(bytes: Buffer): number {
  const at = bytes.indexOf(NEXT, 0, 'latin1');
  return at < 0 ? -1 : at + 1;
}

const hasNext = (bytes: Buffer): boolean => beginsNext(bytes) || nextIn(bytes) >= 0;
const beginsNext = (bytes: Buffer): boolean => bytes.toString('latin1', 0, NEXT.length - 1) === NEXT.slice(1);

/** Null where it does not end before the next record begins. */
async function headOf(window: ByteWindow): Promise<Head | null> {
  for (;;) {
    const {bytes} = window;
    const next = nextIn(bytes);
    const head = headIn(next < 0 ? bytes : bytes.subarray(0, next));
    if (head || next >= 0 || bytes.length > MOST_HEAD) return head;
    if (!(await window.more())) return null;
  }
}

function lengthIn(head: Head | null): number | null {
  const length = head?.header('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** Whether the block is here, and an empty line, another record or nothing behind it. */
async function endsAfter(window: ByteWindow, length: number): Promise<boolean> {
  const behind = async (many: number): Promise<string> => {
    await window.has(length + many);
    return window.bytes.toString('latin1', length, length + many);
  };
  if (!(await window.has(length))) return false;
  // No more is waited for than is sure to come: from a pipe the next record may be long in coming.
  if (/^\r?\n\r?\n/.test(await behind(4))) return true;
  return /^(?:\r?\n)?WARC\/|^[\r\n]*$/.test(await behind(BEGIN.length + 2));
}

/** Moves on over a block; gives false where it ends before, or another record begins in what was not held of it. */
async function pass(window: ByteWindow, length: number): Promise<boolean> {
  let left = length;
  for (;;) {
    const here = Math.min(left, window.bytes.length);
    if (left > here && nextIn(window.bytes) >= 0) return false;
    // What may be the start of another's first line is kept, to be looked at with the rest.
    const over = left === here ? here : Math.max(0, here - NEXT.length);
    window.start += over;
    left -= over;
    if (left === 0) return true;
    if (!(await window.more())) return false;
  }
}

/** Moves on to where another record begins, or to the end. */
async function toNext(window: ByteWindow): Promise<void> {
  if (beginsNext(window.bytes)) return;
  for (;;) {
    const next = nextIn(window.bytes);
    if (next >= 0) {
      window.start += next;
      return;
    }
    window.start += Math.max(0, window.bytes.length - NEXT.length);
    if (await window.more()) continue;
    window.start += window.bytes.length;
    return;
  }
}

async function skipLineEnds(window: ByteWindow): Promise<boolean> {
  for (; await window.has(1); window.start++) if (window.bytes[0] !== 13 && window.bytes[0] !== 10) return true;
  return false;
}

const badWarc = (): InputError => new InputError('bad-warc', 'is a broken or cut WARC file, get it again');

const brokenRecord = (number: number, what: string): InputError =>
  new InputError('bad-warc', `record ${number} ${what}, get the file again`);
