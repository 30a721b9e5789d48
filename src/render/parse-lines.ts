import type {ParseRecord, ParseToken} from '../record/parse-record.js';
import {safeText} from '../terminal/safe-text.js';
import {paintFor} from './paint.js';
import {pad} from './wrap.js';

const COLUMNS = ['word', 'tag', 'lemma', 'head', 'relation', 'phrase', 'clause'];
/** A longer word is shown whole and pushes the rest of its line to the right. */
const WIDEST = 24;

/** For people who write rules: one word per line, with its head and the noun phrase and clause around it. */
export function parseLines(record: ParseRecord, color: 0 | 1): string {
  const chalk = paintFor(color);
  const explained = record.tokens.some((t) => t.rules);
  const rows = record.tokens.map((token) => cellsOf(token, record, explained));
  const names = explained ? [...COLUMNS, 'rules'] : COLUMNS;
  const widths = names.map((name, c) =>
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
  return [head, chalk.dim(line(names)), ...rows.map(line)].map((l) => `${l}\n`).join('');
}

function cellsOf(token: ParseToken, {tokens, clauses}: ParseRecord, explained: boolean): readonly string[] {
  const {clause} = token;
  return [
    safeText(token.text),
    token.tag,
    safeText(token.lemma),
    token.head === null ? '' : safeText(tokens[token.head]!.text),
    token.relation,
    token.phrase === null ? '' : `${token.phrase}`,
    clause === null ? '' : `${clause} ${clauses[clause]!.kind}`,
    ...(explained ? [(token.rules ?? []).join(' ')] : []),
  ];
}
