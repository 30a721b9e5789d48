import {list} from '../list.js';

/* Words for days, months and other times. Every other list of such words is made from these. */

export const weekdays: readonly string[] = list`monday tuesday wednesday thursday friday saturday sunday`;

export const weekdayAbbreviations: readonly string[] = list`mon tue tues wed thu thur thurs fri sat sun`;

/** "on Mondays" */
export const pluralWeekdays: readonly string[] = weekdays.map((day) => `${day}s`);

/** In order, January first. */
export const months: readonly string[] = list`
  january february march april may june july august september october november december
`;

export const monthAbbreviations: readonly string[] = list`jan feb mar apr jun jul aug sep sept oct nov dec`;

/** The first three letters of each month, in order: enough to tell the month in any spelling. */
export const monthPrefixes: readonly string[] = months.map((month) => month.slice(0, 3));

/** Months as dates have them: "January", "Jan". */
export const capitalisedMonths: readonly string[] = [...months, ...monthAbbreviations].map(
  (month) => month.slice(0, 1).toUpperCase() + month.slice(1),
);

/** Days by their distance from today, and tonight. */
export const relativeDays: readonly string[] = list`today tonight yesterday tomorrow`;

export const dayParts: readonly string[] = list`morning afternoon evening night`;

export const seasons: readonly string[] = list`summer autumn fall winter spring`;

export const timeUnits: readonly string[] = list`second minute hour day week month year decade century`;

export const pluralTimeUnits: readonly string[] = list`
  seconds minutes hours days weeks months years decades centuries
`;
