import {lilconfigSync} from 'lilconfig';
import {ownText} from './own-text.js';

/** A configuration as it stands in its file. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

const asItIs = (_: string, content: string): string => content;
const MOST_BYTES = 1_000_000;

/** The configuration that the user names, else the nearest upward from a folder; null for none. */
export async function findConfig(named: string | null, folder: string): Promise<ConfigText | null> {
  if (named !== null) return {path: named, text: await ownText(named, MOST_BYTES, new AbortController().signal)};
  const found = lilconfigSync('stance', {
    searchPlaces: ['stance.config.yaml', 'stance.config.yml', 'stance.config.json'],
    loaders: {'.yaml': asItIs, '.yml': asItIs, '.json': asItIs},
  }).search(folder);
  return found === null ? null : findConfig(found.filepath, folder);
}
