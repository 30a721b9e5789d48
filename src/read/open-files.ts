import {readFileSync} from 'node:fs';
import {fileError} from './bytes.js';

/** How many files this process may hold open at once; null if the system does not say. */
export function mostOpenFiles(): number | null {
  try {
    const found = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'));
    return found ? Number(found[1]) : null;
  } catch (error) {
    fileError(error);
    return null;
  }
}
