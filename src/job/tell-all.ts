import type {Source} from '../layers/article.js';
import {InputError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {doneWithin} from './guard.js';
import type {Tell, Told} from './tell.js';

/** What came of some documents, in order. */
export interface ToldAll {
  readonly told: readonly (readonly Told[])[];
  /** Whether one was stopped: what it left behind in the thread is anybody's guess. */
  readonly stopped: boolean;
}

/** The share of a document's time that all of them together have, many times what they need. */
const TOGETHER = 0.1;

/** Works on the documents together, else one by one; one that takes longer than `timeout` milliseconds has its error in its place. */
export function tellAll(documents: readonly (Source | Unread)[], tell: Tell, timeout: number): ToldAll {
  let together: readonly (readonly Told[])[] = [];
  const work = () => {
    together = tell(documents);
  };
  if (documents.length > 1 && doneWithin(Math.ceil(timeout * TOGETHER), work)) return {told: together, stopped: false};
  const told: (readonly Told[])[] = [];
  let stopped = false;
  while (told.length < documents.length) {
    const first = told.length;
    const done = doneWithin(timeout, () => {
      while (told.length < documents.length) told.push(...tell([documents[told.length]!]));
    });
    // Only the first has had all the time; any other gets it when it is tried again as the first.
    if (done || told.length > first) continue;
    told.push(...tell([tooSlow(documents[first]!, timeout)]));
    stopped = true;
  }
  return {told, stopped};
}

function tooSlow(document: Source | Unread, timeout: number): Unread {
  const {id, url} = 'error' in document ? document : document.knownMetadata;
  const after = `took longer than ${timeout / 1000} seconds, raise --timeout to wait longer`;
  return {name: document.name, id: id ?? null, url: url ?? null, error: new InputError('timeout', after)};
}
