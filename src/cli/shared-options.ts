import type {Command, Option} from 'commander';
import {INPUT_KINDS} from '../read/inputs.js';
import {COLORS} from '../terminal/terminal.js';
import {parseBytes, parseDayOf, parseEncoding} from './options.js';

/* Options that several commands have. */

/** Makes an option that takes one of a few words. */
export type OptionOfWords = <T extends string>(flags: string, text: string, words: readonly T[]) => Option;

export const gather = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Adds the options of every command that knows a user's own rules. */
export const withOwnOptions = (command: Command): Command =>
  command
    .option('--rules <file>', 'with rules of your own, in YAML or JSON (repeatable)', gather)
    .option('--config <file>', 'the configuration (default: stance.config.yaml or .json here or above)')
    .option('--no-config', 'look for no configuration');

/** Adds the options of every command that reads files. */
export function withReadingOptions(command: Command, choice: OptionOfWords): Command {
  return command
    .argument(
      '[paths...]',
      'files (also .jsonl .csv .warc .gz), directories of .txt, .md and .html, or - for standard input',
    )
    .option('--files-from <file>', 'read paths from a file or -, one a line or apart by NUL')
    .addOption(choice('--input <kind>', 'how to read, where the name does not tell', INPUT_KINDS))
    .option('--text-field <name>', 'the field of a record that holds its text (default: text, else html)')
    .option('--exclude <pattern>', 'leave these out of directories (repeatable)', gather)
    .option('--date <day>', 'the day of all that is read, as 2024-05-03', parseDayOf('--date'))
    .option('--dates <file>', 'days of articles that do not say them: a table with name or id, and date')
    .option('--encoding <name>', 'how the files are encoded (default: found out)', parseEncoding)
    .option('--max-bytes <n>', 'refuse larger files, and longer lines of .jsonl', parseBytes, 20_000_000)
    .option('-o, --output <file>', 'write there, not to standard output, which is -')
    .addOption(choice('--color <when>', 'whether to colour', COLORS).default('auto'))
    .option('-q, --quiet', 'say nothing of files that could not be read')
    .hook('preAction', (self) => {
      if (self.getOptionValue('output') === '-') self.setOptionValue('output', undefined);
    });
}
