/**
 * A list of words as it stands in the rules: entries apart by white space, "_" for the space inside an entry
 * ("shoot_down"). The one format of every word list.
 */
export const list = ({raw}: TemplateStringsArray): readonly string[] =>
  raw
    .join('')
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('_', ' '));
