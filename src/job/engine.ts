import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** Bytecode that a function may use up before V8 compiles it by its optimizing compiler: four times V8's own budget. */
const BUDGET = 528_000;

/** What these were measured on, Node 20's V8. Other versions keep their own. */
const isMeasured = (): boolean => process.versions.v8.startsWith('11.3.');

/**
 * Lets a short run end before the engine has prepared for a long one: a full collection would mark the heap piece by piece
 * while the last records are printed, and patterns' code would be polished that is hardly run any more. `limitHeap` takes
 * it back. (Not Sparkplug: forty articles are slower without.) Call it when all code is loaded, as `fitEngine`.
 */
export function spareStart(): void {
  if (isMeasured()) for (const flag of FOR_LONG_RUNS) setFlagsFromString(`--no-${flag}`);
}

const FOR_LONG_RUNS = ['incremental-marking', 'regexp-peephole-optimization'] as const;

/**
 * Fits the engine to the program, in all threads of the process. It optimizes later: the types that reach this program's
 * many functions settle late, so that most of what is optimized at the usual budget is thrown away and optimized again. And
 * it makes no object old at its birth because others from the same line of code lived long: an article's objects would
 * outlive it, and with them, until the next full collection, all that they refer to, the next articles' objects too.
 * Call it when all code is loaded: Node and V8 reject compiled code that was cached under other flags.
 */
export function fitEngine(): void {
  if (!isMeasured()) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/**
 * Keeps a long run's heap close to its live size. By default V8 lets garbage grow to several times that, and on a
 * thread that allocates little without limit, since it learns the live size only from a first collection: that is why
 * one is forced here. Call it once, when all code is loaded; collections are more frequent from then on.
 */
export function limitHeap(): void {
  if (isMeasured()) for (const flag of FOR_LONG_RUNS) setFlagsFromString(`--${flag}`);
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
