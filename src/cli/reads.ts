import type {Command} from 'commander';
import type {Io} from '../terminal/io.js';
import type {CommandContext} from './command.js';
import type {ReadingFlags} from './options.js';

export type Start = (work: (context: CommandContext) => Promise<number>) => Promise<void>;

/** The action of a command that reads paths. Without a path on a terminal, it prints the help instead. */
export const reads =
  (io: Io, start: Start) =>
  <Flags extends ReadingFlags>(
    act: (paths: readonly string[], flags: Flags, context: CommandContext) => Promise<number>,
  ) =>
  async (paths: string[], flags: Flags, command: Command): Promise<void> => {
    if (nothingToRead(paths, flags, io)) return command.help({error: true});
    await start((run) => act(paths, flags, run));
  };

const nothingToRead = (paths: readonly string[], flags: ReadingFlags, io: Io): boolean =>
  paths.length === 0 && flags.filesFrom === undefined && io.stdin.isTTY === true;
