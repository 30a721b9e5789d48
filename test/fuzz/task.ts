import type {Growth} from '../builders/growth.js';
import type {Input} from './input.js';
import type {Pattern} from './patterns.js';

/** A question for the thread: does an input break a law, or how does the time of a pattern grow? */
export type Task =
  | {readonly kind: 'try'; readonly input: Input}
  | {readonly kind: 'measure'; readonly pattern: Pattern};

export type TaskResult =
  | {readonly kind: 'ready'}
  | {readonly kind: 'tried'; readonly broken: readonly string[]}
  | {readonly kind: 'measured'; readonly growth: Growth};

/** How a task ended. */
export type Outcome =
  | Exclude<TaskResult, {kind: 'ready'}>
  /** It exceeded its budget of processor time. */
  | {readonly kind: 'endless'}
  /** It killed the thread. */
  | {readonly kind: 'crashed'; readonly message: string};
