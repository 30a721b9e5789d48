import {isCollection, isMap, isNode, isPair, isScalar, type Document, type LineCounter} from 'yaml';
import type {core} from 'zod';
import {nearestWord} from '../layers/nearest-word.js';

/** A fault of a file, where it stands. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether it is the key that is wrong, not its value. */
  readonly isKey?: true;
}

/** "did you mean …?" or what there is. */
export function choose(word: string, words: readonly string[]): string {
  const near = nearestWord(word, words);
  return near === null ? `choose from ${words.join(', ')}` : `did you mean ${near}?`;
}

/** What the check of a shape found, in plain words. `valueAt` gives what stands at a path. */
export function faultsOf(
  issues: readonly core.$ZodIssue[],
  valueAt: (path: readonly PropertyKey[]) => unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const {path} = issue;
    const value = valueAt(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key],
          message: `does not know '${key}', ${choose(key, keysAt(path))}`,
          isKey: true,
        }));
      case 'invalid_key':
        return [
          {
            path,
            message: `does not know '${String(path.at(-1))}', ${choose(String(path.at(-1)), keysAt(path.slice(0, -1)))}`,
            isKey: true,
          },
        ];
      case 'invalid_value': {
        const words = issue.values.map(String);
        return [
          {
            path,
            message:
              value === undefined
                ? `needs one of ${words.join(', ')}`
                : `does not know '${String(value)}', ${choose(String(value), words)}`,
          },
        ];
      }
      case 'invalid_type':
        return [{path, message: value === undefined ? 'is missing' : `should be ${kindOf(issue.expected)}`}];
      case 'too_small':
        return [{path, message: typeof value === 'string' ? 'is empty' : 'needs at least one'}];
      case 'invalid_union': {
        // told by the shape that the value comes closest to
        const closest = issue.errors.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a))[0] ?? [];
        if (closest.length === 0) return [{path, message: 'has none of the shapes that it may have'}];
        return faultsOf(
          closest.map((inner) => ({...inner, path: [...path, ...inner.path]})),
          valueAt,
          keysAt,
        );
      }
      default:
        return [{path, message: issue.message}];
    }
  });
}

const depthOf = (issues: readonly core.$ZodIssue[]): number => Math.max(0, ...issues.map(({path}) => path.length));

const kindOf = (expected: string): string => KINDS[expected] ?? `of the type ${expected}`;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping of names to values',
  record: 'a mapping of names to values',
  string: 'words, in quotation marks',
  boolean: 'true or false',
};

/** The line of a fault: of the key if that is wrong, else of the value, or of what holds it where it is missing. */
export function lineOfFault(document: Document.Parsed, counter: LineCounter, {path, isKey}: Fault): number {
  for (let length = path.length; length > 0; length--) {
    const holder = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const last = path[length - 1];
    if (isMap(holder)) {
      const pair = holder.items.find(({key}) => isScalar(key) && String(key.value) === String(last));
      if (!isPair(pair)) continue;
      const node =
        isKey && length === path.length ? pair.key : isCollection(pair.value) ? pair.key : (pair.value ?? pair.key);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
