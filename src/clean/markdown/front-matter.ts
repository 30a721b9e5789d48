import type {Metadata} from '../../layers/article.js';
import {frontMatterNames} from '../../rules/words/front-matter.js';
import {isoDay} from '../sheet/iso-day.js';

/** What the lines between two fences at the head of a text say of it, and where they end; nothing and 0 without such. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  readonly end: number;
}

/** “---” around YAML, “+++” around TOML, and a name behind the first: a mere line is no fence. */
const FENCED =
  /^\ufeff?(?:---[ \t]*\r?\n(?=[\w-]+:)(?:(?!---)[^\r\n]*\r?\n)*?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?=[\w-]+ *=)(?:(?!\+\+\+)[^\r\n]*\r?\n)*?\+\+\+)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([\w-]+)(?::| *=)[ \t]*(.*(?:\r?\n[ \t]*- .*)*)$/gm;

/** Only plain values and lists are read. */
export function frontMatterOf(text: string): FrontMatter {
  const found = FENCED.exec(text.slice(0, LONGEST_IN_CHARACTERS))?.[0];
  if (found === undefined) return {metadata: {}, end: 0};
  const fields = new Map(
    Array.from(found.matchAll(FIELD), ([, name = '', value = '']) => [name.toLowerCase(), plain(value)]),
  );
  const firstOf = (names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value);
  const date = firstOf(frontMatterNames.date);
  const values = {
    id: firstOf(frontMatterNames.id),
    url: firstOf(frontMatterNames.url),
    title: firstOf(frontMatterNames.title),
    date: date === undefined ? undefined : isoDay(date),
    byline: firstOf(frontMatterNames.byline),
    publisher: firstOf(frontMatterNames.publisher),
    language: firstOf(frontMatterNames.language),
  };
  return {
    metadata: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    end: found.length,
  };
}

const LONGEST_IN_CHARACTERS = 10_000;

/** «"Jane Roe"» → «Jane Roe», «[Jane Roe, 'Olle Mark']» → «Jane Roe, Olle Mark», and so of a list on lines of their own */
function plain(given: string): string {
  const value = given.trim();
  const list =
    /^\[(.*)\]$/.exec(value)?.[1]?.split(',') ?? (value.startsWith('- ') ? value.slice(2).split(LINE_ITEM) : null);
  if (list !== null) return list.map(plain).join(', ');
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

const LINE_ITEM = /\r?\n[ \t]*- /;
