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

/** Terminals that show a link behind words, as they name themselves in the environment. */
const LINKING = /^(iTerm\.app|WezTerm|vscode|ghostty|rio|Hyper)$/;
const LINKING_TERM = /^(xterm-kitty|alacritty|foot|contour|xterm-ghostty)/;
/** Of the library behind GNOME Terminal and others: 0.50. */
const FIRST_LINKING_VTE = 5000;

/** Whether words on standard output may be links: as FORCE_HYPERLINK says, else where a terminal is known to show them. */
export function showsLinks({env, stdout}: Io, toFile: boolean): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (stdout.isTTY !== true || toFile || env.TERM === 'dumb') return false;
  return (
    LINKING.test(env.TERM_PROGRAM ?? '') ||
    LINKING_TERM.test(env.TERM ?? '') ||
    Number(env.VTE_VERSION ?? 0) >= FIRST_LINKING_VTE ||
    [env.WT_SESSION, env.KONSOLE_VERSION, env.DOMTERM].some((name) => name !== undefined)
  );
}
