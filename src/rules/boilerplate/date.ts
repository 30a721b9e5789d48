import type {BoilerplateRule} from '../../layers/rule.js';
import {DATE_WORD, MONTH} from './words.js';

const LABEL = '(?!EXCLUSIVE|BREAKING|UPDATED?|VIDEO|WATCH|LIVE|OPINION|ANALYSIS|REPORT|POLL|FACT|REVIEW|LISTEN|PHOTOS)';
const CAPITALS = `${LABEL}(?<place>[A-Z][A-Z'’.-]+(?:[ /][A-Z][A-Z'’.-]*){0,4}(?:, [A-Z][A-Za-z.'’]+(?: [A-Z][A-Za-z.]+){0,2}){0,2})`;
const PLACE =
  "(?<place>[A-Z][A-Za-zÀ-ɏ'’.-]+(?:[ /][A-Z][A-Za-zÀ-ɏ'’.-]*){0,4}(?:, [A-Z][A-Za-zÀ-ɏ.'’]+(?: [A-Z][A-Za-zÀ-ɏ.]+){0,2}){0,2})";
const WHEN = `(?:, (?:(?<date>${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}))?,?`;
const AGENCY = '(?: ?\\([A-Z][A-Za-z. /-]{1,30}\\))';
const DASH = '(?: ?[—–] *| -{1,2} +)';
const SENTENCE = '(?=["“\'‘]?[A-Z])';

/** Dates and datelines: kept as metadata of the article, not as part of its sentences. */
export const date: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/date-line',
    doc: 'A line that is nothing but a date, a time and their labels.',
    stage: 'clean',
    kind: 'line',
    drops: 'date',
    line: {
      shape: [
        new RegExp(`^(?!\\d+\\W*$)(?=\\D{0,60}\\d)(?:${DATE_WORD}\\b[\\s,.:;|/•·@()–—+-]*)+$`, 'i'),
        /^(?:published|updated|posted|last updated|first published|publish date)(?: on| at)?:?$/i,
        /\| ?(?:updated|published|posted)\b ?:? ?[^.!?]{6,40}$/i,
      ],
      maxWords: 20,
    },
    examples: {
      yes: [
        'Council of Ostrel Closes Harbour\n{May 17, 2024 8:03 am ET}\nThe council of Ostrel voted on Monday to close the harbour.',
        'Council of Ostrel Closes Harbour\n{Published: Friday, 17 May 2024 | Updated: 9:30 PM}\nThe council of Ostrel voted on Monday to close the harbour.',
        'The harbour is closed.\n{2:15 p.m.}\nThe mayor has left the hall.',
      ],
      no: [{text: 'On May 17, 2024, Ostrel voted.', why: 'More than the day is said.', gives: 'nothing'}],
    },
  },
  {
    id: 'boilerplate/date-prefix',
    doc: 'A date glued to the front of the first line, with or without a label.',
    stage: 'clean',
    kind: 'cut',
    drops: 'date',
    first: true,
    cuts: [
      /^(?:date|published|updated|posted|publish date|last updated)(?: on)? ?:? ?(?<date>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?:[T ,]+\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4}| ?Z)?)?\s*[-–—|:]?\s+(?=\S)/i,
      /^(?<date>\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?\s*[-–—|:]?\s+(?=["“'‘]?[A-Z])/,
    ],
    examples: {
      yes: [
        ' {date 2024-05-17} The mayor of Ostrel denied on Friday that she would quit.',
        '{Published: May 17, 2024 -} The mayor of Ostrel denied on Friday that she would quit.',
      ],
      no: [
        {
          text: 'May 17, 2024, was the day on which the mayor of Ostrel quit.',
          why: 'The date is the subject of the sentence.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/dateline',
    doc: 'The dateline at the front of a body: the place in capitals or the agency in brackets, up to the dash.',
    stage: 'clean',
    kind: 'cut',
    drops: 'date',
    first: true,
    cuts: [
      new RegExp(`^${CAPITALS}${WHEN}${AGENCY}?${DASH}${SENTENCE}`),
      new RegExp(`^${PLACE}${WHEN}${AGENCY}${DASH}${SENTENCE}`),
      new RegExp(
        `^${PLACE}, (?:(?<date>${MONTH} \\d{1,2}, \\d{4})|${MONTH} \\d{1,2})${AGENCY}? ?(?:: +|${DASH})${SENTENCE}`,
      ),
      new RegExp(`^\\([A-Z][A-Za-z. ]{1,20}\\)${DASH}${SENTENCE}`),
    ],
    examples: {
      yes: [
        '{KARSTADT, Ostrel (Norpress) —} The mayor denied on Friday that she would quit.',
        'Mayor Denies She Will Quit\n\n{Karstadt, May 17 (Norpress) -} The mayor denied on Friday that she would quit.',
      ],
      no: [
        {
          text: 'The Karstadt council (all of it) - the oldest in Ostrel - quit on Friday.',
          why: 'A sentence with dashes.',
          gives: 'nothing',
        },
        {
          text: 'NATO - the alliance that Ostrel wants to join - said nothing on Friday.',
          why: 'A dash on each side of a remark.',
          gives: 'nothing',
        },
      ],
    },
  },
];
