/** What the machine offers a run. */
export interface ThreadLimits {
  readonly cores: number;
  /** How many files the process may hold open at once; null if unknown. */
  readonly files: number | null;
}

/** More than one per core is left to those who know why; beyond this they only take memory. */
const MOST_PER_CORE = 4;
/** Files that the process holds open without threads, its inputs and its output among them. */
const FILES_OF_PROCESS = 36;
/** Files that a thread holds open: its event loop, its time limit's, and the program's files while it starts. */
const FILES_PER_THREAD = 16;

/** How many threads to use, and what to tell a user who asked for more. */
export function threadsFor(
  asked: number | null,
  {cores, files}: ThreadLimits,
): {threads: number; advice: string | null} {
  const room =
    files === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((files - FILES_OF_PROCESS) / FILES_PER_THREAD));
  const threads = Math.min(asked ?? cores, cores * MOST_PER_CORE, room);
  if (asked === null || asked <= Math.min(cores, room)) return {threads, advice: null};
  const why =
    room < asked && room <= cores
      ? `${files} open files leave no room for them, raise ulimit -n`
      : `more than the ${cores === 1 ? 'one core' : `${cores} cores`} here take memory and save no time`;
  return {threads, advice: `--jobs ${asked}: ${why}; at most ${threads} at work`};
}
