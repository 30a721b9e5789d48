import {type CommandShape, type OptionShape, readsFiles, takesFile} from './command-shape.js';

/** The completion script for fish. */
export function fish(program: string, commands: readonly CommandShape[]): string {
  const lines = [
    `# ${program} completion for fish: ${program} completion fish | source`,
    `complete -c ${program} -n __fish_use_subcommand -f -l help -d 'print help'`,
    `complete -c ${program} -n __fish_use_subcommand -f -l version -d 'print the version'`,
  ];
  for (const command of commands) {
    const {name, text, options} = command;
    lines.push(`complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(text)}`);
    const seen = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
    if (!readsFiles(command)) lines.push(`${seen} -f`);
    if (command.words.length > 0) lines.push(`${seen} -a ${quoted(command.words.join(' '))}`);
    for (const option of options) {
      const short = option.short === null ? '' : ` -s ${option.short.slice(1)}`;
      lines.push(`${seen}${short} -l ${option.long.slice(2)}${valueFlags(option)} -d ${quoted(option.text)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function valueFlags(option: OptionShape): string {
  if (takesFile(option)) return ' -r -F';
  if (option.words.length > 0) return ` -x -a ${quoted(option.words.join(' '))}`;
  return option.value?.startsWith('<') ? ' -x' : '';
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
