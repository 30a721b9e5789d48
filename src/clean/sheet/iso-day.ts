import {monthPrefixes} from '../../rules/words/time.js';

const ISO = /^(\d{4})-(\d\d)-(\d\d)/;
const WORDS = /[a-z]+|\d+/gi;

/** "May 17, 2024", "17th May 2024" → "2024-05-17". An ambiguous date ("3/5/2024") and what is no date stay as they are. */
export function isoDay(date: string): string {
  const iso = ISO.exec(date);
  if (iso) return iso[0];
  const parts = date.match(WORDS) ?? [];
  const month = parts.map((p) => monthPrefixes.indexOf(p.slice(0, 3).toLowerCase())).find((m) => m >= 0) ?? -1;
  const year = parts.find((p) => /^\d{4}$/.test(p));
  const day = parts.find((p) => /^\d{1,2}$/.test(p));
  if (month < 0 || year === undefined || day === undefined) return date;
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
