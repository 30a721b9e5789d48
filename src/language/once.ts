/** Calls `make` at first use and keeps its result. */
export function once<T extends NonNullable<unknown> | null>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}
