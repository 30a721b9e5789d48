import {closeSync, constants, createReadStream, openSync, type ReadStream, statSync} from 'node:fs';
import {Socket} from 'node:net';
import {isatty, ReadStream as TerminalStream} from 'node:tty';

const CHUNK_IN_BYTES = 1 << 16;

/**
 * Opens a path for streaming; throws if it cannot be opened. A pipe or terminal is opened non-blocking: a thread that is
 * blocked in a system call hears no signal, and keeps the process from ending.
 */
export function streamAt(path: string): ReadStream | Socket {
  const info = statSync(path);
  // Systems other than Linux report a pipe without a writer yet as ended.
  const mayBlock = info.isCharacterDevice() || (info.isFIFO() && process.platform === 'linux');
  if (!mayBlock) return createReadStream(path, {highWaterMark: CHUNK_IN_BYTES});
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  if (info.isFIFO()) return new Socket({fd, readable: true, writable: false});
  if (isatty(fd)) return new TerminalStream(fd);
  closeSync(fd);
  return createReadStream(path, {highWaterMark: CHUNK_IN_BYTES});
}
