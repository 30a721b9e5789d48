import {parentPort} from 'node:worker_threads';
import {loadReader} from '../../src/clean/html/load-html.js';
import {brokenIn} from './broken-in.js';
import {measure} from './measure.js';
import type {Task, TaskResult} from './task.js';

/* The thread that tries inputs. If one never ends, the thread is terminated from outside. */

const port = parentPort;
if (!port) throw new Error('test/fuzz/worker.ts is a thread, start it with npm run fuzz');
await loadReader('html');

/** What a library prints about an input. Only the program may do that, in its own words. */
const said: string[] = [];
console.log = console.info = console.warn = console.error = (...words) => said.push(`prints ${words.join(' ')}`);

async function done(task: Task): Promise<TaskResult> {
  if (task.kind === 'measure') return {kind: 'measured', growth: measure(task.pattern)};
  const broken = await brokenIn(task.input);
  return {kind: 'tried', broken: [...broken, ...said.splice(0)]};
}

port.on('message', async (task: Task) => port.postMessage(await done(task)));
port.postMessage({kind: 'ready'});
