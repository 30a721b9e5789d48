import {dirname, relative, resolve} from 'node:path';
import type {Command, Option} from 'commander';
import {UsageError} from '../../layers/errors.js';
import type {ConfigEntry, Known} from '../../own/check-config.js';
import {putInForce} from '../../own/in-force.js';

/*
 * Before a command runs: options that it was not given are taken from the configuration, and the user's own rules are put in
 * force. Whoever has neither pays for a look into the folders above, and for nothing else.
 */

/** What is in force, for `stance config`. */
export interface InForce {
  /** Null where there is none. */
  readonly config: string | null;
  readonly options: readonly ConfigEntry[];
  /** Files of rules, each with where it is named. */
  readonly rules: readonly {readonly path: string; readonly from: string}[];
}

let last: InForce = {config: null, options: [], rules: []};
export const whatIsInForce = (): InForce => last;

/** They differ from run to run. */
const REFUSED = ['config', 'no-config', 'output', 'files-from', 'resume', 'shard', 'help'];

export async function settleRules(command: Command): Promise<void> {
  putInForce(null);
  if (!command.options.some(({long}) => long === '--rules')) return;
  const {findConfig} = await import('../../own/find-config.js');
  const named: unknown = command.getOptionValue('config');
  const found = named === false ? null : await findConfig(typeof named === 'string' ? named : null, process.cwd());
  const options =
    found === null ? [] : (await import('../../own/check-config.js')).checkConfig(shown(found), knownTo(command));
  const rules: {path: string; from: string}[] = [];
  for (const entry of options) {
    const {option, values, place} = entry;
    if (entry.command !== null && entry.command !== command.name()) continue;
    if (option !== 'rules') takeOption(command, entry);
    else
      for (const value of values)
        rules.push({path: relative('.', resolve(dirname(found?.path ?? ''), String(value))), from: place});
  }
  const given: unknown = command.getOptionValue('rules');
  const add = (paths: readonly unknown[], from: string) => {
    for (const path of paths.map(String))
      if (!rules.some((one) => resolve(one.path) === resolve(path))) rules.push({path, from});
  };
  add(Array.isArray(given) ? given : [], '--rules');
  if (command.name() === 'rules' && command.args[0] === 'test') add(command.args.slice(1), 'rules test');
  last = {config: found === null ? null : shown(found).path, options, rules};
  if (rules.length === 0) return;
  const {ownRulesOf, readOwnFiles} = await import('../../own/read-own.js');
  const paths = rules.map(({path}) => path);
  putInForce(ownRulesOf(await readOwnFiles(paths, new AbortController().signal)));
}

/** The path as the user would write it. */
const shown = <T extends {readonly path: string}>(found: T): T => ({
  ...found,
  path: relative('.', found.path) || found.path,
});

/** What the commands have, as a configuration names it. */
function knownTo(command: Command): Known {
  const commands = command.parent?.commands ?? [command];
  const names = commands.flatMap(({options}) => options).map(({long}) => long?.replace(/^--/, '') ?? '');
  return {
    options: [...new Set(names)].filter((name) => !REFUSED.includes(name)),
    commands: commands.map((one) => one.name()),
    refused: REFUSED,
  };
}

/** Sets an option that the command has and was not given. */
function takeOption(command: Command, {option: name, values, place}: ConfigEntry): void {
  const option = command.options.find(({long}) => long === `--${name}`);
  if (!option) return;
  const key = option.attributeName();
  if (command.getOptionValueSource(key) === 'cli') return;
  command.setOptionValueWithSource(key, settingOf(option, values, place), 'config');
}

function settingOf(option: Option, values: readonly (string | boolean)[], place: string): unknown {
  const isFlag = !option.required && !option.optional;
  const [first] = values;
  if (isFlag) {
    if (typeof first !== 'boolean') throw new UsageError(`${place}: --${option.name()} takes true or false`);
    return option.negate ? !first : first || undefined;
  }
  try {
    const {parseArg} = option;
    if (!parseArg) return String(first);
    return values.reduce<unknown>((before, value) => parseArg(String(value), before), undefined);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${place}: ${error.message}`) : error;
  }
}
