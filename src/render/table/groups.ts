import type {ArticleRecord, StatementRecord} from '../../record/record.js';
import {safeText} from '../../terminal/safe-text.js';
import {type Paint, paintFor} from '../paint.js';
import type {Grouping, Look, Renderer} from '../renderer.js';
import {wrap} from '../wrap.js';
import {speakerName} from '../said.js';
import {isInFull, type TableLabel, tableLabel, tableLabels} from './stance-look.js';
import {statementLines} from './statement-lines.js';
import {summaryOf} from './summary.js';

/*
 * The table by speaker or claim: statements of all articles under the name of who makes them, or under what they are about. Each record gives its entries,
 * rendered, as a line of JSON; groups are made of them once all are there.
 */

interface Entry {
  readonly group: string;
  readonly label: TableLabel;
  /** Empty where the statement is only counted. */
  readonly lines: string;
}

interface Group {
  readonly name: string;
  readonly counts: Map<TableLabel, number>;
  readonly lines: string[];
}

type GroupOf = (s: StatementRecord, record: ArticleRecord) => string;

const GROUPS: Readonly<Record<Exclude<Grouping, 'article'>, GroupOf>> = {
  speaker: speakerName,
  // claims in other words are other claims here: `stance compare` puts them together
  claim: ({claim}) => claim?.text ?? '(no claim said)',
};

export function groupedTable(look: Look, by: Exclude<Grouping, 'article'>): Renderer {
  const chalk = paintFor(look.color);
  const groupOf = GROUPS[by];
  return {
    begin: '',
    between: '',
    record: (record) => ('error' in record ? '' : `${JSON.stringify(entriesOf(record, groupOf, look, chalk))}\n`),
    end: () => '',
    whole: (texts, printed) =>
      [summaryOf(printed, look), ...groupsIn(texts).map((group) => groupLines(group, look, chalk))]
        .filter((text) => text !== '')
        .join('\n'),
  };
}

const entriesOf = (record: ArticleRecord, groupOf: GroupOf, look: Look, chalk: Paint): readonly Entry[] =>
  record.statements.map((s) => ({
    group: safeText(groupOf(s, record)),
    label: tableLabel(s),
    lines: isInFull(s, look) ? statementLines(s, record, 0, look, chalk) : '',
  }));

/** Who denies and refuses most comes first, then who says most. */
function groupsIn(texts: readonly string[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const text of texts) {
    if (text === '') continue;
    const entries: readonly Entry[] = JSON.parse(text);
    for (const {group: name, label, lines} of entries) {
      const group: Group = groups.get(name) ?? {name, counts: new Map(), lines: []};
      groups.set(name, group);
      group.counts.set(label, (group.counts.get(label) ?? 0) + 1);
      if (lines !== '') group.lines.push(lines);
    }
  }
  const size = ({counts}: Group): number => [...counts.values()].reduce((a, b) => a + b, 0);
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length || size(b) - size(a));
}

function groupLines({name, counts, lines}: Group, look: Look, chalk: Paint): string {
  const shown = tableLabels
    .filter(([, label]) => counts.has(label))
    .map(([, label]) => `${label} ${counts.get(label)}`);
  const head = wrap(name, look.width).map((line) => `${chalk.bold(line)}\n`);
  const under = wrap(shown.join(', '), look.width).map((line) => `${chalk.dim(line)}\n`);
  return [...head, ...under, ...(lines.length > 0 ? ['\n', lines.join(look.explain ? '\n' : '')] : [])].join('');
}
