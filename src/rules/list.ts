/**
 * The format of every word list in the rules: entries separated by white space, with "_" for a space inside an entry
 * ("shoot_down").
 */
export const list = (entries: TemplateStringsArray): readonly string[] =>
  entries
    .join('')
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('_', ' '));

/** The same where all that is asked is whether a word is in it. */
export const set = (entries: TemplateStringsArray): ReadonlySet<string> => new Set(list(entries));
