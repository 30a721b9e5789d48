import {makePhraseTable} from './make-phrase-table.js';

/* Made when the program is built. */

export const phraseTable = makePhraseTable();
