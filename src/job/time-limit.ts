import {Script} from 'node:vm';
import {codeOf} from '../layers/errors.js';

/*
 * Work that may take too long. JavaScript cannot stop itself: what runs in a vm can be stopped from outside, in a worker as
 * on the main thread, also amid a regular expression. Being called so costs a tenth of a millisecond.
 */

const WORK = Symbol.for('stance.work');
const script = new Script("globalThis[Symbol.for('stance.work')]()");

/** Does `work`; gives whether it was done within `limit` milliseconds, else it was stopped where it was. */
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
