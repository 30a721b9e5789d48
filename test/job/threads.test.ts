import {expect, it} from 'vitest';
import {threadsFor} from '../../src/job/threads.js';

it.each([
  ['one per core', null, 4, null, 4, null],
  ['as many as asked for', 3, 4, 1024, 3, null],
  ['more than cores, with a warning', 6, 4, null, 6, '--jobs 6: more than the 4 cores here '],
  ['no more than a few per core', 999, 4, null, 16, '--jobs 999: more than the 4 cores here '],
  ['more than one core', 2, 1, null, 2, '--jobs 2: more than the one core here '],
  ['as many as open files allow', null, 4, 70, 2, null],
  ['one if they allow none', 4, 4, 32, 1, '--jobs 4: 32 open files leave no room '],
])('%s', (_, asked, cores, files, threads, advice) => {
  const found = threadsFor(asked, {cores, files});
  expect(found.threads).toBe(threads);
  if (advice === null) expect(found.advice).toBeNull();
  else expect(found.advice).toMatch(new RegExp(`^${advice}.*; at most ${threads} at work$`));
});
