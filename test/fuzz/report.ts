import type {Fault} from './faults.js';
import type {Input} from './input.js';

/** A fault as it is printed: how to reproduce it, and what to paste into a test. */
export const shown = ({message, number, length, input}: Fault, seed: number): string =>
  [
    `FAULT ${message}`,
    `  again: npm run fuzz -- --seed ${seed} --from ${number} --inputs 1`,
    `  found in ${length} characters, shrunk to ${input.content.length}:`,
    `    expect(await brokenIn(${literalOf(input)})).toEqual([]);`,
    '',
  ].join('\n');

const literalOf = ({kind, name, content}: Input): string =>
  `{kind: '${kind}', name: ${JSON.stringify(name)}, content: ${escaped(content)}}`;

/** A JavaScript string literal of characters that are safe on a terminal. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(/\p{M}|[\x7f-\xa0\p{Cf}\u2028\u2029]/gu, (found) =>
    found.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
