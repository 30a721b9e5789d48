import {type CommandShape, readsFiles, takesFile} from './command-shape.js';

/** The completion script for bash. */
export function bash(program: string, commands: readonly CommandShape[]): string {
  const cases = commands.flatMap((command) => [
    ...command.options.flatMap((option) => {
      const names = [option.short, option.long].flatMap((name) => (name === null ? [] : [`'${command.name} ${name}'`]));
      if (option.words.length > 0) return [`    ${names.join('|')}) ${given(option.words)}; return ;;`];
      if (takesFile(option)) return [`    ${names.join('|')}) compopt -o default; return ;;`];
      return option.value?.startsWith('<') ? [`    ${names.join('|')}) return ;;`] : [];
    }),
  ]);
  const flags = commands.map(({name, options}) => `      ${name}) ${given(options.map(({long}) => long))} ;;`);
  const names = commands.map(({name}) => name);
  return `# ${program} completion for bash: eval "$(${program} completion bash)"
_${program}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  # bash makes a word of the sign in --format=json
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join('\n')}
      *) ${given(['--help', '--version'])} ;;
    esac
  elif [[ -z $command ]]; then
    ${given(names)}
  else
    case $command in
${commands.flatMap(argumentsOf).join('\n')}
    esac
  fi
}
complete -F _${program} ${program}
`;
}

function argumentsOf(command: CommandShape): readonly string[] {
  const all = command.words.length > 0 ? [given(command.words)] : [];
  if (readsFiles(command)) all.push('compopt -o default');
  return all.length > 0 ? [`      ${command.name}) ${all.join('; ')} ;;`] : [];
}

const given = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
