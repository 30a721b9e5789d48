/** What stands before an empty line: a first line, then names with values. */
export interface Head {
  readonly first: string;
  /** By its name in small letters; of one that stands twice the first; empty where there is none. */
  header(name: string): string;
  /** Its bytes, those of the empty line too. */
  readonly length: number;
}

/** Null where no line of the bytes is empty. Its lines may end in any way. */
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
