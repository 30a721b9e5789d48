import {EXIT, OutputError, UsageError} from '../layers/errors.js';
import type {Say} from '../terminal/say.js';

/** Says what went wrong, and gives the exit status. Throws what is a fault of the program. */
export function statusOf(error: unknown, say: Say): number {
  if (isOfCommander(error)) {
    if (error.exitCode === 0) return EXIT.ok;
    // Help that was printed for lack of arguments needs no further message.
    if (error.code !== 'commander.help') say(adviceOf(error));
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    for (const message of [error.message, ...error.others]) say(message);
    return EXIT.usage;
  }
  if (error instanceof OutputError) {
    say(error.message);
    return EXIT.output;
  }
  throw error;
}

type OfCommander = Error & {readonly code: string; readonly exitCode: number};

/** Told by its shape, so that the library is loaded in one place alone. */
const isOfCommander = (error: unknown): error is OfCommander =>
  error instanceof Error && 'exitCode' in error && 'code' in error && typeof error.code === 'string';

/** "error: unknown option '--fromat'\\n(Did you mean --format?)" → one line, with what to do. */
function adviceOf({code, message}: OfCommander): string {
  const plain = message.replace(/^error: |\.$/g, '');
  const said = plain.replace(/\n\(D(.*)\)$/, ', d$1');
  const name = code === 'commander.unknownOption' ? /'(-.*\.\w+)'/.exec(said)?.[1] : undefined;
  if (name !== undefined) return `unknown option '${name}', for a file of this name write ./${name}`;
  if (said !== plain) return said;
  // "stance article.txt": a path instead of a command.
  return `${said}, ${code === 'commander.unknownCommand' ? 'name one, as in stance extract FILE' : 'see stance --help'}`;
}
