import {makeRefusalTable} from './make-refusal-table.js';

/* Made when the program is built. */

export const refusalTable = makeRefusalTable();
