import type {Source} from '../layers/article.js';
import {InputError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import type {RenderDocuments, RenderedRecord} from './render-document.js';
import {finishesWithin} from './time-limit.js';

/** What came of some documents, in order. */
export interface RenderedBatch {
  readonly records: readonly (readonly RenderedRecord[])[];
  /** Whether one was stopped: what it left behind in the thread is anybody's guess. */
  readonly stopped: boolean;
}

/** The share of a document's time that all of them together have, many times what they need. */
const BATCH_SHARE_OF_TIMEOUT = 0.1;

/** Works on the documents together, else one by one; one that takes longer than `timeout` milliseconds has its error in its place. */
export function renderWithinTimeLimit(
  documents: readonly (Source | Unread)[],
  tell: RenderDocuments,
  timeout: number,
): RenderedBatch {
  let together: readonly (readonly RenderedRecord[])[] = [];
  const work = () => {
    together = tell(documents);
  };
  if (documents.length > 1 && finishesWithin(Math.ceil(timeout * BATCH_SHARE_OF_TIMEOUT), work))
    return {records: together, stopped: false};
  const told: (readonly RenderedRecord[])[] = [];
  let stopped = false;
  while (told.length < documents.length) {
    const first = told.length;
    const done = finishesWithin(timeout, () => {
      while (told.length < documents.length) told.push(...tell([documents[told.length]!]));
    });
    // Only the first has had all the time; any other gets it when it is tried again as the first.
    if (done || told.length > first) continue;
    told.push(...tell([tooSlow(documents[first]!, timeout)]));
    stopped = true;
  }
  return {records: told, stopped};
}

function tooSlow(document: Source | Unread, timeout: number): Unread {
  const {id, url} = 'error' in document ? document : document.knownMetadata;
  const after = `took longer than ${timeout / 1000} seconds, raise --timeout to wait longer`;
  return {name: document.name, id: id ?? null, url: url ?? null, error: new InputError('timeout', after)};
}
