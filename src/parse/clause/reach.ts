import type {Chunk} from '../chunk/chunk.js';
import {HAS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {type Ahead, pastReach} from './past-form.js';
import {behindVerb, isJoint, isListed, pastComma, pastPhrase, pastRelative, tellsWhen} from './past.js';

/** Verbs further on belong to something else. */
const FAR = 30;

/** So far behind the last chunk somebody may ask. */
const BEYOND = 8;

/** Used again for each sentence: nobody asks once its clauses are read. */
const scratch = {after: new Int32Array(256), outer: new Int32Array(256)};

/** For each chunk, the finite verb that is reached from there: an index into the chunks, or -1. */
export interface Reach {
  /** From behind a noun phrase: the verb that it would be the subject of, past all that may follow a noun. */
  readonly after: Int32Array;
  /** From within a clause that the noun phrase holds: the verb behind that clause. */
  readonly outer: Int32Array;
}

/**
 * Looks ahead once for all chunks, from right to left: "the survey cited in the article shows" reaches "shows" from
 * "survey". Each chunk is settled by what the chunks behind it have come to, so the whole is linear.
 */
export function reachOf(chunks: readonly Chunk[], bits: Int32Array, lower: readonly string[]): Reach {
  const n = chunks.length;
  if (n + BEYOND > scratch.after.length) {
    scratch.after = new Int32Array(2 * n + BEYOND);
    scratch.outer = new Int32Array(2 * n + BEYOND);
  }
  const after = scratch.after.fill(-1, 0, n + BEYOND);
  const outer = scratch.outer.fill(-1, 0, n + BEYOND);
  const ahead: Ahead = {chunks, bits, lower, after};
  let comma = -1;
  let dash = -1;
  let close = -1;
  for (let k = n - 1; k >= 0; k--) {
    const c = chunks[k]!;
    const next = chunks[k + 1];
    switch (c.kind) {
      case 'verb': {
        const {certainty, to} = c.group!;
        if (certainty === 2) after[k] = outer[k] = isBare(chunks, k) ? outer[k + 1]! : k;
        else if (certainty === 1) {
          after[k] = pastReach(ahead, k, near(k, outer[k + 1]!));
          outer[k] = isNamed(c, next) || isDoneBy(c, next, lower) ? outer[k + 1]! : k;
        } else {
          after[k] = outer[k] = outer[k + 1]!;
          if (to >= 0 && chunks[k - 1]?.kind === 'verb') after[k] = outer[k + 1]!;
        }
        break;
      }
      case 'phrase':
        outer[k] = pastPhrase(chunks, bits, after, outer, k);
        after[k] =
          c.phrase!.isTime || isListed(chunks, k)
            ? after[k + 1]!
            : after[k + 1]! >= 0
              ? behindVerb(chunks, outer, after[k + 1]!)
              : -1;
        break;
      case 'adjunct':
      case 'adverb':
      case 'adjective':
      case 'mark':
        after[k] = after[k + 1]!;
        outer[k] = outer[k + 1]!;
        break;
      case 'preposition':
        after[k] = outer[k] = outer[k + 1]!;
        break;
      case 'wh':
      case 'that':
        after[k] = outer[k] = pastRelative(chunks, after, outer, k + 1);
        break;
      case 'comma':
        after[k] = pastComma(chunks, after, k, comma);
        comma = k;
        break;
      case 'dash':
        // "the ruling – which Holt described as a win – was": no verb of what stands between dashes is behind them
        after[k] = dash >= 0 ? after[dash + 1]! : closesDash(chunks, k) ? -1 : after[k + 1]!;
        // "those who think it was safe – two in three – were wrong"
        if (dash >= 0) outer[k] = outer[dash + 1]!;
        dash = k;
        break;
      case 'close':
        close = k;
        break;
      case 'open':
        after[k] = after[close + 1]!;
        outer[k] = outer[close + 1]!;
        close = -1;
        break;
      case 'coordinator':
        if ((next?.kind === 'phrase' || next?.kind === 'adjunct') && !tellsWhen(chunks, bits, lower, k + 1)) {
          // "the meeting with him and his family was": both hang on what is before them
          const within = chunks[k - 1]?.kind === 'adjunct' && next.kind === 'phrase';
          after[k] = within || isJoint(chunks, bits, lower, k, after[k + 2]!) ? after[k + 2]! : -1;
          outer[k] = next.kind === 'phrase' && after[k + 2]! >= 0 ? -1 : outer[k + 2]!;
        } else if (next?.kind === 'verb') {
          outer[k] = outer[k + 2]!;
          if (next.group!.certainty < 2) after[k] = outer[k + 2]!;
        } else if (next?.kind === 'adverb' || next?.kind === 'adjective') after[k] = after[k + 1]!;
        break;
      case 'semicolon':
      case 'colon':
      case 'end':
        comma = dash = -1;
        break;
      case 'quotation':
      case 'subordinator':
      case 'other':
        break;
    }
    after[k] = near(k, after[k]!);
    outer[k] = near(k, outer[k]!);
  }
  return {after, outer};
}

/** Whether another dash stands before the one at `k`. */
function closesDash(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - FAR; i--) {
    const {kind} = chunks[i]!;
    if (kind === 'dash') return true;
    if (kind === 'semicolon' || kind === 'colon') return false;
  }
  return false;
}

/** "helped improve it", "let the network grow": a base form that depends on the verb before. */
function isBare(chunks: readonly Chunk[], k: number): boolean {
  const {group} = chunks[k]!;
  if (group!.form !== FORM.base || group!.auxiliaries.length > 0) return false;
  const before = chunks[k - 1];
  if ((before?.kind === 'mark' ? chunks[k - 2] : before)?.kind === 'verb') return true; // "would “guard our towns”"
  const governing = before?.kind === 'phrase' ? chunks[k - 2] : undefined;
  return governing?.kind === 'verb' && (governing.group!.takes & TAKES['object-base']) !== 0;
}

const near = (k: number, verb: number): number => (verb - k > FAR ? -1 : verb);

/** "a plan rejected by the board": no past tense; but "walked by the river". */
const isDoneBy = ({group}: Chunk, next: Chunk | undefined, lower: readonly string[]): boolean =>
  next?.kind === 'adjunct' &&
  (traitsOf(lower[next.start]!) & HAS.agent) !== 0 &&
  group!.auxiliaries.length === 0 &&
  !(group!.takes & TAKES.none);

/** "a film titled …": no past tense. */
const isNamed = ({group}: Chunk, next: Chunk | undefined): boolean =>
  (group!.takes & TAKES.naming) !== 0 && group!.auxiliaries.length === 0 && next?.kind === 'phrase';
