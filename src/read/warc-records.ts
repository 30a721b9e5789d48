import {InputError} from '../layers/errors.js';
import {ByteWindow} from './byte-window.js';
import {type Head, headIn} from './head.js';

/*
 * The records of an unpacked web archive. A record's stated length is believed if the record does end there; otherwise it
 * is broken, and reading continues at the next line that begins a record. Takes linear time, however many are broken.
 */

export interface WarcRecord {
  readonly head: Head;
  /** All of it, or only the start of one that is too long. A view: valid until the next record is read. */
  readonly block: Buffer;
  readonly whole: boolean;
}

export interface BrokenRecord {
  readonly head: Head | null;
  readonly error: InputError;
}

/** A block longer than `max` bytes is cut, never buffered whole. Throws an InputError if the bytes are not an archive. */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<WarcRecord | BrokenRecord> {
  const window = new ByteWindow(chunks);
  try {
    for (let number = 1; await skipLineEnds(window); number++) {
      // Otherwise a file of another kind would be searched to its end.
      if (number === 1 && !(await atRecord(window))) throw badWarc();
      const head = (await atRecord(window)) ? await headOf(window) : null;
      const length = lengthIn(head);
      if (head === null || length === null) {
        yield {head, error: brokenRecord(number, 'has no whole head')};
        window.start++;
        await skipToNext(window);
        continue;
      }
      window.start += head.length;
      const whole = length <= max;
      if (
        whole ? await endsAfter(window, length) : (await window.has(max)) && !hasNext(window.bytes.subarray(0, length))
      ) {
        yield {head, block: window.bytes.subarray(0, Math.min(length, max)), whole};
        if (await skipBlock(window, length)) continue;
      }
      yield {head, error: brokenRecord(number, 'is not as long as it says')};
      await skipToNext(window);
    }
  } finally {
    await window.close();
  }
}

const BEGIN = 'WARC/';
const NEXT = '\nWARC/1.';
/** No real record has a longer head. */
const LONGEST_HEAD_IN_BYTES = 1 << 20;

async function atRecord(window: ByteWindow): Promise<boolean> {
  return (await window.has(BEGIN.length)) && window.bytes.toString('latin1', 0, BEGIN.length) === BEGIN;
}

/** Where in the bytes another record begins after a line end; -1 if none does. */
function nextIn(bytes: Buffer): number {
  const at = bytes.indexOf(NEXT, 0, 'latin1');
  return at < 0 ? -1 : at + 1;
}

const hasNext = (bytes: Buffer): boolean => beginsNext(bytes) || nextIn(bytes) >= 0;
const beginsNext = (bytes: Buffer): boolean => bytes.toString('latin1', 0, NEXT.length - 1) === NEXT.slice(1);

/** Null if it does not end before the next record begins. */
async function headOf(window: ByteWindow): Promise<Head | null> {
  for (;;) {
    const {bytes} = window;
    const next = nextIn(bytes);
    const head = headIn(next < 0 ? bytes : bytes.subarray(0, next));
    if (head || next >= 0 || bytes.length > LONGEST_HEAD_IN_BYTES) return head;
    if (!(await window.more())) return null;
  }
}

function lengthIn(head: Head | null): number | null {
  const length = head?.header('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** Whether the whole block can be read, and is followed by an empty line, another record or nothing. */
async function endsAfter(window: ByteWindow, length: number): Promise<boolean> {
  const following = async (count: number): Promise<string> => {
    await window.has(length + count);
    return window.bytes.toString('latin1', length, length + count);
  };
  if (!(await window.has(length))) return false;
  // Waits for no more bytes than are sure to come: in a pipe, the next record may be a long time coming.
  if (/^\r?\n\r?\n/.test(await following(4))) return true;
  return /^(?:\r?\n)?WARC\/|^[\r\n]*$/.test(await following(BEGIN.length + 2));
}

/** Skips a block; false if the file ends first, or another record begins in the part that was not held. */
async function skipBlock(window: ByteWindow, length: number): Promise<boolean> {
  let left = length;
  for (;;) {
    const here = Math.min(left, window.bytes.length);
    if (left > here && nextIn(window.bytes) >= 0) return false;
    // The last bytes are kept: they may be the start of another record's first line.
    const over = left === here ? here : Math.max(0, here - NEXT.length);
    window.start += over;
    left -= over;
    if (left === 0) return true;
    if (!(await window.more())) return false;
  }
}

/** Skips to where another record begins, or to the end. */
async function skipToNext(window: ByteWindow): Promise<void> {
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
