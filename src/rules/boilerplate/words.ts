import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';
import {capitalisedMonths, weekdayAbbreviations, weekdays} from '../words/time.js';

/** Word classes that boilerplate rules name in angle brackets. */
export const classes = {
  piece: list`
    story stories article articles post posts page news topic topics headline headlines video videos
  `,
  network: list`
    facebook twitter x email e-mail whatsapp linkedin pinterest reddit telegram instagram tumblr messenger flipboard
    youtube snapchat tiktok google_plus google+ rss print copy_link link bluesky threads mastodon vk viber line mix
    pocket buffer stumbleupon digg sms text mail
  `,
} as const satisfies WordClasses;

/* Patterns for dates, from which rules build their shapes. */

export const MONTH = `(?:${capitalisedMonths.join('|')})\\.?`;

/** A day with its year: "May 17, 2024", "17th May 2024", "2024-05-17", "17/05/2024". */
export const DAY = new RegExp(
  `\\b(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})`,
  'i',
);

const WEEKDAY = `(?:${[...weekdays, ...weekdayAbbreviations].join('|')})`;

/**
 * A word in a line that is nothing but a date, with its label and its time. Each alternative is a whole word, so that there
 * is one way only to read a line and matching stays linear.
 */
export const DATE_WORD = `(?:${MONTH}(?<!\\.)|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th|[ap]m?|[hmd]|hrs?|mins?|Z|T\\d\\d)?|[ap]|m|[ap]m|[ECMPGISJB][SDM]?T|A[CEW][SD]?T|NZ[SD]T|WAT|EAT|CAT|PKT|HKT|SGT|EES?T|CET|UTC|CEST|Z|at|on|the|by|published|updated|posted|created|modified|revised|date|last|first|originally|update|publish|release|issued|eastern|local|time|hours?|minutes?|mins?|days?|weeks?|months?|ago|an|read)`;
