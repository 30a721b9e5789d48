import {Worker} from 'node:worker_threads';
import type {Outcome, Task, TaskResult} from './task.js';

/** Runs tasks one after the other, in a thread that is terminated if one takes too long. */
export interface Thread {
  /** `budget` is processor time in milliseconds. */
  do(task: Task, budget: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** How often to check a task's budget. */
const CHECK_IN_MS = 50;

export function openThread(file: URL): Thread {
  let worker: Promise<Worker> | null = null;
  const close = async () => {
    const open = worker;
    worker = null;
    await (await open)?.terminate();
  };
  return {
    close,
    do: async (task, budget) => {
      worker ??= started(file);
      const outcome = await outcomeOf(await worker, task, budget);
      if (outcome.kind === 'endless' || outcome.kind === 'crashed') await close();
      return outcome;
    },
  };
}

const started = (file: URL): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file);
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });

/** This thread is idle meanwhile, so the processor time of the process is the task's, however busy the machine is. */
const outcomeOf = (worker: Worker, task: Task, budget: number): Promise<Outcome> =>
  new Promise((resolve) => {
    const start = process.cpuUsage();
    const end = (outcome: Outcome) => {
      clearInterval(clock);
      worker.off('error', failed).off('exit', ended).off('message', told);
      resolve(outcome);
    };
    const failed = (error: Error) => end({kind: 'crashed', message: error.message});
    const ended = () => end({kind: 'crashed', message: 'the thread came to its end'});
    const told = (result: TaskResult) => {
      if (result.kind !== 'ready') end(result);
    };
    const clock = setInterval(() => {
      const {user, system} = process.cpuUsage(start);
      if ((user + system) / 1000 > budget) end({kind: 'endless'});
    }, CHECK_IN_MS);
    worker.on('error', failed).on('exit', ended).on('message', told);
    worker.postMessage(task);
  });
