import {describe, expect, it} from 'vitest';
import {readRecordsOf} from '../../src/analyze.js';
import {brat} from '../../src/render/brat.js';
import {labelStudio} from '../../src/render/label-studio.js';
import type {FileText, Renderer} from '../../src/render/renderer.js';
import {noMetadata} from '../builders/no-metadata.js';

const TEXT = `Mayor Ines Tarkov reportedly denied that 🌉 was unsafe.

"It stands," said Olle Brandt, an engineer. "It will stand."

The council declined to comment.`;

function rendered(renderer: Renderer, name = 'news/b.txt'): string {
  const source = {name, format: 'text', text: TEXT, knownMetadata: noMetadata} as const;
  return readRecordsOf([source], {})
    .flat()
    .map(({record, article}) => renderer.record(record, article))
    .join('');
}

describe('brat', () => {
  const files = (name?: string): readonly FileText[] => JSON.parse(rendered(brat(), name));

  it('gets the article and an event for each statement, in code points', () => {
    const [text, annotations] = files();
    expect(text).toEqual({name: 'b', ending: 'txt', text: TEXT});
    expect(annotations?.text.split('\n')).toEqual([
      'T1\tDeny 18 35\treportedly denied',
      'T2\tSpeaker 0 17\tMayor Ines Tarkov',
      'T3\tContent 41 53\t🌉 was unsafe',
      'E1\tDeny:T1 Speaker:T2 Content:T3',
      'A1\tHedged E1',
      '#1\tAnnotatorNotes E1\tInes Tarkov',
      'T4\tAssert 69 73\tsaid',
      'T5\tSpeaker 74 98\tOlle Brandt, an engineer',
      'T6\tContent 57 67;101 115\tIt stands, It will stand.',
      'E2\tAssert:T4 Speaker:T5 Content:T6',
      '#2\tAnnotatorNotes E2\tOlle Brandt',
      'T7\tNeither 130 149\tdeclined to comment',
      'T8\tSpeaker 118 129\tThe council',
      'E3\tNeither:T7 Speaker:T8',
      '#3\tAnnotatorNotes E3\tcouncil',
      '',
    ]);
  });

  it('finds the words of a span where it says', () => {
    const points = [...TEXT];
    for (const [, spans = '', words] of files()[1]!.text.matchAll(/^T\d+\t\w+ ([\d ;]+)\t(.*)$/gm)) {
      const at = spans.split(';').map((span) => points.slice(...span.split(' ').map(Number)).join(''));
      expect(at.join(' ')).toBe(words);
    }
  });

  it.each([
    ['-', 'stdin'],
    ['a/.htaccess', '_htaccess'],
    ['a b/c:d*.txt', 'c_d_'],
    ['../x.tar.gz', 'x.tar'],
  ])('names the files of %j after it: %s', (source, name) => {
    expect(files(source).map((file) => file.name)).toEqual([name, name]);
  });

  it('gets its configuration once', () => {
    expect(JSON.parse(brat().begin)).toMatchObject([{name: 'annotation', ending: 'conf'}]);
  });
});

describe('Label Studio', () => {
  it('gets a task for each article, with the statements as a prediction', () => {
    const renderer = labelStudio();
    const tasks = JSON.parse(
      renderer.begin +
        rendered(renderer) +
        renderer.end({
          records: 1,
          articles: 1,
          statements: {deny: 1, 'neither-confirm-nor-deny': 1, assert: 1, none: 0},
        }),
    );
    expect(tasks).toMatchObject([{data: {text: TEXT, source: 'news/b.txt'}, predictions: [{model_version: 'stance'}]}]);
    const {result} = tasks[0].predictions[0];
    expect(result.slice(0, 5)).toMatchObject([
      {
        id: 's1-trigger-1',
        type: 'labels',
        value: {start: 18, end: 35, text: 'reportedly denied', labels: ['Deny']},
        meta: {text: ['Ines Tarkov']},
      },
      {id: 's1-speaker-1', value: {start: 0, end: 17, labels: ['Speaker']}},
      {id: 's1-content-1', value: {start: 41, end: 53, text: '🌉 was unsafe', labels: ['Content']}},
      {type: 'relation', from_id: 's1-trigger-1', to_id: 's1-speaker-1'},
      {type: 'relation', from_id: 's1-trigger-1', to_id: 's1-content-1'},
    ]);
    const ids = result.flatMap(({id}: {id?: string}) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
