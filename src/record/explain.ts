import {rules} from '../rules/index.js';
import {own} from '../rules/own.js';
import type {ArticleRecord} from './record.js';

let sentences: ReadonlyMap<string, string> | null = null;

/** The sentence of a rule; empty for one that this program does not have. */
export function sentenceOf(id: string): string {
  sentences ??= new Map([...rules.map((rule) => [rule.id, rule.doc] as const), ...listed]);
  return sentences.get(id) ?? '';
}

/** Who is who at the user's desk. */
const listed = (own?.speakers ?? []).map(({id, name}) => [id, `Your own rules say who ${name} is.`] as const);

/** Adds to each statement the sentences of the rules behind it. */
export function explain(record: ArticleRecord): ArticleRecord {
  return {
    ...record,
    statements: record.statements.map((s) => ({
      ...s,
      because: {
        statement: sentenceOf(s.by.statement),
        stance: sentenceOf(s.by.stance),
        speaker: sentenceOf(s.by.speaker),
      },
    })),
  };
}
