/** One line of a stream, without its end. */
export interface Line {
  /** 1, 2, … */
  readonly number: number;
  /** All of it, or the start of one that is too long. */
  readonly bytes: Uint8Array;
  readonly whole: boolean;
  /** Whether it is UTF-8 now, whatever the file was. */
  readonly recoded?: boolean;
}

/** As much of a line that is too long is kept: enough to say whose it is. */
const HEAD_IN_BYTES = 4096;
const LINE_END = 10;

/** The lines of a stream, those together that came together; of one with more than `max` bytes never more than that is held. */
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
    // A copy: a short line must not keep the long chunk that it came in.
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
