import type {StanceRule} from '../../layers/rule.js';
import {inForce, own} from '../own.js';
import {deniedRules} from './denied.js';
import {notClaimedRules} from './not-claimed.js';
import {notDeniedRules} from './not-denied.js';
import {otherSenseRules} from './other-sense.js';
import {plainRules} from './plain.js';
import {refusedRules} from './refused.js';
import {saidFalseRules} from './said-false.js';
import {saidNegatedRules} from './said-negated.js';
import {saidNotClaimedRules} from './said-not-claimed.js';
import {saidRefusedRules} from './said-refused.js';

/** Every stance rule, one file per rank. Which rule wins is settled in classify/precedence.ts. */
export const stanceRules: readonly StanceRule[] = inForce<StanceRule>(
  [
    ...otherSenseRules,
    ...notDeniedRules,
    ...refusedRules,
    ...deniedRules,
    ...notClaimedRules,
    ...saidFalseRules,
    ...saidRefusedRules,
    ...saidNotClaimedRules,
    ...saidNegatedRules,
    ...plainRules,
  ],
  own?.stance,
);
