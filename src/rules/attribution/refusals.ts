import {list} from '../list.js';
import {refusals} from '../words/refusals.js';

/*
 * Refusals: the speaker gives no answer. The verbs a refusal takes after "declined to", "would not", "has yet to" stand
 * here; ways of saying it without such a verb are phrases of the rules that judge them (`finds` of stance/refused.ts).
 */

/** Verbs of telling: to decline to do one of these is a refusal; to decline to do anything else ("to leave") is none. */
export const tellingVerbs: readonly string[] = [
  ...refusals.disclose,
  ...refusals.respond,
  ...refusals.give,
  ...refusals.pledge,
  ...list`be`,
];

/** What the telling verbs may be followed by and still mean no telling: "declined to be named". */
export const namingParticiples = list`named identified quoted interviewed photographed recorded`;

/** Negated, these are refusals even where nothing follows. */
export const bareRefusals = list`comment respond reply elaborate answer`;

/** What is done to get a comment from somebody: "asked Lee for comment but have not heard back". */
export const askingVerbs = list`asked contacted emailed e-mailed messaged called phoned telephoned approached texted`;

/** What one does who has asked. */
export const awaitedWords = list`heard hear received receive got get gotten`;

/** What "can't" and "won't" begin with where "n't" is a word of its own. */
export const contractedStems = list`ca wo`;
