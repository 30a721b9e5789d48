import type {GivenRule} from '../../layers/rule.js';
import {positionRules} from './positions.js';
import {signRules} from './signs.js';

/** The rules for a given claim: the signs first, then what they come to. */
export const givenRules: readonly GivenRule[] = [...signRules, ...positionRules];
