import * as z from 'zod';

/*
 * Speed trick: a record holds hundreds of spans, and zod makes new arrays and objects for each that it checks. So a span that
 * is one passes at once, and only what is none is left to zod, which says what is wrong with it. To switch the trick off, set
 * `AT_ONCE` to false.
 */
const AT_ONCE: boolean = true;

const offset = z.number().int().nonnegative();

/** A half-open span as it is printed. */
export const spanPair = z.tuple([offset, offset]);

const {run} = spanPair._zod;
if (AT_ONCE) spanPair._zod.run = (payload, context) => (isPair(payload.value) ? payload : run(payload, context));

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]);

const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
