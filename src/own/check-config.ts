import {isMap, isNode, isScalar, type YAMLMap} from 'yaml';
import * as z from 'zod';
import {UsageError} from '../layers/errors.js';
import {choose} from './faults.js';
import {fileShape} from './file-shape.js';
import type {ConfigText} from './find-config.js';
import {readYaml} from './read-yaml.js';

/** One option of a configuration, and its line. */
export interface ConfigEntry {
  /** As on the command line, without the dashes. */
  readonly option: string;
  /** The command that it stands under; null where it is for all. */
  readonly command: string | null;
  /** True and false for an option without a value. */
  readonly values: readonly (string | boolean)[];
  /** "stance.config.yaml:3" */
  readonly place: string;
}

const scalar = z.union([z.string(), z.boolean(), z.number().transform(String)]);
const valueShape = z.union([z.array(scalar).readonly(), scalar.transform((one) => [one])]);

/** The options that a configuration sets. Throws a UsageError for one that no command has, or that is set run by run. */
export function checkConfig({path, text}: ConfigText, known: Known): readonly ConfigEntry[] {
  const read = readYaml(text);
  if (typeof read === 'string') throw new UsageError(`${path}:${read}`);
  const {document, counter} = read;
  if (document.contents === null) return [];
  if (!isMap(document.contents))
    throw new UsageError(`${path}:1: should be options with their values, as in 'format: csv'`);
  const entriesOf = (map: YAMLMap, command: string | null): readonly ConfigEntry[] =>
    map.items.flatMap(({key, value}) => {
      const option = isScalar(key) ? String(key.value) : '';
      const line = isNode(key) && key.range ? counter.linePos(key.range[0]).line : 1;
      const place = `${path}:${line}`;
      if (command === null && known.commands.includes(option) && isMap(value)) return entriesOf(value, option);
      if (known.refused.includes(option)) throw new UsageError(`${place}: ${option} is for the command line alone`);
      if (!known.options.includes(option) && option in fileShape.shape)
        throw new UsageError(`${place}: ${option} stands in a file of rules, which is named here under rules`);
      if (!known.options.includes(option))
        throw new UsageError(
          `${place}: does not know '${option}', ${choose(option, [...known.options, ...known.commands])}`,
        );
      const set = valueShape.safeParse(isNode(value) ? value.toJS(document) : value);
      if (!set.success) throw new UsageError(`${place}: ${option}: should be a value or a list of values`);
      return [{option, command, values: set.data, place}];
    });
  return entriesOf(document.contents, null);
}

/** What a configuration may name: options, commands with options under them, and what it may not. */
export interface Known {
  readonly options: readonly string[];
  readonly commands: readonly string[];
  readonly refused: readonly string[];
}
