import type {Stance} from '../layers/article.js';
import type {ArticleRecord, StatementRecord} from './record.js';

export interface Filter {
  /** Null among the stances asks for statements that claim nothing; null in their place, for all statements. */
  readonly stances: readonly (Stance | null)[] | null;
  /** Names, parts of names or aliases. */
  readonly speakers: readonly string[];
  /** Whom the speakers belong to, or parts of it. */
  readonly affiliations?: readonly string[];
  /** Whether a speaker has to be sure. */
  readonly sure?: boolean;
}

/** Keeps only the statements asked for, with their ids unchanged, and the speakers of those statements. */
export function filterRecord(record: ArticleRecord, filter: Filter): ArticleRecord {
  const {stances, speakers: asked, affiliations = [], sure = false} = filter;
  if (stances === null && asked.length === 0 && affiliations.length === 0 && !sure) return record;
  const spoken = asked.length === 0 ? null : new Set(asked.flatMap((name) => statementsBy(record, name)));
  const kept = (s: StatementRecord) =>
    (stances === null || stances.includes(s.stance)) &&
    (spoken === null || spoken.has(s.id)) &&
    (affiliations.length === 0 || affiliations.some((name) => holdsName(s.speaker?.affiliation, name))) &&
    (!sure || s.speaker?.sure === true);
  const statements = record.statements.filter(kept);
  const ids = new Set(statements.map((s) => s.id));
  const speakers = record.speakers.flatMap((speaker) => {
    const said = speaker.statements.filter((id) => ids.has(id));
    return said.length > 0 ? [{...speaker, statements: said}] : [];
  });
  return {...record, statements, speakers};
}

/** The ids of the statements by a speaker of this name. */
export function statementsBy(record: ArticleRecord, name: string): readonly string[] {
  const wanted = name.trim().toLowerCase();
  const asked = (full: string | null, aliases: readonly string[]) =>
    holdsName(full, name) || aliases.some((alias) => alias.toLowerCase() === wanted);
  return [
    ...record.speakers.filter((s) => asked(s.name, s.aliases)).flatMap((s) => s.statements),
    ...record.statements
      .filter((s) => s.speaker && asked(s.speaker.name, s.speaker.mention ? [s.speaker.mention.text] : []))
      .map((s) => s.id),
  ];
}

/** Whether a name or a part of it was asked for. */
export const holdsName = (text: string | null | undefined, part: string): boolean =>
  (text ?? '').toLowerCase().includes(part.trim().toLowerCase());
