import {closeSync, constants, createReadStream, openSync, type ReadStream, statSync} from 'node:fs';
import {Socket} from 'node:net';
import {isatty, ReadStream as TerminalStream} from 'node:tty';

const CHUNK_IN_BYTES = 1 << 16;

/**
 * What a path holds, as it comes. A pipe or a terminal is opened and read without a thread that waits for it within the
 * system: such a one hears no signal, and keeps the process from ending. Throws where it cannot be opened.
 */
export function streamAt(path: string): ReadStream | Socket {
  const info = statSync(path);
  // Other systems take a pipe that nobody writes to yet for one that has ended.
  const waits = info.isCharacterDevice() || (info.isFIFO() && process.platform === 'linux');
  if (!waits) return createReadStream(path, {highWaterMark: CHUNK_IN_BYTES});
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  if (info.isFIFO()) return new Socket({fd, readable: true, writable: false});
  if (isatty(fd)) return new TerminalStream(fd);
  closeSync(fd);
  return createReadStream(path, {highWaterMark: CHUNK_IN_BYTES});
}
