import type {ArticleAsRead} from '../record/article-as-read.js';
import type {ArticleRecord} from '../record/record.js';
import {type AnnotatedStatement, annotatedStatements, type Fragment, triggerOf, wordsAt} from './annotated.js';
import type {Renderer} from './renderer.js';

/*
 * Label Studio's tasks, one an article, with the statements as a prediction: the cue is labelled by its stance, and
 * relations lead from it to the speaker and to the content. Offsets are code points, as Label Studio counts them.
 */

export function labelStudio(): Renderer {
  return {
    begin: '[',
    between: ',',
    record: (record, article) => ('error' in record || !article ? '' : `\n${JSON.stringify(taskOf(record, article))}`),
    end: ({records}) => (records > 0 ? '\n]\n' : ']\n'),
  };
}

function taskOf(record: ArticleRecord, article: ArticleAsRead) {
  const {source, part, id, url, title, date, publisher} = record;
  const points = [...article.text];
  const result = annotatedStatements(record, article).flatMap((s) => regionsOf(s, points));
  return {
    data: {text: article.text, source, part, id, url, title, date, publisher},
    predictions: [{model_version: 'stance', result}],
  };
}

function regionsOf(s: AnnotatedStatement, points: readonly string[]) {
  const region = (id: string, label: string, fragment: Fragment) => ({
    id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: {start: fragment[0], end: fragment[1], text: wordsAt(points, [fragment]), labels: [label]},
    // shown beside the region: who is meant
    ...(id === `${s.id}-trigger-1` && s.speaker !== null && {meta: {text: [s.speaker]}}),
  });
  const all = (role: string, label: string, fragments: readonly Fragment[]) =>
    fragments.map((fragment, i) => region(`${s.id}-${role}-${i + 1}`, label, fragment));
  const trigger = all('trigger', s.label, triggerOf(s));
  const others = [...all('speaker', 'Speaker', s.source), ...all('content', 'Content', s.content)];
  const [first, ...more] = trigger;
  if (!first) return [];
  const relations = [...more, ...others].map(({id: to_id}) => ({
    type: 'relation',
    from_id: first.id,
    to_id,
    direction: 'right',
    labels: [],
  }));
  return [...trigger, ...others, ...relations];
}
