import {brat} from './brat.js';
import {csv, tsv} from './csv.js';
import {json, jsonl} from './json.js';
import {labelStudio} from './label-studio.js';
import type {Look, Renderer} from './renderer.js';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'html', 'brat', 'labelstudio'] as const;

export type RecordFormat = (typeof FORMATS)[number];

/** Whether a format holds the articles themselves. */
export const showsArticles = (format: RecordFormat): boolean => format === 'html' || isAnnotation(format);

const isAnnotation = (format: RecordFormat): boolean => format === 'brat' || format === 'labelstudio';

/** The formats that a file's name can ask for by its ending. */
export const ENDINGS = ['json', 'jsonl', 'csv', 'tsv', 'html'] as const satisfies readonly RecordFormat[];

/** The renderer of a format. Tables, which need colour and widths, and the page are large and loaded on demand. */
export async function rendererFor(format: RecordFormat, look: Look): Promise<Renderer> {
  switch (format) {
    case 'json':
      return json();
    case 'jsonl':
      return jsonl();
    case 'csv':
      return csv(look);
    case 'tsv':
      return tsv(look);
    case 'html':
      return (await import('./html/html.js')).html();
    case 'brat':
      return brat();
    case 'labelstudio':
      return labelStudio();
    case 'table':
      return (await import('./table/table.js')).table(look);
  }
}
