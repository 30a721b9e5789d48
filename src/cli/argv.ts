import {STATS_FORMS} from './stats.js';

/* Two readings of the command line that commander's options cannot express. */

/** Whether the command line asks for the version as JSON, and for nothing else. */
export const asksVersionAsJson = (argv: readonly string[]): boolean =>
  argv.includes('--json') && argv.every((word) => ['--json', '--version', '-V'].includes(word)) && argv.length > 1;

/** In `--stats FILE`, FILE is an input, not the form of the totals: writes out the default form. */
export const withStatsForm = (argv: readonly string[]): string[] =>
  argv.map((word, i) => (word === '--stats' && !STATS_FORMS.some((f) => f === argv[i + 1]) ? '--stats=text' : word));
