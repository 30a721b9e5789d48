import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, expect, it} from 'vitest';
import {openThread} from './thread.js';

const folder = mkdtempSync(join(tmpdir(), 'stance-thread-'));
const file = join(folder, 'worker.mjs');
writeFileSync(
  file,
  `import {parentPort} from 'node:worker_threads';
  parentPort.on('message', ({input}) => {
    if (input.content === 'endless') for (;;);
    if (input.content === 'backtracking') /^(a|aa)+$/.test('a'.repeat(100) + 'b');
    if (input.content === 'crash') throw new Error('no');
    if (input.content === 'exit') process.exit();
    parentPort.postMessage({kind: 'tried', broken: [input.content]});
  });
  parentPort.postMessage({kind: 'ready'});`,
);
afterAll(() => rmSync(folder, {recursive: true}));

it('continues with the next task, however one ends', async () => {
  const thread = openThread(pathToFileURL(file));
  const outcomes = [];
  for (const content of ['a', 'endless', 'b', 'backtracking', 'crash', 'exit', 'c'])
    outcomes.push(await thread.do({kind: 'try', input: {kind: 'text', name: 'a.txt', content}}, 300));
  await thread.close();
  expect(outcomes).toEqual([
    {kind: 'tried', broken: ['a']},
    {kind: 'endless'},
    {kind: 'tried', broken: ['b']},
    {kind: 'endless'},
    {kind: 'crashed', message: 'no'},
    {kind: 'crashed', message: 'the thread came to its end'},
    {kind: 'tried', broken: ['c']},
  ]);
});
