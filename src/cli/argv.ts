import {STATS_FORMS} from './stats.js';

/* What the command line says before its options are read. */

/** Whether it asks for the version as JSON, and nothing else. */
export const asksVersionAsJson = (argv: readonly string[]): boolean =>
  argv.includes('--json') && argv.every((word) => ['--json', '--version', '-V'].includes(word)) && argv.length > 1;

/** `--stats FILE` is no form of totals but a file to read. */
export const withStatsForm = (argv: readonly string[]): string[] =>
  argv.map((word, i) => (word === '--stats' && !STATS_FORMS.some((f) => f === argv[i + 1]) ? '--stats=text' : word));
