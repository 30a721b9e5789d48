/**
 * The format of every word list in the rules: entries separated by white space, with "_" for a space inside an entry
 * ("shoot_down").
 */
export function list([text = '']: TemplateStringsArray): readonly string[] {
  const entries = text.match(/\S+/g) ?? [];
  return text.includes('_') ? entries.map((entry) => entry.replaceAll('_', ' ')) : entries;
}

/** The same where all that is asked is whether a word is in it. */
export const set = (entries: TemplateStringsArray): ReadonlySet<string> => new Set(list(entries));
