import type {Growth} from '../builders/growth.js';
import type {Input} from './input.js';
import type {Pattern} from './patterns.js';

/** What the thread is asked: whether an input breaks a law, or how the time of a pattern grows. */
export type Task =
  | {readonly kind: 'try'; readonly input: Input}
  | {readonly kind: 'measure'; readonly pattern: Pattern};

export type TaskResult =
  | {readonly kind: 'ready'}
  | {readonly kind: 'tried'; readonly broken: readonly string[]}
  | {readonly kind: 'measured'; readonly growth: Growth};

/** What became of a task. */
export type Outcome =
  | Exclude<TaskResult, {kind: 'ready'}>
  /** It took more time of the processor than it may. */
  | {readonly kind: 'endless'}
  /** It took the thread with it. */
  | {readonly kind: 'crashed'; readonly message: string};
