import type {PageArticle, PageStatement} from '../page-article.js';

/** One statement, and where it is. */
export interface Listed {
  readonly article: PageArticle;
  /** Which of the page's articles it is, from 0. */
  readonly number: number;
  readonly statement: PageStatement;
  /** In the page's address behind "#": a link to it lasts as long as the report. */
  readonly key: string;
}

export interface Filters {
  readonly stances: ReadonlySet<PageStatement['stance']>;
  /** Parts of what is looked for, in small letters; empty for all. */
  readonly speaker: string;
  readonly claim: string;
  readonly source: string;
  /** What was picked in the overview; null for all. */
  readonly picked: Picked | null;
}

/** The positions on a claim, or those of one speaker. */
export interface Picked {
  readonly what: string;
  readonly keys: ReadonlySet<string>;
}

/** What the blocks of JSON in the page hold. */
export function blocks<T>(kind: string): readonly T[] {
  return Array.from(document.querySelectorAll(`script.${kind}`), (block) => {
    const data: T = JSON.parse(block.textContent ?? '');
    block.remove();
    return data;
  });
}

export const entriesOf = (articles: readonly PageArticle[]): readonly Listed[] =>
  articles.flatMap((article, number) =>
    article.statements.map((statement) => ({article, number, statement, key: `${number + 1}.${statement.id}`})),
  );

export const isWanted = (
  {article, statement, key}: Listed,
  {stances, speaker, claim, source, picked}: Filters,
): boolean =>
  (picked === null || picked.keys.has(key)) &&
  stances.has(statement.stance) &&
  holds(
    `${speakerOf(statement)} ${statement.role ?? ''} ${statement.affiliation ?? ''} ${statement.for ?? ''}`,
    speaker,
  ) &&
  holds(`${statement.claim ?? ''} ${statement.words}`, claim) &&
  holds(`${article.title ?? ''} ${article.source} ${article.publisher ?? ''} ${article.id ?? ''}`, source);

const holds = (text: string, part: string): boolean => part === '' || text.toLowerCase().includes(part);

/** "12 statements" */
export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export const speakerOf = ({speaker}: PageStatement): string => speaker ?? '(nobody named)';

export const titleOf = ({title, source, id, part}: PageArticle): string =>
  title ?? [source, id, part > 1 ? `part ${part}` : null].filter((x) => x !== null).join(', ');
