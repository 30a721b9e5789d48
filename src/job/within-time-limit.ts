import type {Source} from '../layers/article.js';
import {InputError, codeOf} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import type {RenderDocuments, RenderedRecord} from './render-document.js';
import {Script} from 'node:vm';

/** The records of a batch of documents, in order. */
export interface RenderedBatch {
  readonly records: readonly (readonly RenderedRecord[])[];
  /** Whether work was stopped; the thread's state is undefined after that. */
  readonly stopped: boolean;
}

/** Time for the whole batch, as a share of one document's limit. Ample: batches normally take far less. */
const BATCH_SHARE_OF_TIMEOUT = 0.1;

/** Renders the batch at once or, if that takes too long, one by one. One that exceeds `timeout` ms becomes an error. */
export function renderWithinTimeLimit(
  documents: readonly (Source | Unread)[],
  render: RenderDocuments,
  timeout: number,
): RenderedBatch {
  let together: readonly (readonly RenderedRecord[])[] = [];
  const work = () => {
    together = render(documents);
  };
  if (documents.length > 1 && finishesWithin(Math.ceil(timeout * BATCH_SHARE_OF_TIMEOUT), work))
    return {records: together, stopped: false};
  const records: (readonly RenderedRecord[])[] = [];
  let stopped = false;
  while (records.length < documents.length) {
    const first = records.length;
    const done = finishesWithin(timeout, () => {
      while (records.length < documents.length) records.push(...render([documents[records.length]!]));
    });
    // Only the first had the full time. Any other gets it when it is retried as the first.
    if (done || records.length > first) continue;
    records.push(...render([tooSlow(documents[first]!, timeout)]));
    stopped = true;
  }
  return {records, stopped};
}

function tooSlow(document: Source | Unread, timeout: number): Unread {
  const {id, url} = 'error' in document ? document : document.knownMetadata;
  const message = `took longer than ${timeout / 1000} seconds, raise --timeout to wait longer`;
  return {name: document.name, id: id ?? null, url: url ?? null, error: new InputError('timeout', message)};
}

/*
 * Stops work that takes too long. JavaScript cannot interrupt itself, but what runs in a `vm` script can be stopped from
 * outside: on the main thread and in workers, and in the middle of a regular expression.
 */

const WORK = Symbol.for('stance.work');
const script = new Script("globalThis[Symbol.for('stance.work')]()");

/** Runs `work`, and stops it wherever it is after `limit` milliseconds; gives whether it finished. */
function finishesWithin(limit: number, work: () => void): boolean {
  Object.defineProperty(globalThis, WORK, {value: work, configurable: true});
  try {
    script.runInThisContext({timeout: limit});
    return true;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
