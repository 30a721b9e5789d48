/** The words of a list as the rules write it: apart by white space. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** A list of pairs, "men:man", as a map. */
export const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    wordsOf(list).map((pair) => {
      const at = pair.indexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
