/** What a run has to work with. */
export interface ThreadLimits {
  readonly cores: number;
  /** How many files the process may hold open at once; null where nobody says. */
  readonly files: number | null;
}

/** More than one a core is for those who know why; more than so many only take memory. */
const MOST_PER_CORE = 4;
/** What the process holds open by itself, its inputs and its output. */
const HELD = 36;
/** What a thread holds open: its own loop, its clock's, the program's files while it starts. */
const HELD_BY_THREAD = 16;

/** How many threads may work side by side, and what to say to somebody who asked for more. */
export function threadsFor(
  asked: number | null,
  {cores, files}: ThreadLimits,
): {threads: number; advice: string | null} {
  const room = files === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((files - HELD) / HELD_BY_THREAD));
  const threads = Math.min(asked ?? cores, cores * MOST_PER_CORE, room);
  if (asked === null || asked <= Math.min(cores, room)) return {threads, advice: null};
  const why =
    room < asked && room <= cores
      ? `${files} open files leave no room for them, raise ulimit -n`
      : `more than the ${cores === 1 ? 'one core' : `${cores} cores`} here take memory and save no time`;
  return {threads, advice: `--jobs ${asked}: ${why}; at most ${threads} at work`};
}
