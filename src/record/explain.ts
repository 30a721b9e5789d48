import {rules} from '../rules/index.js';
import {own} from '../rules/own.js';
import type {ArticleRecord} from './record.js';

let sentences: ReadonlyMap<string, string> | null = null;

/** Who is who at the user's desk. */
const listed = (own?.speakers ?? []).map(({id, name}) => [id, `Your own rules say who ${name} is.`] as const);

/** Adds to each statement the sentences of the rules behind it. */
export function explain(record: ArticleRecord): ArticleRecord {
  sentences ??= new Map([...rules.map((rule) => [rule.id, rule.doc] as const), ...listed]);
  const doc = (id: string) => sentences?.get(id) ?? '';
  return {
    ...record,
    statements: record.statements.map((s) => ({
      ...s,
      because: {statement: doc(s.by.statement), stance: doc(s.by.stance), speaker: doc(s.by.speaker)},
    })),
  };
}
