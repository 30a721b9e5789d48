import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/**
 * Keeps a long run's heap close to its live size. By default V8 lets garbage grow to several times that, and on a
 * thread that allocates little without limit, since it learns the live size only from a first collection: that is why
 * one is forced here. Call it once, when all code is loaded; collections are more frequent from then on.
 */
export function limitHeap(): void {
  setFlagsFromString('--heap-growing-percent=40');
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
