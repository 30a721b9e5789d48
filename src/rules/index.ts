import type {Rule} from '../rule.js';

/** The registry: every rule, in the order of the stages. */
export const rules: readonly Rule[] = [];
