import {type CommandShape, type OptionShape, readsFiles, takesFile} from './command-shape.js';

/** The completion script for zsh. */
export function zsh(program: string, commands: readonly CommandShape[]): string {
  const names = commands.map(({name, text}) => `    ${quoted(`${name}:${text.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map((command) => {
    const specs = command.options.map((option) => `      ${specOf(option)}`);
    if (command.words.length > 0) specs.push(`      '1:word:(${command.words.join(' ')})'`);
    if (readsFiles(command)) specs.push(`      '*:file:_files'`);
    return `    ${command.name}) _arguments -s ${[`\\\n${specs.join(' \\\n')}`]} ;;`;
  });
  return `#compdef ${program}
# ${program} completion for zsh: eval "$(${program} completion zsh)", or this text as _${program} in a folder of $fpath
_${program}() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '--help[print help]' '--version[print the version]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _${program} ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

function specOf(option: OptionShape): string {
  const {short, long, text, value, words} = option;
  const said = `[${text.replace(/[[\]:\\]/g, '\\$&')}]`;
  const name = value?.slice(1, -1) ?? '';
  const takes = words.length > 0 ? `(${words.join(' ')})` : takesFile(option) ? '_files' : ' ';
  const sign = value?.startsWith('[') ? '::' : ':';
  const given = value === null ? '' : `${sign}${name}:${takes}`;
  // "=" lets the value stand behind a sign or a space; "*" lets an option stand more than once
  const equals = value === null ? '' : '=';
  return short === null
    ? quoted(`*${long}${equals}${said}${given}`)
    : `'*'{${short},${long}${equals}}${quoted(`${said}${given}`)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
