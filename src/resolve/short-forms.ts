import type {Segmented} from '../article.js';
import type {Entity} from './entity.js';
import {tagged, words} from './lexicon.js';
import type {Name} from './name.js';

/** How a name stands for its bearer: "full" where no longer name is in the article. */
export type NameUse = 'full' | 'surname' | 'first-name' | 'acronym' | 'short-name';

/** The surname's word: the last that is no "Jr." */
export function surname(list: readonly string[]): string {
  let i = list.length - 1;
  while (i > 1 && words.suffix.has(list[i]!)) i--;
  return list[i]!;
}

/** The single words, and the acronym, that can stand for an entity later. */
export function shortForms(entity: Entity, text: string, tokens: Segmented['tokens'], n: Name): [string, NameUse][] {
  const list = entity.words;
  const forms: [string, NameUse][] = [[list.join(' '), 'full']];
  if (list.length > 1 && entity.kind === 'person') {
    forms.push([list[0]!, 'first-name'], [surname(list), 'surname']);
    const prefix = words.namePrefix.find((p) => surname(list).startsWith(p) && surname(list).length > p.length + 2);
    if (prefix) forms.push([surname(list).slice(prefix.length), 'surname']);
    // "bin Salman" of Mohammed bin Salman
    if (list.length > 2) forms.push([list.slice(1).join(' '), 'surname'], [list.slice(-2).join(' '), 'surname']);
  } else if (list.length > 1) {
    const last = list.at(-1)!;
    const first = list[0]!;
    if (words.organisationName.has(last) || words.organisation.has(last) || !tagged(last, 'ordinary'))
      forms.push([last, 'short-name']);
    for (const w of list)
      if (words.organisationName.has(w) && words.connector.has(list[list.indexOf(w) + 1] ?? ''))
        forms.push([w, 'short-name']);
    // "Acme" of Acme Plumbing Company, but not "Apple" of Apple Watch
    const generic = list.slice(1).some((w) => words.companyWord.has(w));
    if (generic && !tagged(first, 'place') && !tagged(first, 'demonym') && !words.organisationName.has(first))
      forms.push([first.replace(/\..*/, ''), 'short-name']);
    const initials = list
      .filter((w) => !words.connector.has(w) && !words.definite.has(w) && !words.conjunction.has(w))
      .map((w) => w[0])
      .join('');
    if (initials.length > 1 && !words.place.has(initials)) forms.push([initials, 'acronym']);
    // "the World Health Organization (WHO)"
    const open = tokens[n.to];
    const inner = tokens[n.to + 1];
    if (open && inner?.capital && text[open.start] === '(' && inner.start === open.end)
      forms.push([inner.lower.replaceAll('.', ''), 'acronym']);
  }
  return forms;
}
