import {parentPort} from 'node:worker_threads';
import {prepare} from '../../src/clean/prepare.js';
import {brokenIn} from './broken-in.js';
import {measure} from './measure.js';
import type {Task, TaskResult} from './task.js';

/* The thread that inputs are tried in: one that never comes to an end is ended from outside. */

const port = parentPort;
if (!port) throw new Error('test/fuzz/worker.ts is a thread, start it with npm run fuzz');
await prepare('html');

const done = async (task: Task): Promise<TaskResult> =>
  task.kind === 'try'
    ? {kind: 'tried', broken: await brokenIn(task.input)}
    : {kind: 'measured', growth: measure(task.pattern)};

port.on('message', async (task: Task) => port.postMessage(await done(task)));
port.postMessage({kind: 'ready'});
