import type {Shard} from '../job/shard.js';
import {STANCES, type Stance} from '../layers/article.js';
import {UsageError} from '../layers/errors.js';
import {encodingNamed} from '../read/decode.js';
import {ENCODINGS} from '../read/encodings.js';
import type {InputKind} from '../read/inputs.js';
import type {RecordFormat} from '../render/formats.js';
import type {Grouping} from '../render/renderer.js';
import type {ColorOption} from '../terminal/terminal.js';
import {nearestWord} from '../layers/nearest-word.js';
import type {StatsForm} from './stats.js';

/*
 * The flags of each command, and the parsers of their values. A wrong value is a usage error that suggests the nearest
 * right one.
 */

export interface ReadingFlags {
  readonly filesFrom?: string;
  readonly input?: InputKind;
  readonly textField?: string;
  readonly exclude?: readonly string[];
  readonly date?: string;
  /** A table of days. */
  readonly dates?: string;
  readonly encoding?: string;
  readonly maxBytes: number;
  readonly output?: string;
  readonly color: ColorOption;
  readonly quiet?: true;
  /** Only `extract` has it. */
  readonly verbose?: true;
}

export interface ExtractFlags extends ReadingFlags {
  readonly format?: RecordFormat;
  readonly stance?: readonly (Stance | null)[];
  readonly speaker?: readonly string[];
  readonly affiliation?: readonly string[];
  readonly sure?: true;
  readonly failOn?: readonly (Stance | null)[];
  readonly failOnShown?: readonly (Stance | null)[];
  readonly bom?: true;
  readonly rawCells?: true;
  readonly explain?: true;
  readonly all?: true;
  readonly group?: Grouping;
  /** False with --no-pager. */
  readonly pager?: boolean;
  readonly text?: true;
  readonly thoughts?: true;
  /** Left out for English. */
  readonly language?: (typeof LANGUAGES)[number];
  readonly provenance?: true;
  readonly stats?: StatsForm;
  readonly shard?: Shard;
  readonly resume?: true;
  /** Left out for as many as suit the job. */
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout: number;
}

/** What is analysed: English alone, or whatever stands there. */
export const LANGUAGES = ['english', 'any'] as const;

export interface CleanFlags extends ReadingFlags {
  readonly dropped?: true;
}

export const COMPARE_FORMATS = ['table', 'json', 'jsonl', 'csv', 'html'] as const;
/** What positions are printed under. */
export const COMPARE_BY = ['claim', 'speaker', 'source'] as const;
/** The formats that a file's name can ask for. */
export const COMPARE_ENDINGS = COMPARE_FORMATS.filter((format) => format !== 'table');

export interface CompareFlags extends ReadingFlags {
  /** The claim to hold every article against. */
  readonly claim?: string;
  readonly format?: (typeof COMPARE_FORMATS)[number];
  readonly by: (typeof COMPARE_BY)[number];
  readonly speaker?: readonly string[];
  readonly stance?: readonly (Stance | null)[];
  readonly since?: string;
  readonly until?: string;
  readonly minSources: number;
  readonly explain?: true;
}

/** What `stance schema` describes. */
export const RECORDS = ['article', 'claim', 'position'] as const;
export type RecordName = (typeof RECORDS)[number];

export const PARSE_FORMATS = ['table', 'jsonl'] as const;

export interface ParseFlags extends ReadingFlags {
  readonly format: (typeof PARSE_FORMATS)[number];
  readonly debug?: true;
}

export interface ScoreFlags {
  readonly format: 'text' | 'json';
  readonly verbose?: true;
}

export interface RulesFlags {
  readonly format: 'text' | 'json';
  readonly color: ColorOption;
}

const SHORT: Readonly<Record<string, Stance | null>> = {
  ncnd: 'neither-confirm-nor-deny',
  neither: 'neither-confirm-nor-deny',
  none: null,
};

/** "deny,none" → the stances deny and null. */
export function parseStances(
  option: string,
): (value: string, before?: readonly (Stance | null)[]) => (Stance | null)[] {
  const words = [...STANCES, ...Object.keys(SHORT)];
  return (value, before = []) => [
    ...before,
    ...value.split(',').map((part) => {
      const word = oneOf(option, words)(part.trim().toLowerCase());
      return STANCES.find((stance) => stance === word) ?? SHORT[word] ?? null;
    }),
  ];
}

/** Makes the parser of an option that takes one of a few words, or another name for one. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((w) => w === (OTHER_NAMES[value] ?? value));
    if (word !== undefined) return word;
    const near = nearestWord(value, words);
    throw new UsageError(
      `${option} does not know '${value}'${near ? `, did you mean ${near}?` : ','} (choose from ${words.join(', ')})`.replace(
        ', (',
        ' (',
      ),
    );
  };
}

/** What lines of JSON are called elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {ndjson: 'jsonl'};

export function parseEncoding(value: string): string {
  const name = encodingNamed(value);
  if (name !== null) return name;
  const near = nearestWord(value, ENCODINGS);
  throw new UsageError(
    `--encoding does not know '${value}', ${near ? `did you mean ${near}?` : 'try utf-8 or windows-1252'}`,
  );
}

export function parseClaim(value: string): string {
  const claim = value.replace(/\s+/g, ' ').trim();
  if (claim !== '') return claim;
  throw new UsageError("--claim takes a sentence, for example 'The mayor sold the bridge'");
}

/** Makes the parser of an option that takes a day. */
export const parseDayOf =
  (option: string) =>
  (value: string): string => {
    const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.map(Number) ?? [];
    if (year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31) return value;
    throw new UsageError(`${option} takes a day, not '${value}', for example 2024-05-03`);
  };

/** Makes the parser of an option that takes a number, of as many digits as fit. */
const parseNumber =
  (option: string, fits: RegExp, what: string, example: string) =>
  (value: string): number => {
    if (fits.test(value) && Number(value) > 0) return Number(value);
    throw new UsageError(`${option} takes ${what}, not '${value}', for example ${example}`);
  };

export const parseSources = parseNumber('--min-sources', /^[1-9]\d{0,6}$/, 'a whole number', '2');
export const parseJobs = parseNumber('--jobs', /^[1-9]\d{0,2}$/, 'a whole number of workers', '2');
export const parseSeconds = parseNumber('--timeout', /^\d{1,6}(?:\.\d{1,3})?$/, 'a number of seconds', '10');
export const parseBytes = parseNumber('--max-bytes', /^[1-9]\d{0,14}$/, 'a whole number of bytes', '20000000');

/** "3/8" */
export function parseShard(value: string): Shard {
  const [, index = 0, count = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (index >= 1 && index <= count) return {index, count};
  throw new UsageError(`--shard takes a part and how many there are, not '${value}', for example 1/4`);
}
