import type {Renderer} from './renderer.js';

/** One indented array of all records, with each span on one line. */
export function json(): Renderer {
  return {
    begin: '[',
    between: ',',
    record: jsonElement,
    end: ({records}) => endOfArray(records > 0),
  };
}

/** One record per line. */
export function jsonl(): Renderer {
  return {
    begin: '',
    between: '',
    record: jsonLine,
    end: () => '',
  };
}

/** Ends an array that begins with "[". */
export const endOfArray = (any: boolean): string => (any ? '\n]\n' : ']\n');

/** Any value as an element of an indented array. */
export const jsonElement = (value: unknown): string => `\n${indent(pretty(value))}`;

/** Any value as one line of JSON. */
export const jsonLine = (value: unknown): string => `${safe(JSON.stringify(value))}\n`;

/** Any value as JSON for people to read. */
export const pretty = (value: unknown): string =>
  safe(JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]'));

const indent = (text: string): string => text.replace(/^/gm, '  ');

/** Escapes characters that JSON leaves as they are although they move a terminal's cursor or reverse a line. */
const safe = (text: string): string =>
  text.replace(
    /[\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
