import {list} from '../list.js';

/** What compromise's tags tell of words that have a capital although they name nobody: days, months, peoples. */
export const capitalisedTags: readonly string[] = list`WeekDay Month Holiday Demonym`;
