import {analyzeSources, readHeadline} from '../analyze.js';
import {positionOn} from '../compare/given/given.js';
import {type GivenClaim, readClaim} from '../compare/given/read-claim.js';
import type {Source} from '../layers/article.js';
import {type PositionRecord, positionRecord, toPositionRecord} from '../record/position-record.js';
import type {ArticleRecord, ErrorRecord} from '../record/record.js';
import {toRecord} from '../record/to-record.js';
import {checked, type ExtractOptions, failed, internal, unread} from './checked-records.js';

/** What is printed of an article, and what the user is told of it. */
export interface CheckedPosition {
  readonly printed: PositionRecord | ErrorRecord;
  readonly warnings: ArticleRecord['warnings'];
}

/**
 * What each source holds of the given claim, or of its own; in code points, validated. A bug in the program costs only the
 * article that triggers it.
 */
export function checkedPositions(
  sources: readonly Source[],
  given: string | null,
  options: ExtractOptions,
): CheckedPosition[][] {
  try {
    const found = analyzeSources(sources, options);
    return sources.map((source, i) => {
      const articles = found[i]!;
      const claim = claimRead(given ?? source.claim ?? '');
      const records = checked(source, unread(articles.map((article) => toRecord(article, options))), options);
      return records.map(({record}, k) => {
        if ('error' in record) return {printed: record, warnings: []};
        const position = toPositionRecord(positionOn(claim, articles[k]!), articles[k]!, record, options.explain);
        const issue = positionRecord.safeParse(position, {jitless: true}).error?.issues[0];
        const error = issue && internal(`${issue.path.join('.')}: ${issue.message}`);
        return {printed: error ? failed(source, error, record.part) : position, warnings: record.warnings};
      });
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (sources.length !== 1) return sources.flatMap((source) => checkedPositions([source], given, options));
    return [[{printed: failed(sources[0]!, internal(error.message)), warnings: []}]];
  }
}

/** Whether no article could be about it: "It was so". */
export const isAboutNothing = (claim: string): boolean => claimRead(claim).weight === 0;

/** Claims recur: the lines of one story often follow each other. */
const KEPT_CLAIMS = 1000;
const kept = new Map<string, GivenClaim>();

function claimRead(text: string): GivenClaim {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT_CLAIMS) kept.clear();
  const claim = readClaim(text, readHeadline(text));
  kept.set(text, claim);
  return claim;
}
