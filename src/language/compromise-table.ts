import nlp from 'compromise/two';

/*
 * The only door to compromise: its word list, in a form that needs no unpacking at start-up, because a text asks for a few
 * hundred of its 25,000 words.
 */

const {one, two} = nlp.model() as unknown as {
  one: {lexicon: Readonly<Record<string, string | readonly string[]>>};
  two: {
    suffixPatterns: readonly (Readonly<Record<string, string>> | null | undefined)[];
  };
};

/** Words are grouped by this many of their first letters. */
export const HEAD_IN_LETTERS = 3;

const sets = new Map<string, number>();
const byHead: Record<string, string> = {};
for (const [word, tags] of Object.entries(one.lexicon)) {
  const set = [tags].flat().join(' ');
  if (!sets.has(set)) sets.set(set, sets.size);
  byHead[word.slice(0, HEAD_IN_LETTERS)] =
    `${byHead[word.slice(0, HEAD_IN_LETTERS)] ?? '\n'}${word}\t${sets.get(set)}\n`;
}

/** For each head, its words, one per line, each with the index of its tags in `tagSets`: "\nsaid\t12\nsaint\t3\n". */
export const wordsByHead: Readonly<Record<string, string>> = byHead;

export const tagSets: readonly (readonly string[])[] = [...sets.keys()].map((set) => set.split(' '));

/** The tags that compromise guesses from word endings, by the length of the ending. */
export const tagsByEnding: readonly Readonly<Record<string, string>>[] = [...two.suffixPatterns].map(
  (tags) => tags ?? {},
);
