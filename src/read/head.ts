/** The head of a WARC record or HTTP response: a first line, then `name: value` lines, up to an empty line. */
export interface Head {
  readonly first: string;
  /** The value of a header, named in lower case. The first if it is repeated, empty if it is missing. */
  header(name: string): string;
  /** In bytes, including the empty line. */
  readonly length: number;
}

/** The head that the bytes begin with, whatever its line ends; null if no empty line ends it. */
export function headIn(bytes: Buffer): Head | null {
  const crlf = bytes.indexOf('\n\r\n');
  const lf = bytes.subarray(0, crlf < 0 ? bytes.length : crlf + 1).indexOf('\n\n');
  if (crlf < 0 && lf < 0) return null;
  const end = lf < 0 ? crlf : lf;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return {first: first.trim(), header: (name) => headers.get(name) ?? '', length: end + (lf < 0 ? 3 : 2)};
}
