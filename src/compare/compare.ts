import type {ArticleRecord, StatementRecord} from '../record/record.js';
import type {ComparedClaim, Position} from './compared.js';

/*
 * Takes the records of articles, from this run or printed by an earlier one; gives the claims that they hold, each with
 * everyone's positions. Leaves reading to cli and printing to render.
 */

export function compare(records: readonly ArticleRecord[]): ComparedClaim[] {
  const claims = new Map<string, Position[]>();
  for (const record of records) {
    for (const s of record.statements) {
      const position = positionOf(record, s);
      const text = s.quote?.text;
      if (!position || text === undefined) continue;
      const of = claims.get(text) ?? [];
      of.push(position);
      claims.set(text, of);
    }
  }
  return [...claims].map(([text, positions]) => {
    const {source, id} = positions[0]!;
    return {claim: {text, source, id}, positions};
  });
}

function positionOf(record: ArticleRecord, s: StatementRecord): Position | null {
  if (s.stance === null) return null;
  return {
    source: record.source,
    part: record.part,
    record: record.id,
    id: s.id,
    speaker: s.speaker?.name ?? s.speaker?.mention?.text ?? null,
    for: null,
    stance: s.stance,
    date: record.date,
    quote: s.quote?.text ?? null,
  };
}
