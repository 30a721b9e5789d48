import type {PositionRecord} from '../record/position-record.js';
import {safeText} from '../terminal/safe-text.js';
import {shownReason, stanceReason} from './argument.js';
import {csvRow} from './csv.js';
import {endOfArray, jsonElement, jsonLine} from './json.js';
import {type Paint, paintFor} from './paint.js';
import type {Look} from './renderer.js';
import {pad, wrap} from './wrap.js';

/* What articles hold of a given claim, one after the other. */

export const POSITION_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type PositionFormat = (typeof POSITION_FORMATS)[number];

/** Turns positions into text as they come: a table names a claim where it differs from the one before. */
export interface PositionsRenderer {
  readonly begin: string;
  readonly between: string;
  position(record: PositionRecord): string;
  /** In place of an article that could not be read; empty where the format has no place for it. */
  error(record: unknown): string;
  /** Whether anything has been printed. */
  end(any: boolean): string;
}

export function positionsRenderer(format: PositionFormat, look: Look): PositionsRenderer {
  switch (format) {
    case 'json':
      return {
        begin: '[',
        between: ',',
        position: jsonElement,
        error: jsonElement,
        end: endOfArray,
      };
    case 'jsonl':
      return {begin: '', between: '', position: jsonLine, error: jsonLine, end: () => ''};
    case 'csv':
      return {begin: csvRow(COLUMNS), between: '', position: (r) => csvRow(cellsOf(r)), error: () => '', end: () => ''};
    case 'table':
      return table(look);
  }
}

const COLUMNS = 'source part id claim position words sentence statements rule'.split(' ');

const cellsOf = ({source, part, id, claim, position, evidence, statements}: PositionRecord): readonly unknown[] => [
  source,
  part,
  id,
  claim,
  position,
  wordsIn(evidence).join('; '),
  evidence.sentences[0]?.text,
  statements.map((s) => s.id).join(' '),
  evidence.by,
];

/** The words that decided: the article's, where it says how it tells the matter, else the claim's. */
const wordsIn = ({article, claim}: PositionRecord['evidence']): readonly string[] => [
  ...new Set((article.length > 0 ? article : claim).map((w) => w.text)),
];

const LABELS = ['assert', 'deny', 'neither', 'not about it'] as const;
const LABEL_IN_COLUMNS = 12;
const LONGEST_SOURCE_IN_COLUMNS = 28;
const GAP = '  ';

const labelOf = ({position}: PositionRecord): (typeof LABELS)[number] => position ?? 'not about it';

function table({width, color, explain}: Look): PositionsRenderer {
  const chalk = paintFor(color);
  const counts = new Map<string, number>();
  let claim: string | null = null;
  return {
    begin: '',
    between: '',
    position: (record) => {
      const isNew = record.claim !== claim;
      const gap = claim === null ? '' : '\n';
      const head = isNew ? `${gap}${lines(wrap(safeText(record.claim), width).map((l) => chalk.bold(l)))}` : '';
      claim = record.claim;
      counts.set(labelOf(record), (counts.get(labelOf(record)) ?? 0) + 1);
      return head + lines(rowOf(record, width, chalk, explain));
    },
    error: () => '',
    end: () => {
      const articles = [...counts.values()].reduce((a, b) => a + b, 0);
      const of = LABELS.map((label) => `${label} ${counts.get(label) ?? 0}`).join(', ');
      return articles > 1 ? `\n${lines(wrap(`${articles} articles: ${of}`, width))}` : '';
    },
  };
}

/** The position, the article, its nearest sentence and the words that decided; one below the other on a narrow terminal. */
function rowOf(record: PositionRecord, width: number, chalk: Paint, explain: boolean): readonly string[] {
  const {source, id, part, evidence} = record;
  const paint = {assert: chalk.green, deny: chalk.red.bold, neither: chalk.yellow, 'not about it': chalk.dim};
  const label = labelOf(record);
  const where = [source === '-' ? 'standard input' : source, id, part > 1 ? `part ${part}` : null];
  const name = safeText(where.filter((x) => x !== null).join(', '));
  const named = Math.min(LONGEST_SOURCE_IN_COLUMNS, Math.floor(width / 4));
  const left = LABEL_IN_COLUMNS + named + 3 * GAP.length;
  const isNarrow = width < 2 * left;
  const words = wordsIn(evidence)
    .map((w) => `“${w}”`)
    .join(' ');
  const room = isNarrow ? width - GAP.length : width - left;
  const said = [
    ...wrap(safeText(evidence.sentences[0]?.text ?? ''), room),
    ...(explain ? reasonsFor(record) : [words])
      .flatMap((reason) => wrap(safeText(reason), room))
      .map((line) => chalk.dim(line)),
  ];
  if (isNarrow) return [`${paint[label](label)}: ${name}`, ...said.map((line) => GAP + line)];
  const names = wrap(name, named);
  return Array.from({length: Math.max(names.length, said.length)}, (_, i) =>
    [GAP + paint[label](pad(i === 0 ? label : '', LABEL_IN_COLUMNS)), pad(names[i] ?? '', named), said[i] ?? '']
      .join(GAP)
      .trimEnd(),
  );
}

const POSITION_SENTENCE = {
  assert: 'The article holds the claim true.',
  deny: 'The article holds the claim false.',
  neither: 'The article takes no side.',
  'not about it': 'The article does not tell of the claim.',
} as const;

/** Why an article holds the position: the rules with the words that they found, further sentences, the statements near the claim. */
function reasonsFor(record: PositionRecord): readonly string[] {
  const {evidence, statements} = record;
  const {by, because = {}, sentences} = evidence;
  const rules = (where: string, words: readonly {readonly text: string; readonly by: string}[]) =>
    [...new Set(words.map((w) => w.by))].map((rule) => {
      const own = [...new Set(words.filter((w) => w.by === rule).map((w) => `“${w.text}”`))];
      return shownReason({reason: `In the ${where}: ${own.join(', ')}.`, rule, doc: because[rule]});
    });
  return [
    shownReason({reason: POSITION_SENTENCE[labelOf(record)], rule: by, doc: because[by]}),
    ...rules('claim', evidence.claim),
    ...rules('article', evidence.article),
    ...sentences.slice(1).map(({text}) => `Also near the claim: ${text}`),
    ...statements.map(({id, speaker, stance, quote}) => {
      const act = stanceReason(stance, null).replace('The speaker', speaker ?? '(nobody named)');
      return `${id}: ${quote === null ? act : `${act.slice(0, -1)}: ${quote}`}`;
    }),
  ];
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
