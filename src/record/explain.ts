import {rules} from '../rules/index.js';
import type {ArticleRecord} from './record.js';

let sentences: ReadonlyMap<string, string> | null = null;

/** Adds to each statement the sentences of the rules behind it. */
export function explain(record: ArticleRecord): ArticleRecord {
  sentences ??= new Map(rules.map((rule) => [rule.id, rule.doc]));
  const doc = (id: string) => sentences?.get(id) ?? '';
  return {
    ...record,
    statements: record.statements.map((s) => ({
      ...s,
      because: {statement: doc(s.by.statement), stance: doc(s.by.stance), speaker: doc(s.by.speaker)},
    })),
  };
}
