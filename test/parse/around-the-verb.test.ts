import {describe, expect, it} from 'vitest';
import {saying} from './saying.js';

/* What stands around the verb of a plain sentence: appositions, times, texts that tell. */

const expectAll = (
  rows: readonly (readonly [text: string, verb: string, who: string, what: string | null])[],
): void => {
  it.each(rows)('%s', (text, verb, who, what) => {
    const [subject, content] = saying(text, verb);
    expect([subject, content?.replace(/[,.]+$/, '') ?? null]).toEqual([who, what]);
  });
};

describe('a text behind the verb tells what stands in front', () => {
  expectAll([
    ['Bears sleep less, finds a study published in May.', 'finds', 'a study', 'Bears sleep less'],
    ['Bees love towns, finds a survey of gardens.', 'finds', 'a survey', 'Bees love towns'],
    ['Rents are down, shows a new report.', 'shows', 'a new report', 'Rents are down'],
    [
      'The clerk acted alone, states the indictment filed in Tarn.',
      'states',
      'the indictment',
      'The clerk acted alone',
    ],
    ['Fewer people own boats, reveals a poll.', 'reveals', 'a poll', 'Fewer people own boats'],
    ['Half of it is gone, an audit seen by the Post shows.', 'shows', 'an audit', 'Half of it is gone'],
    ['Wages fell, official figures released on Friday show.', 'show', 'official figures', 'Wages fell'],
  ]);
});

describe('an apposition that a participle ends has no verb of its own', () => {
  expectAll([
    ['Ana Holt, one of five clerks charged in the case, denied that it burned.', 'denied', 'Ana Holt', 'it burned'],
    ['The mill, one of three accused of dumping oil, said it was clean.', 'said', 'The mill', 'it was clean'],
    ['Ana Holt, now retired and living in Tarn, said it was late.', 'said', 'Ana Holt', 'it was late'],
  ]);
});

describe('behind an even comma nobody is put in', () => {
  expectAll([
    [
      'The mayor, a farmer, said the bridge, built in 1920, was safe.',
      'said',
      'The mayor',
      'the bridge, built in 1920, was safe',
    ],
    [
      'Ivo Marr, 43, said the boat, the oldest in Tarn, had leaked.',
      'said',
      'Ivo Marr',
      'the boat, the oldest in Tarn, had leaked',
    ],
  ]);
});

describe('times', () => {
  expectAll([
    ['The council said next year would be hard.', 'said', 'The council', 'next year would be hard'],
    ['Roe had moments before said that it rained.', 'said', 'Roe', 'it rained'],
    ['The port had at first said that nothing leaked.', 'said', 'The port', 'nothing leaked'],
  ]);
});

describe('quantities', () => {
  expectAll([
    [
      'The report said fewer than half of the homes were warm.',
      'said',
      'The report',
      'fewer than half of the homes were warm',
    ],
    ['The clerk said less than a third of it was left.', 'said', 'The clerk', 'less than a third of it was left'],
    ['Roe told us that aid trucks had been turned back.', 'told', 'Roe', 'aid trucks had been turned back'],
  ]);
});

describe('a participle or a noun', () => {
  expectAll([
    [
      'The mayor said a man seen running from the mill was held.',
      'said',
      'The mayor',
      'a man seen running from the mill was held',
    ],
    ['The rector, now retired, said it was late.', 'said', 'The rector', 'it was late'],
  ]);
});
