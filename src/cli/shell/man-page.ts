import type {CommandShape, OptionShape} from './command-shape.js';

/** What the manual page says beside commands and options. */
export interface ManPageTexts {
  readonly program: string;
  readonly version: string;
  readonly description: string;
  /** The help's examples and further words, by command; the program's own under its name. */
  readonly after: Readonly<Record<string, string>>;
}

/** The manual page, in the macros that `man` reads. */
export function manPage(commands: readonly CommandShape[], texts: ManPageTexts): string {
  const {program, version, description, after} = texts;
  const out = [
    `.TH ${program.toUpperCase()} 1 "" "${program} ${version}"`,
    '.SH NAME',
    `${program} \\- ${plain(description)}`,
    '.SH SYNOPSIS',
    ...commands.flatMap(({name, takes}) => [`.B ${program} ${name}`, `[options] ${plain(takes)}`.trim(), '.br']),
    '.SH COMMANDS',
  ];
  for (const {name, text, options, takes} of commands) {
    out.push(`.SS ${program} ${name} ${plain(takes)}`.trim(), plain(sentence(text)));
    for (const option of options) out.push('.TP', flagsOf(option), plain(sentence(option.text)));
    out.push(...sections(after[name] ?? ''));
  }
  out.push(...sections(after[program] ?? '').map((line) => line.replace(/^\.SS /, '.SH ')));
  return `${out.join('\n')}\n`;
}

const flagsOf = ({short, long, value}: OptionShape): string => {
  const flags = `${short === null ? '' : `\\fB${plain(short)}\\fR, `}\\fB${plain(long)}\\fR`;
  return value === null ? flags : `${flags} \\fI${plain(value.replace(/[<>]/g, ''))}\\fR`;
};

/** "Examples:" and the commands under it, then paragraphs. */
function sections(text: string): readonly string[] {
  const out: string[] = [];
  for (const line of text.trim().split('\n')) {
    if (line === '') continue;
    if (line.startsWith('  $ ')) out.push('.nf', `.RS\n${plain(line.slice(4))}\n.RE`, '.fi');
    else if (line.endsWith(':')) out.push(`.SS ${plain(line.slice(0, -1))}`);
    else out.push('.PP', plain(line));
  }
  return out;
}

const sentence = (text: string): string =>
  `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** Text that roff prints as it stands. */
const plain = (text: string): string =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replace(/^[.']/gm, '\\&$&');
