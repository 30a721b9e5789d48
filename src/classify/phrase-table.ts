import {indexPhrases} from './index-phrases.js';

/* Made when the program is built. */

export const phraseTable = indexPhrases();
