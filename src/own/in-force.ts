import type {OwnRules} from '../layers/own-rules.js';

/* Own rules stand in a global (rules/own.ts says why), which has its only other door here. */

declare global {
  var STANCE_OWN: OwnRules | null | undefined;
}

export const rulesInForce = (): OwnRules | null => globalThis.STANCE_OWN ?? null;

/** Has the stages know these rules. Call it before any of them is loaded. */
export function putInForce(own: OwnRules | null): void {
  globalThis.STANCE_OWN = own;
}
