import type {Io} from './io.js';

export const COLORS = ['auto', 'always', 'never'] as const;
export type ColorOption = (typeof COLORS)[number];

/**
 * Whether to colour: as the option says, else NO_COLOR, else FORCE_COLOR, else if standard output is a terminal. Decided
 * here because chalk ignores NO_COLOR.
 */
export function colorLevel(option: ColorOption, {env, stdout}: Io, toFile: boolean): 0 | 1 {
  if (option !== 'auto') return option === 'always' ? 1 : 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  return stdout.isTTY === true && !toFile && env.TERM !== 'dumb' ? 1 : 0;
}

/** Characters per line. COLUMNS is the user's wish and comes first; a terminal may report 0 or nothing. */
export function terminalWidth({env, stdout}: Io): number {
  const said = /^\d{1,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
  return Math.max(20, said || stdout.columns || 80);
}
