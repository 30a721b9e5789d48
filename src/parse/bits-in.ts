/** Gives each class of words, in turn, a bit of its own in the map; a number holds no more than 32. */
export const bitsIn = (words: Map<string, number>) => {
  let next = 1;
  return (...lists: readonly Iterable<string>[]): number => {
    const bit = next;
    if (bit === 0) throw new Error('more than 32 classes of words in one map: begin another');
    next <<= 1;
    for (const list of lists) for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
    return bit;
  };
};
