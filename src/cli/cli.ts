import {Argument, Command, Option} from 'commander';
import {EXIT} from '../layers/errors.js';
import {provenance} from '../record/provenance.js';
import {FORMATS} from '../render/formats.js';
import {GROUPINGS} from '../render/renderer.js';
import type {Io} from '../terminal/io.js';
import {sayTo} from '../terminal/say.js';
import {untilSignal} from '../terminal/signals.js';
import {COLORS, terminalWidth} from '../terminal/terminal.js';
import {asDefined, asksVersionAsJson} from './argv.js';
import {EXAMPLES} from './help.js';
import {
  COMPARE_BY,
  COMPARE_FORMATS,
  type ExtractFlags,
  LANGUAGES,
  oneOf,
  PARSE_FORMATS,
  RECORDS,
  type RecordName,
  parseDayOf,
  parseClaim,
  parseJobs,
  parseSeconds,
  parseShard,
  parseSources,
  parseStances,
  type RulesFlags,
  type ScoreFlags,
} from './options.js';
import {type OptionOfWords, gather, withOwnOptions, withReadingOptions} from './shared-options.js';
import {print} from './with-output.js';
import {reads, type Start} from './reads.js';
import {settleRules} from './own/settle-rules.js';
import {choices, ofWords, shapesOf} from './shell/command-shape.js';
import {SHELLS} from './shell/shells.js';
import {STATS_FORMS} from './stats.js';
import {statusOf} from './status-of.js';

export {endWith} from '../terminal/signals.js';

/*
 * Flags and exit status, nothing else. Each command loads its code when it runs, so that --version and --help start
 * quickly.
 */

/** Runs the program and gives its exit status. Never exits the process itself. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const say = sayTo(io);
  let status: number = EXIT.ok;
  const start: Start = async (work) => {
    status = await untilSignal(io, (signal) => work({io, say, signal}));
  };
  let help = '';
  const asked = (text: string) => {
    help += text;
  };
  try {
    if (asksVersionAsJson(argv)) asked(`${JSON.stringify({...provenance, node: process.version})}\n`);
    else {
      const program = programOf(io, asked, start);
      await program.parseAsync(
        asDefined(argv, () => shapesOf(program)),
        {from: 'user'},
      );
    }
  } catch (error) {
    status = statusOf(error, say);
  }
  if (help === '') return status;
  return untilSignal(io, (signal) => print(help, {io, signal})).catch((error: unknown) => statusOf(error, say));
}

function programOf(io: Io, asked: (text: string) => void, start: Start): Command {
  const onPaths = reads(io, start);
  const program = new Command('stance')
    .description('Who said what in news articles, and whether they deny it, neither confirm nor deny it, or assert it.')
    .version(provenance.version)
    .option('--json', 'with --version: also commit, Node and hash of the rules, as JSON')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: asked,
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => terminalWidth(io),
      getErrHelpWidth: () => terminalWidth(io),
    })
    .hook('preAction', (_, command) => settleRules(command))
    .addHelpText('after', EXAMPLES.stance);

  reading(program.command('extract'))
    .description('list the statements of articles: who, which stance, which words')
    .addOption(choice('--format <format>', 'how to print, table on a terminal, else json', FORMATS))
    .option('--stance <list>', 'print only these: deny, ncnd, assert, none', parseStances('--stance'))
    .option('--speaker <name>', 'print only this one: name, part of it, or alias (repeatable)', gather)
    .option('--affiliation <name>', 'print only speakers of this body, or part of its name (repeatable)', gather)
    .option('--sure', 'print only statements whose speaker is no guess')
    .option('--fail-on <list>', 'end with status 1 where one of these is found', parseStances('--fail-on'))
    .option('--fail-on-shown <list>', 'the same of what is printed', parseStances('--fail-on-shown'))
    .option('--explain', 'say why: the words that decided, the rules and their sentences')
    .option('--all', 'in a table, list assertions too, not only count them')
    .addOption(choice('--group <by>', 'what statements of a table stand under', GROUPINGS))
    .option('--no-pager', 'do not show a table through PAGER (or less) on a terminal')
    .option('--bom', 'begin csv and tsv with a byte-order mark, as Excel wants it')
    .option('--raw-cells', 'leave cells as they are that a spreadsheet would run as formulas')
    .option('--text', "with the article's text as it was read")
    .option('--thoughts', 'with beliefs, wishes and plans beside what was said')
    .addOption(choice('--language <which>', 'which language to read', LANGUAGES))
    .option('--provenance', 'say in each record which program and which rules made it')
    .option('--resume', 'go on where an interrupted run with the same -o FILE.jsonl stopped')
    .option('--shard <i/n>', 'only the i-th of n parts, told apart by id', parseShard)
    .option('-j, --jobs <n>', 'how many work side by side (default: 1, in a large job one a core)', parseJobs)
    .option('--timeout <seconds>', 'give up an article after', parseSeconds, 10)
    .option('-v, --verbose', 'say which files gave no statements, and which were not read')
    .addOption(choice('--stats [form]', 'say at the end how many articles and statements, and how fast', STATS_FORMS))
    .addHelpText('after', EXAMPLES.extract)
    .action(
      onPaths(async (paths, flags: ExtractFlags, run) =>
        (await import('./extract-command.js')).extract(paths, flags, run),
      ),
    );

  reading(program.command('compare'))
    .description('group what articles claim: who asserts, denies, declines it, in which of them, and when')
    .addOption(choice('--format <format>', 'how to print, table on a terminal, else json', COMPARE_FORMATS))
    .addOption(choice('--by <what>', 'what to print under', COMPARE_BY).default('claim'))
    .option('--speaker <name>', 'only this one: name, part of it, or whom they speak for (repeatable)', gather)
    .option('--stance <list>', 'only these: deny, ncnd, assert', parseStances('--stance'))
    .option('--since <day>', 'only what was said on this day or later', parseDayOf('--since'))
    .option('--until <day>', 'only what was said on this day or before', parseDayOf('--until'))
    .option('--min-sources <n>', 'only claims that so many sources hold', parseSources, 1)
    .option('--claim <text>', 'say of each article whether it holds this true, false or neither', parseClaim)
    .option('--explain', 'say why: what the words share with the claim, the words that decided, the rules')
    .addHelpText('after', EXAMPLES.compare)
    .action(onPaths(further((all) => all.compareFiles)));

  reading(program.command('clean'))
    .description('print the text of articles without what is not article')
    .option('--dropped', 'print what was left out: which kind, which rule, which words')
    .addHelpText('after', EXAMPLES.clean)
    .action(onPaths(further((all) => all.cleanFiles)));

  reading(program.command('parse'))
    .description('print the grammar of articles: words, noun phrases, clauses and their relations')
    .addOption(choice('--format <format>', 'how to print', PARSE_FORMATS).default('table'))
    .option('--debug', 'also which rules settled each word')
    .addHelpText('after', EXAMPLES.parse)
    .action(onPaths(further((all) => all.parseFiles)));

  program
    .command('score')
    .argument('<gold>', 'what people labelled: records as json or jsonl, a folder for brat, an export of Label Studio')
    .argument('<predicted>', 'what is held against it, in the same format')
    .description('say how far two labellings of the same articles agree')
    .addOption(choice('--format <format>', 'how to print', ['text', 'json']).default('text'))
    .option('-v, --verbose', 'list what differs')
    .addHelpText('after', EXAMPLES.score)
    .action((gold: string, predicted: string, flags: ScoreFlags) =>
      start((run) => further((all) => all.printScore)(gold, predicted, flags, run)),
    );

  withOwnOptions(program.command('rules'))
    .addArgument(
      ofWords(new Argument('[id]', 'print this rule in full; test and new: see the examples below'), ['test', 'new']),
    )
    .argument('[files...]', 'of test: files of your own rules; of new: a kind of them')
    .description('print every rule with its sentence and examples; try your own')
    .addOption(choice('--format <format>', 'how to print', ['text', 'json']).default('text'))
    .addOption(choice('--color <when>', 'whether to colour', COLORS).default('auto'))
    .addHelpText('after', EXAMPLES.rules)
    .action((id: string | undefined, files: string[], flags: RulesFlags) =>
      start((run) => further((all) => all.rulesCommand)(id, files, flags, run)),
    );

  withOwnOptions(program.command('config'))
    .description('print which configuration and which rules of your own are in force, and where they come from')
    .addHelpText('after', EXAMPLES.config)
    .action(() => start(further((all) => all.printConfig)));

  program
    .command('completion')
    .addArgument(ofWords(new Argument('<shell>', SHELLS.join(', ')), SHELLS))
    .description('print a script that lets a shell complete commands and options')
    .addHelpText('after', EXAMPLES.completion)
    .action((shell: string) => start((run) => further((all) => all.printCompletion)(shell, shapesOf(program), run)));

  program
    .command('man')
    .description('print the manual page, for man -l -')
    .addHelpText('after', EXAMPLES.man)
    .action(() => start((run) => further((all) => all.printManual)(program.description(), shapesOf(program), run)));

  program
    .command('schema')
    .addArgument(
      ofWords(new Argument('[record]', `which record: ${RECORDS.join(', ')}`), RECORDS)
        .argParser(oneOf('schema', RECORDS))
        .default('article'),
    )
    .description('print the JSON Schema of what is printed')
    .addHelpText('after', EXAMPLES.schema)
    .action((record: RecordName) => start((run) => further((all) => all.printSchema)(record, run)));

  return program;
}

/** A command that is loaded when it runs. */
const further =
  <Args extends readonly unknown[]>(
    pick: (all: typeof import('./further-commands.js')) => (...args: Args) => Promise<number>,
  ) =>
  async (...args: Args): Promise<number> =>
    pick(await import('./further-commands.js'))(...args);

const choice: OptionOfWords = (flags, text, words) => {
  const one = oneOf(flags.split(' ')[0] ?? flags, words);
  const option = new Option(flags, `${text}: ${words.join(', ')}`).argParser((value) => one(value));
  choices.set(option, words);
  return option;
};

const reading = (command: Command): Command => withOwnOptions(withReadingOptions(command, choice));
