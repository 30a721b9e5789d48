import type {Stance} from '../layers/article.js';
import type {ArticleRecord, StatementRecord} from './record.js';

export interface Filter {
  /** Null among the stances asks for statements that claim nothing; null in their place, for all statements. */
  readonly stances: readonly (Stance | null)[] | null;
  /** Names, parts of names or aliases. */
  readonly speakers: readonly string[];
}

/** Keeps only the statements asked for, with their ids unchanged, and the speakers of those statements. */
export function filterRecord(record: ArticleRecord, filter: Filter): ArticleRecord {
  if (filter.stances === null && filter.speakers.length === 0) return record;
  const spoken = filter.speakers.length === 0 ? null : new Set(statementsOf(record, filter.speakers));
  const kept = (s: StatementRecord) =>
    (filter.stances === null || filter.stances.includes(s.stance)) && (spoken === null || spoken.has(s.id));
  const statements = record.statements.filter(kept);
  const ids = new Set(statements.map((s) => s.id));
  const speakers = record.speakers.flatMap((speaker) => {
    const said = speaker.statements.filter((id) => ids.has(id));
    return said.length > 0 ? [{...speaker, statements: said}] : [];
  });
  return {...record, statements, speakers};
}

function statementsOf(record: ArticleRecord, names: readonly string[]): readonly string[] {
  const wanted = names.map((name) => name.trim().toLowerCase());
  const asked = (name: string, aliases: readonly string[]) =>
    wanted.some((w) => name.toLowerCase().includes(w) || aliases.some((alias) => alias.toLowerCase() === w));
  return [
    ...record.speakers.filter((s) => asked(s.name, s.aliases)).flatMap((s) => s.statements),
    ...record.statements
      .filter((s) => s.speaker && asked(s.speaker.name ?? '', s.speaker.mention ? [s.speaker.mention.text] : []))
      .map((s) => s.id),
  ];
}
