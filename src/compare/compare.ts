import {keyOfWord} from '../classify/propositions.js';
import type {Stance} from '../layers/article.js';
import {holdsName} from '../record/filter.js';
import type {ArticleRecord} from '../record/record.js';
import type {Compared, ComparedBy, ComparedClaim, ComparedPosition} from '../record/claim-record.js';
import {sentenceOf} from '../record/explain.js';
import {judge} from './differences.js';
import {type HeldPosition, positionsIn} from './held-positions.js';
import {grouped} from './group.js';
import {SharedTerms} from './shared-terms.js';
import {byDay} from './by-day.js';
import {mergedSpeakers} from './people.js';
import {Placed} from './placed.js';

/*
 * Takes the records of articles, from this run or printed by an earlier one; gives the claims that they hold, each with
 * everyone's positions. Leaves reading to cli and printing to render.
 */

export interface CompareOptions {
  /** Null among the stances is never met: who claims nothing takes no position. */
  readonly stances?: readonly (Stance | null)[] | null;
  /** Names or parts of them; bodies stand for those who speak for them. */
  readonly speakers?: readonly string[];
  /** Days, as "2024-05-03": only what was said on it or later, on it or before. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** Only claims in so many sources; 1 if left out. */
  readonly minSources?: number;
}

/** A claim with its positions in order; the heading is the one whose words say it best. */
export interface ClaimGroup extends Pick<ComparedClaim, 'changes' | 'differences' | 'contradictions'> {
  readonly heading: Placed;
  readonly entries: readonly Placed[];
}

/** Gathers records one by one, and keeps of each only its positions. */
export class Comparison {
  readonly #entries: Placed[] = [];
  readonly #terms = new SharedTerms();
  /** Articles, and those of them whose day is not known. */
  articles = 0;
  undated = 0;
  /** Everyone who takes a position, and whom they speak for. */
  readonly names = new Set<string>();

  /** `explain` keeps what the reasons are made of. */
  add(record: ArticleRecord, explain = false): void {
    this.take(positionsIn(record, explain), record.date);
  }

  /** The positions of an article that `positionsIn` found, here or on another thread. */
  take(positions: readonly HeldPosition[], date: string | null): void {
    const number = this.articles++;
    if (date === null) this.undated++;
    for (const entry of positions) {
      this.#entries.push(new Placed(entry, this.#terms.of(entry.terms), number));
      for (const name of [entry.speaker, entry.for]) if (name !== null) this.names.add(name);
    }
  }

  /** Those that most sources hold first. */
  groups(options: CompareOptions = {}): readonly ClaimGroup[] {
    const speakers = mergedSpeakers(this.#entries);
    this.#entries.forEach((entry, i) => {
      entry.who = speakers[i] ?? '';
    });
    const keep = keeper(options);
    return grouped(this.#entries)
      .map((entries) => byDay(entries.filter(keep)))
      .filter((entries) => sourcesOf(entries) >= Math.max(1, options.minSources ?? 1))
      .sort(
        (a, b) =>
          sourcesOf(b) - sourcesOf(a) || b.length - a.length || (headingOf(a).text < headingOf(b).text ? -1 : 1),
      )
      .map((entries) => {
        const judged = judge(
          entries,
          entries.map(({who}) => who),
        );
        return {heading: headingOf(entries), entries, ...judged};
      });
  }

  claims(options: CompareOptions = {}): ComparedClaim[] {
    return [...this.eachClaim(options)];
  }

  /** The same, made one by one as they are asked for. */
  *eachClaim(options: CompareOptions = {}): Generator<ComparedClaim, void, undefined> {
    for (const {heading, entries, ...judged} of this.groups(options))
      yield {
        claim: {text: heading.text, source: heading.source, id: heading.id},
        positions: entries.map((e) =>
          e.why ? {...positionOf(e), because: reasonOf(e, e.why, heading)} : positionOf(e),
        ),
        ...judged,
      };
  }
}

/** The same positions, under who speaks or where. A body and who speaks for it are together. */
export function comparedBy(by: 'speaker' | 'source', claims: readonly ComparedClaim[]): ComparedBy[] {
  const groups = new Map<string, {name: string; positions: (ComparedPosition & {readonly claim: string})[]}>();
  for (const {claim, positions} of claims) {
    for (const position of positions) {
      const name = by === 'source' ? position.source : (position.for ?? position.speaker ?? '');
      const key = by === 'source' ? name : name.toLowerCase();
      const of = groups.get(key) ?? {name, positions: []};
      of.positions.push({...position, claim: claim.text});
      groups.set(key, of);
    }
  }
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        (by === 'source' ? 0 : other.positions.length - one.positions.length) || (a < b ? -1 : 1),
    )
    .map(([, {name, positions}]) => (by === 'source' ? {source: name, positions} : {speaker: name || null, positions}));
}

/** The positions that somebody else contradicts. */
export const contradictedIn = ({contradictions}: Pick<Compared, 'contradictions'>): ReadonlySet<number> =>
  new Set(contradictions.flat());

function keeper({
  stances = null,
  speakers = [],
  since = null,
  until = null,
}: CompareOptions): (e: HeldPosition) => boolean {
  const isAsked = (name: string | null) => speakers.some((asked) => holdsName(name, asked));
  return (e) =>
    (stances === null || stances.includes(e.stance)) &&
    (speakers.length === 0 || isAsked(e.speaker) || isAsked(e.for)) &&
    (since === null || (e.date !== null && e.date >= since)) &&
    (until === null || (e.date !== null && e.date <= until));
}

const sources = new WeakMap<readonly HeldPosition[], number>();

/** How many sources hold a claim; records of one file are sources of their own. */
function sourcesOf(entries: readonly HeldPosition[]): number {
  const known = sources.get(entries);
  if (known !== undefined) return known;
  const count = new Set(entries.map(({source, article}) => `${source}\0${article ?? ''}`)).size;
  sources.set(entries, count);
  return count;
}

/** A heading with two full names says who is meant. */
const MOST_CAPITALS = 4;
const headings = new WeakMap<readonly Placed[], Placed>();

/** The words that say the claim best: with the most names of the group, then the ones used most often, then the shortest. */
function headingOf(entries: readonly Placed[]): Placed {
  const known = headings.get(entries);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const {text} of entries) counts.set(text, (counts.get(text) ?? 0) + 1);
  const worth = (e: HeldPosition) => Math.min(MOST_CAPITALS, (e.text.match(/\p{Lu}/gu) ?? []).length);
  const best = entries.reduce((a, b) => {
    const by =
      worth(b) - worth(a) || (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0) || a.text.length - b.text.length;
    return by > 0 || (by === 0 && b.text < a.text) ? b : a;
  });
  headings.set(entries, best);
  return best;
}

function positionOf(held: HeldPosition): ComparedPosition {
  const {source, part, article, id, speaker, for: body, stance, date, when, quote} = held;
  return {source, part, article, id, speaker, for: body, stance, date, when, quote};
}

const reasonOf = (
  {text, terms}: HeldPosition,
  why: NonNullable<HeldPosition['why']>,
  heading: HeldPosition,
): NonNullable<ComparedPosition['because']> => ({
  claim: text,
  of: why.of,
  shares: sharedWords(heading, terms),
  evidence: why.evidence,
  by: why.by,
  rule: sentenceOf(why.by),
});

/** The words of the heading that say what these terms say too; a key where the heading takes it from another claim. */
function sharedWords({text, terms}: HeldPosition, other: HeldPosition['terms']): string[] {
  const shared = terms.core.filter((key) => other.core.includes(key));
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const byKey = new Map(words.map((word) => [keyOfWord(word.toLowerCase()), word] as const).reverse());
  return shared.map((key) => byKey.get(key) ?? key);
}
