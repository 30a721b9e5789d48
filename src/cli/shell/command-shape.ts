import type {Argument, Command, Option} from 'commander';

/*
 * The commands and their options as plain data, read from the definitions in cli.ts: what a shell completes and what the
 * manual page lists can't differ from what the program takes.
 */

export interface OptionShape {
  /** "-o" or null. */
  readonly short: string | null;
  /** "--output". */
  readonly long: string;
  readonly text: string;
  /** "<file>", "[form]"; null for an option without a value. */
  readonly value: string | null;
  /** The words to choose from; empty where any will do. */
  readonly words: readonly string[];
}

export interface CommandShape {
  readonly name: string;
  readonly text: string;
  /** "[paths...]", "<shell>"; empty for a command without arguments. */
  readonly takes: string;
  /** The words that may stand there; empty where any will do. */
  readonly words: readonly string[];
  readonly options: readonly OptionShape[];
}

/** The words to choose from, of each option and argument that has a few: commander's own list of them would print its own help. */
export const choices = new WeakMap<Option | Argument, readonly string[]>();

/** An argument for which there are words to choose from. */
export function ofWords(argument: Argument, words: readonly string[]): Argument {
  choices.set(argument, words);
  return argument;
}

/** Whether a value is the name of a file. */
export const takesFile = ({value}: OptionShape): boolean => value === '<file>';
/** Whether a command reads the files that are named behind it. */
export const readsFiles = ({takes}: CommandShape): boolean => FILES.test(takes);
const FILES = /paths|files|<gold>/;

export const shapesOf = (program: Command): readonly CommandShape[] => program.commands.map(shapeOf);

function shapeOf(command: Command): CommandShape {
  return {
    name: command.name(),
    text: command.description(),
    takes: command.registeredArguments.map(argumentShape).join(' '),
    words: command.registeredArguments.flatMap((one) => choices.get(one) ?? []),
    options: command.createHelp().visibleOptions(command).map(optionShape),
  };
}

function argumentShape(one: Argument): string {
  const name = `${one.name()}${one.variadic ? '...' : ''}`;
  return one.required ? `<${name}>` : `[${name}]`;
}

function optionShape(option: Option): OptionShape {
  return {
    short: option.short ?? null,
    long: option.long ?? '',
    text: option.description,
    value: /[<[].*[>\]]/.exec(option.flags)?.[0] ?? null,
    words: choices.get(option) ?? [],
  };
}
