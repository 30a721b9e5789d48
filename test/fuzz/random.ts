/** Random numbers, the same for the same seed on every machine. */
export interface Random {
  /** From 0 to below `end`. */
  below(end: number): number;
  /** True once in `n` times, on average. */
  once(n: number): boolean;
  /** One of the items, of which there must be at least one. */
  pick<T>(all: readonly T[]): T;
  /** From 1 to `most`, small numbers more often than large ones. */
  few(most: number): number;
}

/** The numbers for one input, so that it can be made again without those before it. */
export function randomOf(seed: number, input: number): Random {
  const next = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(input + 1, 0x85ebca6b));
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    once: (n) => below(n) === 0,
    pick: (all) => all[below(all.length)]!,
    few: (most) => 1 + Math.floor(most * next() ** 3 * 0.999),
  };
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
