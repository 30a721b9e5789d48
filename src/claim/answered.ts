import type {Resolved} from '../layers/article.js';
import {sameSpeaker, type Worded} from './pointed-to.js';
import type {Gist} from './gist.js';

/** As many of the names as two claims share, of the one that has fewer, so that one answers the other. */
const LEAST_SHARED = 0.5;
/** Further statements are not looked at, which keeps a long article linear. */
const REACH_IN_STATEMENTS = 40;

/** The assertions of others that say what a statement denies or declines to confirm. */
export function answeredBy(
  article: Resolved,
  worded: readonly Worded[],
  gistAt: (statement: number) => Gist | null,
  isAside: (statement: number, other: number) => boolean,
  i: number,
): readonly number[] {
  const {stance} = article.judgements[i]!;
  if (stance === null || stance === 'assert' || article.statements[i]!.kind !== 'speech') return [];
  const {runs, keys, pointing} = worded[i]!;
  if (runs.length === 0 || pointing) return [];
  const found: number[] = [];
  const last = Math.min(worded.length, i + REACH_IN_STATEMENTS);
  for (let j = Math.max(0, i - REACH_IN_STATEMENTS); j < last; j++) {
    const isClaim = article.judgements[j]!.stance === 'assert' && article.statements[j]!.kind === 'speech';
    if (j === i || !isClaim || sameSpeaker(article, i, j) || isAside(i, j) || !meets(worded[j]!.keys, keys)) continue;
    const one = gistAt(i);
    const other = gistAt(j);
    if (one && other && saysSame(one, other)) found.push(j);
  }
  return found;
}

/** The same is said of the same people or things; of one that names nobody ("the two spoke") only what is said counts. */
function saysSame(one: Gist, other: Gist): boolean {
  if (!meets(one.predicate, other.predicate)) return false;
  if (one.names.size === 0 || other.names.size === 0) return true;
  const shared = [...one.names].filter((name) => other.names.has(name)).length;
  return shared > 0 && shared >= LEAST_SHARED * Math.min(one.names.size, other.names.size);
}

const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((s) => others.has(s));
