import type {Look, Renderer} from './renderer.js';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'html', 'brat', 'labelstudio'] as const;

export type RecordFormat = (typeof FORMATS)[number];

/** Whether a format holds the articles themselves. */
export const showsArticles = (format: RecordFormat): boolean => format === 'html' || isAnnotation(format);

const isAnnotation = (format: RecordFormat): boolean => format === 'brat' || format === 'labelstudio';

/** The formats that a file's name can ask for by its ending. */
export const ENDINGS = ['json', 'jsonl', 'csv', 'tsv', 'html'] as const satisfies readonly RecordFormat[];

/** The renderer of a format, loaded on demand: only tables need colour and widths. */
export async function rendererFor(format: RecordFormat, look: Look): Promise<Renderer> {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json();
    case 'jsonl':
      return (await import('./json.js')).jsonl();
    case 'csv':
      return (await import('./csv.js')).csv(look);
    case 'tsv':
      return (await import('./csv.js')).tsv(look);
    case 'html':
      return (await import('./html/html.js')).html();
    case 'brat':
      return (await import('./brat.js')).brat();
    case 'labelstudio':
      return (await import('./label-studio.js')).labelStudio();
    case 'table':
      return (await import('./table/table.js')).table(look);
  }
}
