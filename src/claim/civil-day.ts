/** A day of the calendar; the month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/* Days as numbers, counted from 1 March of year 0, so that a leap day is the last of its year. No clock and no time zone. */

const DAYS_IN_CYCLE = 146_097; // 400 years

/** "2024-05-03"; null for anything else. */
export function dayOf(iso: string): Day | null {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {year, month, day} : null;
}

export const isoOf = ({year, month, day}: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export function dayNumber({year, month, day}: Day): number {
  const y = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear;
}

function dayWithNumber(n: number): Day {
  const cycle = Math.floor(n / DAYS_IN_CYCLE);
  const inCycle = n - cycle * DAYS_IN_CYCLE;
  const ofCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const ofYear = inCycle - (365 * ofCycle + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = cycle * 400 + ofCycle + (month <= 2 ? 1 : 0);
  return {year, month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1};
}

/** The day so many days earlier. */
export const dayBefore = (day: Day, days: number): Day => dayWithNumber(dayNumber(day) - days);

/** 0 for Monday. */
export const weekdayOf = (day: Day): number => (dayNumber(day) + 2) % 7;
