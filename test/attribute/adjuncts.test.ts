import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/* When, where and by which way somebody speaks, wherever that stands: `source [cue] content`. */

type Row = readonly [text: string, ...told: string[]];

const expectAll = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...told]) => [text, told] as const))('%s', (text, told) => {
    expect(toldIn(text).map(({source, cue, content}) => `${source} [${cue}] ${content ?? '–'}`)).toEqual(told);
  });
};

describe('between somebody and the verb', () => {
  expectAll([
    ['Ana Holt, the coach, after the match denied the report.', 'Ana Holt, the coach [denied] the report'],
    ['Ana Holt after Tuesday’s vote rejected the claim.', 'Ana Holt [rejected] the claim'],
    ['Ana Holt, 60, as mayor denied the report.', 'Ana Holt, 60 [denied] the report'],
    ['Ana Holt, the mayor, after the union denied the report, resigned.', 'the union [denied] the report'],
    ['He resigned after the union denied the report.', 'the union [denied] the report'],
    ['The club through its agent denied the report.', 'The club [denied] the report'],
    ['The mayor after a meeting with the bishop denied it.', 'The mayor [denied] it'],
    ['The mayor on Facebook denied the report.', 'The mayor [denied] the report'],
    ['The team yesterday on its website denied the report.', 'The team [denied] the report'],
    ['The man from Tarn denied the report.', 'The man from Tarn [denied] the report'],
    ['Mayor Ivo Roe Monday night said it was late.', 'Mayor Ivo Roe [said] it was late'],
    ['The mayor that evening denied it.', 'The mayor [denied] it'],
    ['The bank through a lawyer declined to comment.', 'The bank [declined to comment] –'],
    ['Ivo Roe two days later denied it.', 'Ivo Roe [later denied] it'],
    ['Roe moments earlier had denied it.', 'Roe [earlier had denied] it'],
  ]);
});

describe('in front without a comma', () => {
  expectAll([
    ['By Friday evening the union had denied it.', 'the union [had denied] it'],
    ['On Twitter Roe denied the report.', 'Roe [denied] the report'],
    ['Under questioning Ivo Roe denied the charge.', 'Ivo Roe [denied] the charge'],
    ['Despite the rain organisers said the race would start.', 'organisers [said] the race would start'],
    ['Repeatedly the mayor denied it.', 'the mayor [denied] it'],
    ['Nearly the whole council denied it.', 'Nearly the whole council [denied] it'],
  ]);
});

describe('between the auxiliary and the verb', () => {
  expectAll([
    ['Roe had the day before denied it.', 'Roe [had the day before denied] it'],
    ['Roe had only days before denied it.', 'Roe [had only days before denied] it'],
    ['Roe has in the past flatly denied it.', 'Roe [has in the past flatly denied] it'],
    ['Roe had until then denied it.', 'Roe [had until then denied] it'],
    ['Roe has on more than one occasion denied it.', 'Roe [has on more than one occasion denied] it'],
    ['Roe has more than once denied it.', 'Roe [has more than once denied] it'],
    ['The club was last night refusing to comment.', 'The club [refusing to comment] –'],
    ['The firm was quick on Friday to deny the report.', 'The firm [was quick on Friday to deny] the report'],
    ['The report was that day dismissed by Roe.', 'Roe [was that day dismissed] The report'],
    ['The rumour, first told in a blog, was denied by Roe.', 'Roe [was denied] The rumour'],
  ]);
});

describe('a quotation in two pieces with the comma outside its marks', () => {
  expectAll([
    ['“We won”, said Ivo Roe, “and they lost”.', 'Ivo Roe [said] We won … and they lost'],
    ['‘We won’, said Ivo Roe, the coach, ‘and they lost’.', 'Ivo Roe, the coach [said] We won … and they lost'],
    ['“The price”, Ivo Roe said, “is too high”.', 'Ivo Roe [said] The price … is too high'],
  ]);
});
