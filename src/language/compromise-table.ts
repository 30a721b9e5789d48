import nlp from 'compromise/two';

/*
 * The only door to compromise: its word list, as one text that is searched where it stands, because a text asks for a few
 * hundred of its 25,000 words, and unpacking them would take up much of the start.
 */

const {one, two} = nlp.model() as unknown as {
  one: {lexicon: Readonly<Record<string, string | readonly string[]>>};
  two: {
    suffixPatterns: readonly (Readonly<Record<string, string>> | null | undefined)[];
  };
};

const sets = new Map<string, number>();
const entries: string[] = [];
for (const [word, tags] of Object.entries(one.lexicon)) {
  const set = [tags].flat().join(' ');
  if (!sets.has(set)) sets.set(set, sets.size);
  entries.push(`${word}>${sets.get(set)}~`);
}

/** The words in the order of their characters, each with the index of its tags in `tagSets`: "said>12~saint>3~". No word holds these marks. */
export const allWords: string = entries.sort().join('');

export const tagSets: readonly (readonly string[])[] = [...sets.keys()].map((set) => set.split(' '));

/** The tags that compromise guesses from word endings, by the length of the ending. */
export const tagsByEnding: readonly Readonly<Record<string, string>>[] = [...two.suffixPatterns].map(
  (tags) => tags ?? {},
);
