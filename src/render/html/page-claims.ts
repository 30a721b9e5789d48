import {type ClaimGroup, type CompareOptions, Comparison} from '../../compare/compare.js';
import {differenceNotes} from '../difference-notes.js';
import {tableLabel} from '../table/stance-look.js';
import type {LoneArticle, PageArticle} from './page-article.js';
import type {ReadLine} from './page-line.js';
import type {PageClaim} from './page-view.js';

/* The claims of the page's articles, as `stance compare` groups them, and who is one of its people. */

interface Claimed {
  readonly articles: readonly PageArticle[];
  readonly claims: readonly PageClaim[];
  readonly people: readonly string[];
}

/** With `options`, what they leave of the statements, and of the articles. */
export function claimed(lines: readonly ReadLine[], options: CompareOptions | null): Claimed {
  const comparison = new Comparison();
  for (const {held, article} of lines) comparison.take(held, article.date);
  const groups = comparison.groups(options ?? {});
  const kept = new Set(groups.flatMap(({entries}) => entries.map(({number, id}) => `${number}.${id}`)));
  const left = lines.map(({article}, number) => {
    const statements = article.statements.filter(({id}) => options === null || kept.has(`${number}.${id}`));
    return {article: {...article, statements}, number};
  });
  const shown = left.filter(({article}) => options === null || article.statements.length > 0);
  const numbers = new Map(shown.map(({number}, i) => [number, i]));
  const {people, withPeople} = peopleOf(groups);
  return {
    articles: shown.map(({article, number}) => withPeople(article, number)),
    claims: groups.map((group) => claimOf(group, numbers)),
    people,
  };
}

function claimOf(group: ClaimGroup, numbers: ReadonlyMap<number, number>): PageClaim {
  const {entries, heading, contradictions} = group;
  const at = (i: number): string => {
    const e = entries[i];
    return e ? [tableLabel(e), e.date].filter((x) => x !== null).join(' on ') : '';
  };
  return {
    at: entries.map(({number, id}) => `${(numbers.get(number) ?? 0) + 1}.${id}`),
    best: entries.indexOf(heading),
    isDisputed: contradictions.length > 0,
    notes: differenceNotes(group, at),
  };
}

/**
 * Who takes a position is who `stance compare` holds for one speaker, and of a spokesman whom he speaks for; an "official" of
 * articles that say the same, as copies of one report do, is one too. Anybody else is one by name in an article.
 */
function peopleOf(groups: readonly ClaimGroup[]) {
  const people: string[] = [];
  const numbers = new Map<string, number>();
  const person = (keys: readonly string[], name: string): number => {
    const number = keys.map((key) => numbers.get(key)).find((known) => known !== undefined) ?? people.length;
    for (const key of keys) numbers.set(key, number);
    // "Donald J. Trump" is the fullest name of Donald Trump
    if (name.length > (people[number] ?? '').length || number === people.length) people[number] = name;
    return number;
  };
  const by = new Map<string, number>();
  groups.forEach(({entries}, group) => {
    for (const e of entries) {
      const name = e.for ?? e.speaker ?? '';
      const keys = [e.for?.toLowerCase() ?? e.who, `${group} ${name.toLowerCase()}`];
      const number = person(keys, name || NOBODY);
      by.set(`${e.number}.${e.id}`, number);
      by.set(`${e.number} ${name}`, number);
    }
  });
  const withPeople = (article: LoneArticle, number: number): PageArticle => ({
    ...article,
    statements: article.statements.map((s) => {
      const name = s.for ?? s.speaker ?? '';
      const who =
        by.get(`${number}.${s.id}`) ?? by.get(`${number} ${name}`) ?? person([`${number}. ${name}`], name || NOBODY);
      return {...s, who};
    }),
  });
  return {people, withPeople};
}

const NOBODY = '(nobody named)';
