import {list, set} from '../list.js';
import {refusals} from '../words/refusals.js';

/*
 * Refusals: the speaker gives no answer. This file lists the verbs that make a refusal after "declined to", "would not",
 * "has yet to". Refusals without such a verb are phrases of the rules that judge them (`finds` in stance/refused.ts).
 */

/** Verbs of telling: declining to do one of these is a refusal; declining to do anything else ("to leave") is not. */
export const tellingVerbs: readonly string[] = [
  ...refusals.disclose,
  ...refusals.respond,
  ...refusals.give,
  ...refusals.pledge,
  ...list`be`,
];

/** After a verb of telling, these make it something else: "declined to be named". */
export const namingParticiples = set`named identified quoted interviewed photographed recorded`;

/** Verbs that, negated, are refusals even if nothing follows: "did not respond". */
export const bareRefusals = set`comment respond reply elaborate answer`;

/** Ways to request a comment: "asked Lee for comment but have not heard back". */
export const askingVerbs = set`asked contacted emailed e-mailed messaged called phoned telephoned approached texted`;

/** What those who asked are waiting to do: "have not heard back". */
export const awaitedWords = set`heard hear received receive got get gotten`;

/** "efforts to reach Lund were unsuccessful": what nobody could do, and how it went. */
export const reachingVerbs = set`reach contact`;
export const futileWords = set`unsuccessful successful fruitless futile vain failed`;

/** What people are reached for: "could not reach Lund for comment", but "could not reach the shore". */
export const reachedFor = set`comment interview reaction response statement`;

/** "a message left for Lund" */
export const leftVerb = 'left';

/** The tokens before "n't" in "can't" and "won't". */
export const contractedStems = list`ca wo`;
