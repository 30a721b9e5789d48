import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {InputError} from '../layers/errors.js';
import {type ArticleRecord, articleRecord} from '../record/record.js';
import {labelOf} from '../record/stance-counts.js';
import {labelStudioTasks} from './label-studio-task.js';
import {articleKey, type LabelledArticle} from './labelled.js';
import {readBrat} from './read-brat.js';
import {readTask} from './read-label-studio.js';

/** The labelled articles of a folder for brat, an export of Label Studio, or records as `stance extract` prints them. */
export function readLabels(path: string): readonly LabelledArticle[] {
  if (statSync(path).isDirectory()) return bratFolder(path);
  const values = valuesIn(readFileSync(path, 'utf8'));
  const tasks = labelStudioTasks.safeParse(values);
  if (tasks.success && tasks.data.length > 0) return tasks.data.map(readTask);
  return values.flatMap((value) => {
    const record = articleRecord.safeParse(value);
    if (record.success) return [fromRecord(record.data)];
    if (typeof value === 'object' && value !== null && 'error' in value) return [];
    const {path: where = [], message = ''} = record.error.issues[0] ?? {};
    throw new InputError('not-json', `holds neither records nor tasks (${where.join('.')}: ${message}), ${KINDS}`);
  });
}

const KINDS = "name what extract prints as json or jsonl, a folder for brat, or Label Studio's JSON";

function bratFolder(folder: string): readonly LabelledArticle[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.ann') ? [file.slice(0, -4)] : []));
  if (names.length === 0) throw new InputError('no-articles', `holds no .ann files, ${KINDS}`);
  const text = (name: string, ending: string): string => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  return names.sort().map((name) => readBrat(name, text(name, 'txt'), text(name, 'ann')));
}

function valuesIn(text: string): readonly unknown[] {
  try {
    const all: unknown = text.trimStart().startsWith('[')
      ? JSON.parse(text)
      : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
    return Array.isArray(all) ? all : [all];
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError('not-json', `is no JSON (${error.message}), ${KINDS}`);
    throw error;
  }
}

const fromRecord = (record: ArticleRecord): LabelledArticle => ({
  key: articleKey(record.source, record.id, record.part),
  text: null,
  statements: record.statements.map((s) => ({
    stance: labelOf(s),
    speaker: s.speaker?.name ?? s.speaker?.mention?.text ?? null,
    source: s.speaker?.mention ? [s.speaker.mention.span] : [],
    cue: s.cue?.spans ?? [],
    content: s.quote?.spans ?? [],
  })),
});
