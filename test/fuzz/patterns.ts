import type {Format} from '../../src/layers/article.js';
import {CONTENTS, CUES, GLUE, LINES, MARKS, MARKUP, ODDITIES, SUBJECTS, TAGS} from '../laws/vocabulary.js';
import type {Corpus} from './corpus.js';
import {randomOf} from './random.js';

/** What is repeated, and what closes it as many times: "<b>" and "</b>". Each NAME becomes another name. */
export interface Pattern {
  readonly format: Format;
  readonly open: string;
  readonly close: string;
}

const NAME = 'NAME';

/** Each NAME is a new one: nobody occurs twice. */
const NAMES = [
  'NAME said. ',
  'Ms. NAME denied it. ',
  'NAME Aldry said NAME knew. ',
  'NAME, the mayor of NAME, said. ',
  'She told NAME that NAME would not. ',
  'A spokesman for NAME declined to comment. ',
  'Mayor NAME said no.\n\nHe left.\n\n',
  '“NAME,” said the NAME minister. ',
  'NAME: “No.”\n',
];

const spaced = (words: readonly string[]) => words.map((word) => `${word} `);
const TEXT = [
  ...MARKS.flat().filter((mark) => mark !== ''),
  ...spaced([...SUBJECTS, ...CUES, ...CONTENTS]),
  ...LINES.map((line) => `${line}\n`),
  ...GLUE,
  ...ODDITIES,
  ...NAMES,
];
const PAGE = [
  ...MARKUP,
  ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag}`, `<${tag} a="`]),
  '<',
  '>',
  '/>',
  '<a',
  '<a"',
  "<a='",
  '<aa<',
  '<?x ',
  '?>',
  '<!',
  '<!--',
  '--!>',
  '&',
  '&#',
  '&lt;',
  '=',
  '<NAME>',
  '</NAME>',
  '<p NAME>',
  '<p class=NAME>',
  '&NAME;',
];

/** The pattern with a number: first each piece alone, then random pairs, pairs around each other, and sentences. */
export function patternOf(seed: number, number: number, {examples}: Corpus): Pattern {
  const alone: Pattern[] = [
    ...TEXT.map((open) => ({format: 'text', open, close: ''}) as const),
    ...PAGE.map((open) => ({format: 'html', open, close: ''}) as const),
  ];
  if (number < alone.length) return alone[number]!;
  const random = randomOf(seed, number);
  const format = random.once(2) ? 'text' : 'html';
  const piece = () => {
    if (random.once(4)) return `${random.pick(random.pick(examples).split(/(?<=\s)/))} `;
    return random.pick(format === 'html' && !random.once(3) ? PAGE : TEXT);
  };
  if (random.once(8)) return {format, open: random.pick(examples) + random.pick(GLUE), close: ''};
  if (random.once(3)) return {format, open: piece(), close: piece()};
  return {format, open: Array.from({length: 1 + random.few(3)}, piece).join(''), close: ''};
}

/** A text of about `size` characters. */
export function repeated({open, close}: Pattern, size: number): string {
  const times = Math.ceil(size / (open.length + close.length));
  return named(open.repeat(times)) + named(close.repeat(times));
}

function named(text: string): string {
  let number = 0;
  return text.replaceAll(NAME, () => nameOf(number++));
}

/** A different name for each number: "Kab", "Kbb", "Kcb". */
const nameOf = (number: number): string =>
  `K${[...number.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .reverse()
    .join('')}b`;
