import {describe, expect, it} from 'vitest';
import {readRecordsOf} from '../../src/analyze.js';
import {brat} from '../../src/render/brat.js';
import {labelStudio} from '../../src/render/label-studio.js';
import type {FileText} from '../../src/render/renderer.js';
import {labelStudioTasks} from '../../src/score/label-studio-task.js';
import type {LabelledArticle, LabelledStatement} from '../../src/score/labelled.js';
import {matchArticles} from '../../src/score/match-articles.js';
import {readBrat} from '../../src/score/read-brat.js';
import {readTask} from '../../src/score/read-label-studio.js';
import {score, shares} from '../../src/score/score.js';
import {differenceLine, scoreText} from '../../src/score/score-text.js';
import {noMetadata} from '../builders/no-metadata.js';

const TEXT = '🌉 Mayor Ines Tarkov denied that it was unsafe. “It stands.” The council declined to comment.';
const at = (words: string): readonly [number, number] => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return [start, start + [...words].length];
};
const statement = (over: Partial<LabelledStatement> = {}): LabelledStatement => ({
  stance: 'deny',
  speaker: 'Ines Tarkov',
  source: [at('Mayor Ines Tarkov')],
  cue: [at('denied')],
  content: [at('it was unsafe')],
  ...over,
});
const refusal = statement({
  stance: 'neither-confirm-nor-deny',
  speaker: 'council',
  cue: [at('declined to comment')],
  content: [],
});
const article = (...statements: LabelledStatement[]): LabelledArticle => ({key: 'a', text: TEXT, statements});

describe('the score of two labellings', () => {
  const of = (gold: LabelledArticle, predicted: LabelledArticle) => score([[gold, predicted]]);

  it('is whole where they are the same', () => {
    const same = of(article(statement(), refusal), article(statement(), refusal));
    expect(same).toMatchObject({
      statements: {both: 2, predicted: 2, gold: 2},
      same: {stance: 2, speaker: 2, content: 2},
      differences: [],
    });
  });

  it.each([
    ['stance', {stance: 'assert'}, {stance: 0, speaker: 1, content: 1}],
    ['speaker', {speaker: 'Tarkov'}, {stance: 1, speaker: 0, content: 1}],
    ['content', {content: [at('denied that it was unsafe')], cue: [at('denied')]}, {stance: 1, speaker: 1, content: 1}],
    ['content', {content: [at('It stands')]}, {stance: 1, speaker: 1, content: 0}],
    ['speaker', {speaker: 'Mayor Ines Tarkov'}, {stance: 1, speaker: 1, content: 1}],
  ] as const)('counts what differs by field: %s', (_, over, same) => {
    expect(of(article(statement()), article(statement(over)))).toMatchObject({statements: {both: 1}, same});
  });

  it('says what is missed and what is more', () => {
    const pairs = [
      [article(statement(), refusal), article(statement({content: [at('It stands')], cue: []}), refusal)],
    ] as const;
    const {differences, statements, stances} = score(pairs);
    expect(differences.map((d) => differenceLine(d, pairs))).toEqual([
      'a: missed: deny, Ines Tarkov: it was unsafe',
      'a: extra: deny, Ines Tarkov: It stands',
    ]);
    expect(statements).toEqual({both: 1, predicted: 2, gold: 2});
    expect(shares(stances.deny)).toEqual({precision: 0, recall: 0, f1: 0});
  });

  it('is shown as a table', () => {
    expect(
      scoreText(of(article(statement()), article(statement(), refusal)))
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      '1 articles',
      '                          precision  recall     F1  predicted   gold',
      'statement                      50.0   100.0   66.7          2      1',
      'deny                          100.0   100.0  100.0          1      1',
    ]);
  });
});

describe('labels', () => {
  const text =
    'Mayor Ines Tarkov denied that 🌉 was unsafe.\n\n“It stands,” she said. “No question.”\n\nThe council declined to comment.';
  const read = readRecordsOf([{name: 'x/a.txt', format: 'text', text, knownMetadata: noMetadata}], {}).flat()[0]!;

  it('come back from brat as they were written', () => {
    const [, annotations]: readonly FileText[] = JSON.parse(brat().record(read.record, read.article));
    const labelled = readBrat('a', text, annotations!.text);
    expect(labelled.statements.map((s) => [s.stance, s.speaker])).toEqual([
      ['deny', 'Ines Tarkov'],
      ['assert', 'Ines Tarkov'],
      ['neither-confirm-nor-deny', 'council'],
    ]);
    const task = labelStudioTasks.parse([JSON.parse(labelStudio().record(read.record, read.article))])[0]!;
    expect(readTask(task)).toEqual({...labelled, key: 'x/a.txt'});
  });

  it('of people come before those that were predicted', () => {
    const region = (id: string, label: string) => ({id, type: 'labels', value: {start: 0, end: 5, labels: [label]}});
    const [task] = labelStudioTasks.parse([
      {data: {text}, annotations: [{result: [region('1', 'Assert')]}], predictions: [{result: [region('1', 'Deny')]}]},
    ]);
    expect(readTask(task!).statements).toMatchObject([{stance: 'assert', cue: [[0, 5]], speaker: null}]);
  });
});

describe('articles of two labellings', () => {
  const called = (key: string, over: Partial<LabelledArticle> = {}): LabelledArticle => ({...article(), key, ...over});

  it.each([
    ['their names, wherever they stood', ['old/a.txt', 'old/b.txt'], ['new/b.txt', 'new/a.txt'], 2],
    ['their paths, where names do not tell them apart', ['x/a.txt', 'y/a.txt'], ['y/a.txt', 'z/a.txt'], 1],
  ])('meet by %s', (_, gold, predicted, met) => {
    const of = (keys: readonly string[]) => keys.map((key) => called(key));
    expect(matchArticles(of(gold), of(predicted)).pairs).toHaveLength(met);
  });

  it('are not compared where their spans are of different texts', () => {
    expect(() => matchArticles([called('a')], [called('a', {text: null})])).toThrow('give both in one format');
    expect(() => matchArticles([called('a')], [called('a', {text: 'other'})])).toThrow(
      'a: is not the same text in both',
    );
    expect(matchArticles([called('a')], [called('a', {text: `${TEXT}\r\n`})]).pairs).toHaveLength(1);
  });
});
