import {STATS_FORMS} from './stats.js';

/* Readings of the command line that commander's options cannot express. */

/** Whether the command line asks for the version as JSON, and for nothing else. */
export const asksVersionAsJson = (argv: readonly string[]): boolean =>
  argv.includes('--json') && argv.every((word) => ['--json', '--version', '-V'].includes(word)) && argv.length > 1;

/** `--no-color`, which many programs have, is `--color never`. */
const withColor = (argv: readonly string[]): readonly string[] =>
  argv.map((word) => (word === '--no-color' ? '--color=never' : word));

/** In `--stats FILE`, FILE is an input, not the form of the totals: writes out the default form. */
const withStatsForm = (argv: readonly string[]): string[] =>
  argv.map((word, i) => (word === '--stats' && !STATS_FORMS.some((f) => f === argv[i + 1]) ? '--stats=text' : word));

/** The command line as the options are defined. What stands behind "--" are paths. */
export function asDefined(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return [...withStatsForm(withColor(options)), ...argv.slice(options.length)];
}
