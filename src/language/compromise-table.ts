import nlp from 'compromise/two';

/*
 * compromise's word list in a form that is at hand at once: of its 25,000 words a text asks for a few hundred. The only
 * door to compromise.
 */

const {one, two} = nlp.model() as unknown as {
  one: {lexicon: Readonly<Record<string, string | readonly string[]>>};
  two: {
    suffixPatterns: readonly (Readonly<Record<string, string>> | null | undefined)[];
    switches: Readonly<Record<string, string>>;
  };
};

/** Words are kept by so many of their first letters. */
export const HEAD_IN_LETTERS = 3;

const sets = new Map<string, number>();
const byHead: Record<string, string> = {};
for (const [word, tags] of Object.entries(one.lexicon)) {
  const set = [tags].flat().join(' ');
  if (!sets.has(set)) sets.set(set, sets.size);
  byHead[word.slice(0, HEAD_IN_LETTERS)] =
    `${byHead[word.slice(0, HEAD_IN_LETTERS)] ?? '\n'}${word}\t${sets.get(set)}\n`;
}

/** The words with a head, one a line, each with the number of its tags: "\nsaid\t12\nsaint\t3\n". */
export const wordsByHead: Readonly<Record<string, string>> = byHead;

export const tagSets: readonly (readonly string[])[] = [...sets.keys()].map((set) => set.split(' '));

/** By length, the tags that compromise guesses from endings. */
export const tagsByEnding: readonly Readonly<Record<string, string>>[] = [...two.suffixPatterns].map(
  (tags) => tags ?? {},
);

/** Words with two readings: "Plural|Verb". */
export const {switches} = two;
