import type {Source} from './article.js';
import type {Unread} from './error-record.js';
import {InputError} from './errors.js';
import {doneWithin} from './guard.js';
import type {Tell, Told} from './tell.js';

/** What came of some documents, in order. */
export interface ToldAll {
  readonly told: readonly (readonly Told[])[];
  /** Whether one was stopped: what it left behind in the thread is anybody's guess. */
  readonly stopped: boolean;
}

/** What is worked on together, of long documents fewer; and the share of a document's time after which each is tried alone. */
const TOGETHER = {documents: 64, characters: 1 << 16, share: 0.1};

/** Works on the documents, some at a time; one that takes longer than `timeout` milliseconds has its error in its place. */
export function tellAll(documents: readonly (Source | Unread)[], tell: Tell, timeout: number): ToldAll {
  const told: (readonly Told[])[] = [];
  let stopped = false;
  let alone = false;
  while (told.length < documents.length) {
    const first = told.length;
    const done = doneWithin(alone ? timeout : timeout * TOGETHER.share, () => {
      while (told.length < documents.length) {
        const most = alone ? 1 : countTogether(documents, told.length);
        told.push(...tell(documents.slice(told.length, told.length + most)));
      }
    });
    // Only the first has had all the time; any other gets it when it is tried again as the first.
    if (done || told.length > first) continue;
    if (alone) {
      told.push(...tell([tooSlow(documents[first]!, timeout)]));
      stopped = true;
    }
    alone = !alone;
  }
  return {told, stopped};
}

/** How many from the one at `first` on are worked on together. */
function countTogether(documents: readonly (Source | Unread)[], first: number): number {
  let characters = 0;
  let end = first;
  while (end < documents.length && end - first < TOGETHER.documents && characters < TOGETHER.characters) {
    const document = documents[end++]!;
    if (!('error' in document)) characters += document.text.length;
  }
  return end - first;
}

function tooSlow(document: Source | Unread, timeout: number): Unread {
  const {id, url} = 'error' in document ? document : document.given;
  const after = `took longer than ${timeout / 1000} seconds, raise --timeout to wait longer`;
  return {name: document.name, id: id ?? null, url: url ?? null, error: new InputError('timeout', after)};
}
