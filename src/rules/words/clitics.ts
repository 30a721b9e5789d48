import {list} from '../list.js';

/** Endings after an apostrophe that are words of their own: "Lee's", "they've", "didn't". Longest first. */
export const clitics: readonly string[] = list`n't 're 've 'll 's 'd 'm`;

/** Words that begin with an apostrophe, which opens no quotation: "'em", "'til". */
export const elisions: readonly string[] = list`em til cause tis twas n bout round cuz nuff`;
