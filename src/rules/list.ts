/**
 * The format of every word list in the rules: entries separated by white space, with "_" for a space inside an entry
 * ("shoot_down").
 */
export const list = ({raw}: TemplateStringsArray): readonly string[] =>
  raw
    .join('')
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('_', ' '));
