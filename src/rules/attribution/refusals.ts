import {list, set} from '../list.js';
import {refusals} from '../words/refusals.js';

/*
 * Refusals: the speaker gives no answer. This file lists the verbs that make a refusal after "declined to", "would not",
 * "has yet to". Refusals without such a verb are phrases of the rules that judge them (`finds` in stance/refused.ts).
 */

/** Verbs of telling: declining to do one of these is a refusal; declining to do anything else ("to leave") is not. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  ...refusals.disclose,
  ...refusals.respond,
  ...refusals.give,
  ...refusals.pledge,
  ...list`be`,
]);

/** After a verb of telling, these make it something else: "declined to be named". */
export const namingParticiples = set`named identified quoted interviewed photographed recorded`;

/** Verbs that, negated, are refusals even if nothing follows: "did not respond". */
export const bareRefusals = set`comment respond reply elaborate answer`;

/** The tokens before "n't" in "can't" and "won't". */
export const contractedStems = list`ca wo`;
