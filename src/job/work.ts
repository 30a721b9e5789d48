import {prepare} from '../clean/html/prepare.js';
import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import type {Item} from '../read/items.js';
import {type ReadOptions, readItem} from '../read/read-item.js';
import {type TellOptions, type Told, teller} from './tell.js';
import {type ToldAll, tellAll} from './tell-all.js';

/** All that a thread must know to work on its own. Plain. */
export interface WorkOptions {
  readonly read: ReadOptions;
  readonly tell: TellOptions;
  /** Milliseconds for one document. */
  readonly timeout: number;
}

/** Some documents at a time, read and told. */
export type Work = (items: readonly Item[], signal: AbortSignal) => Promise<ToldAll>;

/** What takes more memory than this thread has to spare, which no thread survives, and who works on it instead. */
export interface Heavy {
  /** Characters. */
  readonly from: number;
  tell(item: Item): Promise<readonly Told[]>;
}

/** So many characters are held decoded, and worked on together. */
const HELD = 1 << 16;

export async function worker(options: WorkOptions, heavy: Heavy | null = null): Promise<Work> {
  const tell = await teller(options.tell);
  return async (items, signal) => {
    const all: (readonly Told[])[] = [];
    let stopped = false;
    let held: (Source | Unread)[] = [];
    let size = 0;
    const flush = async () => {
      const some = tellAll(held, tell, options.timeout);
      all.push(...some.told);
      stopped ||= some.stopped;
      held = [];
      size = 0;
      // Lets a signal be heard, and a full pipe be emptied.
      await new Promise((resolve) => setImmediate(resolve));
    };
    for (const item of items) {
      const document = await readItem(item, options.read, signal);
      if (!('error' in document)) {
        if (heavy && document.text.length >= heavy.from) {
          if (held.length > 0) await flush();
          all.push(await heavy.tell(item));
          continue;
        }
        await prepare(document.format);
        if (held.length > 0 && size + document.text.length > HELD) await flush();
        size += document.text.length;
      }
      held.push(document);
    }
    if (held.length > 0) await flush();
    return {told: all, stopped};
  };
}
