import type {ArticleAsRead} from '../record/article-as-read.js';
import type {ArticleRecord} from '../record/record.js';
import {type AnnotatedStatement, annotatedStatements, type Fragment, triggerOf, wordsAt} from './annotated.js';
import type {FileText, Renderer} from './renderer.js';

/*
 * brat's standoff files, two an article: NAME.txt, the article as it was read, and NAME.ann with an event a statement. The
 * cue is what starts the event, speaker and content take part in it, and the speaker's full name is a note.
 */

const CONFIG = `[entities]
Speaker
Content

[relations]

[events]
Deny Speaker?:Speaker, Content?:Content
Neither Speaker?:Speaker, Content?:Content
Assert Speaker?:Speaker, Content?:Content
None Speaker?:Speaker, Content?:Content

[attributes]
Hedged Arg:<EVENT>
`;

export function brat(): Renderer {
  const files = (list: readonly FileText[]): string => `${JSON.stringify(list)}\n`;
  return {
    begin: files([{name: 'annotation', ending: 'conf', text: CONFIG}]),
    between: '',
    record: (record, article) => {
      if ('error' in record || !article) return '';
      const name = nameOfRecord(record);
      return files([
        {name, ending: 'txt', text: article.text},
        {name, ending: 'ann', text: standoff(record, article)},
      ]);
    },
    end: () => '',
  };
}

/** "news/a.txt" → "a"; of a record of a file, with its id; of a further article of a file, with its number. */
function nameOfRecord({source, id, part}: ArticleRecord): string {
  const file = source === '-' ? 'stdin' : source.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]+$/, '');
  const parts = [file, ...(id === null ? [] : [id]), ...(part === 1 ? [] : [`${part}`])];
  return parts
    .join('-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\./, '_')
    .slice(0, LONGEST_IN_CHARACTERS);
}

const LONGEST_IN_CHARACTERS = 100;

function standoff(record: ArticleRecord, article: ArticleAsRead): string {
  const points = [...article.text];
  const lines: string[] = [];
  let bound = 0;
  let attributes = 0;
  const textBound = (type: string, fragments: readonly Fragment[]): string => {
    const spans = fragments.map((fragment) => fragment.join(' ')).join(';');
    lines.push(`T${++bound}\t${type} ${spans}\t${wordsAt(points, fragments)}`);
    return `T${bound}`;
  };
  annotatedStatements(record, article)
    .filter((s) => triggerOf(s).length > 0)
    .forEach((s, i) => {
      const event = `E${i + 1}`;
      const roles = [`${s.label}:${textBound(s.label, triggerOf(s))}`, ...rolesOf(s, textBound)];
      lines.push(`${event}\t${roles.join(' ')}`);
      if (s.hedged) lines.push(`A${++attributes}\tHedged ${event}`);
      if (s.speaker !== null) lines.push(`#${i + 1}\tAnnotatorNotes ${event}\t${s.speaker.replace(/\s+/g, ' ')}`);
    });
  return lines.map((line) => `${line}\n`).join('');
}

const rolesOf = (
  {source, content}: AnnotatedStatement,
  textBound: (type: string, fragments: readonly Fragment[]) => string,
): readonly string[] => [
  ...(source.length > 0 ? [`Speaker:${textBound('Speaker', source)}`] : []),
  ...(content.length > 0 ? [`Content:${textBound('Content', content)}`] : []),
];
