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

const RENDERERS: Readonly<Record<RecordFormat, (look: Look) => Renderer | Promise<Renderer>>> = {
  json,
  jsonl,
  csv,
  tsv,
  brat,
  labelstudio: labelStudio,
  html: async () => (await import('./html/html.js')).html(),
  table: async (look) => (await import('./table/table.js')).table(look),
};

/** The renderer of a format. Tables, which need colour and widths, and the page are large and loaded on demand. */
export const rendererFor = async (format: RecordFormat, look: Look): Promise<Renderer> => RENDERERS[format](look);
