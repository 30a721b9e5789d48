import {Script} from 'node:vm';
import {codeOf} from '../layers/errors.js';

/*
 * Stops work that takes too long. JavaScript cannot interrupt itself, but what runs in a `vm` script can be stopped from
 * outside: on the main thread and in workers, and in the middle of a regular expression.
 */

const WORK = Symbol.for('stance.work');
const script = new Script("globalThis[Symbol.for('stance.work')]()");

/** Runs `work`, and stops it wherever it is after `limit` milliseconds; gives whether it finished. */
export function finishesWithin(limit: number, work: () => void): boolean {
  Object.defineProperty(globalThis, WORK, {value: work, configurable: true});
  try {
    script.runInThisContext({timeout: limit});
    return true;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
