/** Reads up to the first item that fits; gives it, and all items from the beginning. */
export async function lookAhead<T>(
  items: AsyncGenerator<T>,
  fits: (item: T) => boolean,
): Promise<{readonly first: T | null; readonly all: AsyncGenerator<T>}> {
  const before: T[] = [];
  let first: T | null = null;
  for (;;) {
    const {value, done} = await items.next();
    if (done) break;
    before.push(value);
    if (fits(value)) {
      first = value;
      break;
    }
  }
  return {first, all: preceded(before, items)};
}

async function* preceded<T>(before: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* before;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
