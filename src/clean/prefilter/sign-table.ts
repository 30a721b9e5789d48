import {makeSignTable} from './make-sign-table.js';

/* Made when the program is built. */

export const signTable = makeSignTable();
