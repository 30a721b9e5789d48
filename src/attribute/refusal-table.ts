import {indexRefusals} from './index-refusals.js';

/* Made when the program is built. */

export const refusalTable = indexRefusals();
