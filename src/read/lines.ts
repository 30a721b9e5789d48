/** One line of a stream, without its end. */
export interface Line {
  /** 1, 2, … */
  readonly number: number;
  /** All of it, or only the start of a line that is too long. */
  readonly bytes: Uint8Array;
  readonly whole: boolean;
  /** Whether it has been recoded as UTF-8, whatever the file's encoding. */
  readonly recoded?: boolean;
  /** Whether `number` counts records: those of a JSON array have no lines of their own. */
  readonly isRecord?: boolean;
}

/** Kept of a line that is too long: enough to find its id. */
const HEAD_IN_BYTES = 4096;
const LINE_END = 10;

/** Yields the lines of each chunk together. A line longer than `max` bytes is cut, never buffered whole. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= max) parts.push(part);
    else if (size - part.length <= max)
      parts = [Buffer.concat([...parts, part.subarray(0, HEAD_IN_BYTES)]).subarray(0, HEAD_IN_BYTES)];
  };
  const line = (): Line => {
    // A copy: a short line must not keep the whole chunk alive.
    const bytes = new Uint8Array(Buffer.concat(parts));
    const whole = size <= max;
    parts = [];
    size = 0;
    return {number: ++number, bytes, whole};
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      add(chunk.subarray(from, end));
      lines.push(line());
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [line()];
}
