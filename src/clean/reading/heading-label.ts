import {tagsOf} from '../../language/compromise.js';
import {headingNouns} from '../../rules/attribution/headlines.js';
import {nameTags} from '../../rules/words/compromise-tags.js';
import {roles} from '../../rules/words/roles.js';
import {honorifics} from '../../rules/words/titles.js';
import {FEWEST_TURNS, type Label} from './turn-label.js';

/**
 * The labels of lines that are no names but headings, as pages have them: “Pros: … Cons: …”, “Old Hull: …”. They end in a noun
 * for a part of a guide, or all their words stand in small letters elsewhere in the text. One word alone may do so and be a
 * name (“Will”), and so may a role and a name in capitals.
 */
export function headingsIn(text: string, lines: readonly {readonly label: Label | null}[]): ReadonlySet<string> {
  const names = new Set(lines.flatMap(({label}) => (label && label.key.length > 1 ? label.name : [])));
  const headings = new Set<string>();
  if (lines.filter(({label}) => label).length < FEWEST_TURNS) return headings;
  let small: ReadonlySet<string> | null = null;
  for (const name of names) {
    if (name === name.toUpperCase()) continue;
    const words = name.split(' ');
    const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1).toLowerCase(); // “Entry-Level”
    if (headingNouns.has(last)) {
      headings.add(name);
      continue;
    }
    if (words.length === 1 || words.some(isOfName) || roles.has(last)) continue;
    small ??= new Set(text.match(SMALL));
    const common = small;
    if (words.every((word) => ABBREVIATION.test(word) || common.has(word.toLowerCase()))) headings.add(name);
  }
  return headings;
}

const SMALL = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}\p{M}'’-]*/gu;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

const NAME: ReadonlySet<string> = new Set([...nameTags.first, ...nameTags.last, ...nameTags.person]);

const isOfName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return honorifics.has(lower) || tagsOf(lower).some((tag) => NAME.has(tag));
};
