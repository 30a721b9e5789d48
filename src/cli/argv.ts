import {UsageError} from '../layers/errors.js';
import {nearestWord} from '../layers/nearest-word.js';
import type {CommandShape} from './shell/command-shape.js';
import {STATS_FORMS} from './stats.js';

/* Readings of the command line that commander's options cannot express. */

/** Whether the command line asks for the version as JSON, and for nothing else. */
export const asksVersionAsJson = (argv: readonly string[]): boolean =>
  argv.includes('--json') && argv.every((word) => ['--json', '--version', '-V'].includes(word)) && argv.length > 1;

const HELP = 'help';

/** Help on a command that there is not would be help on all of them, without a word. */
function refuseUnknownHelp([word, command]: readonly string[], shapes: Shapes): void {
  if (word !== HELP || command === undefined || command.startsWith('-')) return;
  const names = [...shapes().map(({name}) => name), HELP];
  if (names.includes(command)) return;
  const near = nearestWord(command, names);
  throw new UsageError(
    `unknown command '${command}', ${near === null ? `choose from ${names.join(', ')}` : `did you mean ${near}?`}`,
  );
}

/** `--no-color`, which many programs take anywhere, is `--color never` of the commands that can colour. */
function withColor(argv: readonly string[], shapes: Shapes): readonly string[] {
  if (!argv.includes('--no-color')) return argv;
  const [command = '', ...others] = argv.filter((word) => word !== '--no-color');
  const options = shapes().find(({name}) => name === command)?.options ?? [];
  return [command, ...(options.some(({long}) => long === '--color') ? ['--color=never'] : []), ...others];
}

/** In `--stats FILE`, FILE is an input, not the form of the totals: writes out the default form. */
const withStatsForm = (argv: readonly string[]): string[] =>
  argv.map((word, i) => (word === '--stats' && !STATS_FORMS.some((f) => f === argv[i + 1]) ? '--stats=text' : word));

/** What the commands are; asked for where it matters only. */
type Shapes = () => readonly CommandShape[];

/** The command line as the options are defined. What stands behind "--" are paths. */
export function asDefined(argv: readonly string[], shapes: Shapes): string[] {
  refuseUnknownHelp(argv, shapes);
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return [...withStatsForm(withColor(options, shapes)), ...argv.slice(options.length)];
}
