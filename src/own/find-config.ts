import {lilconfigSync} from 'lilconfig';
import {UsageError} from '../layers/errors.js';
import {bytesOf, fileError} from '../read/bytes.js';

/** A configuration as it stands in its file. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

const asItIs = (_: string, content: string): string => content;
const MOST_BYTES = 1_000_000;

/** The configuration that the user names, else the nearest upward from a folder; null for none. */
export async function findConfig(named: string | null, folder: string): Promise<ConfigText | null> {
  if (named !== null) {
    try {
      const bytes = await bytesOf(named, MOST_BYTES, new AbortController().signal);
      return {path: named, text: new TextDecoder().decode(bytes)};
    } catch (error) {
      throw new UsageError(`${named}: ${fileError(error).message}`);
    }
  }
  const found = lilconfigSync('stance', {
    searchPlaces: ['stance.config.yaml', 'stance.config.yml', 'stance.config.json'],
    loaders: {'.yaml': asItIs, '.yml': asItIs, '.json': asItIs},
  }).search(folder);
  return found === null ? null : {path: found.filepath, text: found.isEmpty === true ? '' : String(found.config)};
}
