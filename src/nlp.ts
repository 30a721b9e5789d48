import nlp from 'compromise/two';

/*
 * The only door to compromise. Only its word list is asked, a word at a time, never its tagger: whole texts through the
 * tagger cost a hundred times as much.
 */

const model = nlp.model() as unknown as {
  one: {lexicon: Record<string, string | readonly string[] | undefined>};
  two: {
    suffixPatterns: readonly (Readonly<Record<string, string>> | null | undefined)[];
    switches: Readonly<Record<string, string>>;
  };
};
const lexicon = model.one.lexicon;
const suffixes = model.two.suffixPatterns;
const switches = model.two.switches;
const NONE: readonly string[] = [];

/** compromise's tags of a word by its list of words ("said" → PastTense; "mary" → FemaleName), or none. Lower case in. */
export function tagsOf(lower: string): readonly string[] {
  if (!Object.hasOwn(lexicon, lower)) return NONE;
  const tags = lexicon[lower];
  return tags === undefined ? NONE : typeof tags === 'string' ? [tags] : tags;
}

/** The tag that compromise guesses from a word's ending ("-ously" → Adverb), longest ending first, or null. Lower case in. */
export function tagByEnding(lower: string): string | null {
  for (let n = Math.min(suffixes.length - 1, lower.length - 1); n > 1; n--) {
    const table = suffixes[n];
    const ending = lower.slice(-n);
    if (table && Object.hasOwn(table, ending)) return table[ending] ?? null;
  }
  return null;
}

/** The two readings of a word that has two by compromise's list ("heads" → Plural, Verb; "alleged" → Adj, Past), or none. */
export function readingsOf(lower: string): readonly string[] {
  return Object.hasOwn(switches, lower) ? switches[lower]!.split('|') : NONE;
}
