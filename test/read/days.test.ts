import {describe, expect, it} from 'vitest';
import {rowsUnused, withDay} from '../../src/read/days.js';

const row = (date: string, ...names: readonly string[]) => {
  const one = {names, date};
  return names.map((name) => [name, one] as const);
};
const source = (name: string, id?: string) =>
  ({name, format: 'text', text: '', knownMetadata: id === undefined ? {} : {id}}) as const;

describe('a table of days', () => {
  const dates = new Map([...row('2024-05-01', 'a.txt'), ...row('2024-05-02', 'r1'), ...row('2024-05-03', 'd/a.txt')]);

  it.each([
    ['c/a.txt', undefined, '2024-05-01'],
    ['d/a.txt', undefined, '2024-05-03'],
    ['a.txt', 'r1', '2024-05-02'],
    ['b.txt', undefined, undefined],
  ])('is looked up by id, whole name and last part: %s %s', (name, id, day) => {
    expect(withDay(source(name, id), {dates}).assumedDate).toBe(day);
  });

  it('tells of rows that are of nothing that was read', () => {
    const rows = rowsUnused(new Map([...row('x', 'a.txt'), ...row('x', 'b.txt', 'r2'), ...row('x', 'r3')]));
    rows.see({name: 'c/a.txt'});
    rows.see({name: 'all.jsonl', id: 'r2'});
    expect(rows.complaint()).toBe('1 of its names is of nothing that was read (r3), check the spelling');
    rows.see({name: 'all.jsonl', id: 'r3'});
    expect(rows.complaint()).toBeNull();
  });

  it('names the first few', () => {
    const rows = rowsUnused(new Map(['a', 'b', 'c', 'd'].flatMap((name) => row('x', name))));
    expect(rows.complaint()).toBe('4 of its names are of nothing that was read (a, b, c, …), check the spelling');
  });
});
