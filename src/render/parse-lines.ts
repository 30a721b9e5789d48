import type {ParseRecord, ParseToken} from '../parse-record.js';
import {paintFor} from './paint.js';
import {safeText} from './safe-text.js';
import {pad} from './wrap.js';

const COLUMNS = ['word', 'tag', 'lemma', 'head', 'relation', 'phrase', 'clause'] as const;
/** Longer words are shown whole, and push their line. */
const WIDEST = 24;

/** For people who write rules: a word a line, with what it hangs on, and the noun phrase and clause that hold it. */
export function parseLines(record: ParseRecord, color: 0 | 1): string {
  const chalk = paintFor(color);
  const rows = record.tokens.map((token) => cellsOf(token, record));
  const widths = COLUMNS.map((name, c) =>
    Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, row[c]!.length), name.length),
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => pad(cell, widths[c]!))
      .join('  ')
      .trimEnd();
  const head = `==> ${safeText(record.source)}${record.part > 1 ? `, part ${record.part}` : ''} <==`;
  return [head, chalk.dim(line(COLUMNS)), ...rows.map(line)].map((l) => `${l}\n`).join('');
}

function cellsOf(token: ParseToken, {tokens, clauses}: ParseRecord): readonly string[] {
  const {clause} = token;
  return [
    safeText(token.text),
    token.tag,
    safeText(token.lemma),
    token.head === null ? '' : safeText(tokens[token.head]!.text),
    token.relation,
    token.phrase === null ? '' : `${token.phrase}`,
    clause === null ? '' : `${clause} ${clauses[clause]!.kind}`,
  ];
}
