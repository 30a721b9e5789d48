import type {StatementRecord} from '../../record/record.js';

export interface Outlined {
  readonly statement: StatementRecord;
  /** In how many of the listed statements it is reported. */
  readonly depth: number;
}

/** Puts each statement under the one that reports it: "The Post reported that Trump said …". Else in the order of the text. */
export function outline(statements: readonly StatementRecord[]): readonly Outlined[] {
  const listed = new Set(statements.map(({id}) => id));
  const under = new Map<string | null, StatementRecord[]>();
  for (const s of statements) {
    const holder = s.within !== null && listed.has(s.within) ? s.within : null;
    under.set(holder, [...(under.get(holder) ?? []), s]);
  }
  const from = (holder: string | null, depth: number): readonly Outlined[] =>
    (under.get(holder) ?? []).flatMap((statement) => [{statement, depth}, ...from(statement.id, depth + 1)]);
  return from(null, 0);
}
