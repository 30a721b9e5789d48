import type {OwnRules} from '../layers/own-rules.js';
import {putInForce} from '../own/in-force.js';

/**
 * The core with these rules in force. The build puts in its place a copy of its own for each call (test/tools/cached.mjs);
 * unbuilt there is one core, and the rules that come first stay in force.
 */
export async function coreWith(own: OwnRules): Promise<typeof import('./core.js')> {
  putInForce(own);
  return import('./core.js');
}
