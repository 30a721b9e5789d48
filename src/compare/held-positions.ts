import {isMatter, keyOfWord} from '../classify/propositions.js';
import type {Gist} from '../claim/gist.js';
import type {ArticleRecord, StatementRecord} from '../record/record.js';
import {speechNouns} from '../rules/attribution/nouns.js';
import {definiteDeterminers, gerundEnding} from '../rules/words/function-words.js';
import {earlierTimes, occasionLinks, pointingWords, vagueVerbs, vouchingLemmas} from '../rules/words/propositions.js';
import {honorifics} from '../rules/words/titles.js';
import {wordClasses} from '../rules/words/classes.js';
import type {ComparedPosition} from '../record/claim-record.js';
import {gistsOf} from './gists.js';

/** What a claim says, and is grouped by. */
export interface Terms {
  readonly negated: boolean;
  readonly predicate: readonly string[];
  readonly doer: readonly string[];
  readonly object: readonly string[];
  /** By the last word. */
  readonly names: readonly string[];
  /** Of those, the words before the last one, where the article gives them: Ada Quill is not Nils Quill. */
  readonly given: readonly (readonly [last: string, before: readonly string[]])[];
  /** The predicate, the names and the other nouns, sorted. */
  readonly core: readonly string[];
  /** All key words, sorted: where, when and what about too. */
  readonly words: readonly string[];
}

/** One position, with what is needed to group and to judge it. Plain data, so that a thread can send it. */
export interface HeldPosition extends Readonly<Omit<ComparedPosition, 'because'>> {
  readonly text: string;
  /** Why it is a position on this claim, for who asks. */
  readonly why?: Pick<NonNullable<ComparedPosition['because']>, 'of' | 'evidence' | 'by'> | undefined;
  readonly terms: Terms;
  readonly kind: NonNullable<StatementRecord['speaker']>['kind'];
  /** The words of role and affiliation. */
  readonly roles: readonly string[];
  /** The words that set its occasion apart: "before his election"; "" for none. */
  readonly occasion: string;
  /** Whether it was said before the article's other statements: "previously". */
  readonly isEarlier: boolean;
}

const DEFINITE = new Set<string>([...definiteDeterminers, ...pointingWords]);
const SPEECH = new Set([...speechNouns].filter((noun) => !isMatter(noun)).map(keyOfWord));
const TITLES = new Set([...honorifics].flatMap((title) => [title, `${title}.`]));
const OCCASIONS = new RegExp(`\\b(?:${[...occasionLinks].join('|')}) .*$`, 'i');
/** "The leaders": what else than its predicate a claim may say that takes the names of another, and all that it may say. */
const MOST_FURTHER_PARTS = 1;
const MOST_FURTHER_WORDS = 3;
/** How far apart in its article a claim that names nobody may stand from the one that does. */
const REACH_IN_CLAIMS = 60;

/** The positions that an article holds; with the reasons where `explain` says so. */
export function positionsIn(record: ArticleRecord, explain = false): HeldPosition[] {
  const judged = record.statements.filter((s) => s.stance !== null && s.claim !== null && s.kind === 'speech');
  if (judged.length === 0) return [];
  const gists = gistsOf(judged.map((s) => wordsOfClaim(s.claim?.text ?? '')));
  const fullNames = record.speakers.filter(({kind}) => kind === 'person').map(({name}) => name);
  const byId = new Map(judged.map((s) => [s.id, s]));
  const terms = judged.map((s, i) => termsOf(gists[i] ?? null, makerOf(s, byId), s.claim?.text ?? '', fullNames));
  const isDefinite = judged.map((s) => wordsOf(s.claim?.text ?? '').some((word) => DEFINITE.has(word)));
  const whole = completed(terms, isDefinite, linksOf(judged));
  // whose words they are knows best whom they mean
  const at = new Map(judged.map((s, i) => [s.id, i]));
  return judged.flatMap((s, i) => {
    const of = s.claim?.of ?? reportedIn(s, judged)?.id ?? '';
    const own = whole[at.get(of) ?? i];
    if (!own || s.stance === null) return [];
    const entry = entryOf(record, s, s.stance, own);
    return [explain ? {...entry, why: {of: of || null, evidence: s.evidence?.text ?? null, by: s.by.stance}} : entry];
  });
}

/** Without what tells its occasion, and whole where a negation was left out. */
const wordsOfClaim = (text: string): string => text.replaceAll(' … ', ' ').replace(OCCASIONS, '');

/** Who says "I" or "he" in the words of a claim: whoever made the statement that they are taken from. */
const makerOf = (s: StatementRecord, byId: ReadonlyMap<string, StatementRecord>): string | null =>
  (byId.get(s.claim?.of ?? '') ?? s).speaker?.name ?? null;

function termsOf(gist: Gist | null, maker: string | null, text: string, known: readonly string[]): Terms | null {
  if (!gist || gist.words.size === 0) return null;
  const [first = ''] = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  // "he had met the minister", "selling the boat": the speaker did, or did not
  const isOwn = wordClasses.self.has(first) || (first.endsWith(gerundEnding) && gist.names.size === 0);
  const own = isOwn && maker !== null ? [maker] : [];
  const given = new Map<string, readonly string[]>();
  const names = new Set(gist.names);
  for (const name of own) names.add(lastOf(name));
  // a name may be shortened in the claim that the article has in full
  for (const name of [...known, ...gist.fullNames, ...own]) {
    const last = lastOf(name);
    const words = name
      .toLowerCase()
      .split(' ')
      .slice(0, -1)
      .filter((word) => !TITLES.has(word));
    if (words.length > 0 && names.has(last)) given.set(last, words);
  }
  names.delete('');
  // "Quill at the fair" says nothing of Quill, "Quill's remarks" nothing that could be said elsewhere
  const named = new Set([...names, ...gist.fullNames.flatMap((name) => name.split(' ').map(keyOfWord))]);
  const predicate = !gist.isEvent ? [] : [...gist.predicate].filter((key) => !named.has(key) && !SPEECH.has(key));
  const core = sorted(new Set([...predicate, ...gist.parts, ...names]));
  const words = sorted(new Set([...gist.words, ...predicate, ...names]));
  return {
    negated: gist.negated,
    predicate: lean(predicate),
    doer: lean([...gist.doer]),
    object: lean([...gist.object]),
    names: lean(sorted(names)),
    given: lean([...given]),
    core,
    // all of them are there, so as many are the same
    words: words.length === core.length ? core : words,
  };
}

const sorted = (keys: ReadonlySet<string>): readonly string[] => [...keys].sort();

/** One object for all empty lists: there are millions of them. */
const lean = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);
const NONE: readonly never[] = [];

const lastOf = (name: string): string => keyOfWord(name.split(' ').at(-1)!.toLowerCase());

/** What somebody else is reported to assert, of a report that vouches for it. */
const reportedIn = (s: StatementRecord, all: readonly StatementRecord[]): StatementRecord | undefined =>
  s.stance === 'assert' && vouchingLemmas.has(s.cue?.lemma ?? '')
    ? all.find((inner) => inner.within === s.id && inner.stance === 'assert')
    : undefined;

/** For each statement those that it answers or that answer it. */
function linksOf(statements: readonly StatementRecord[]): readonly (readonly number[])[] {
  const at = new Map(statements.map((s, i) => [s.id, i]));
  const links = statements.map((): number[] => []);
  statements.forEach((s, i) => {
    for (const id of s.answers) {
      const j = at.get(id);
      if (j === undefined) continue;
      links[i]?.push(j);
      links[j]?.push(i);
    }
  });
  return links;
}

/** A claim that names nobody ("there was no call") is that of the nearest one in its article that says the same of somebody. */
function completed(
  terms: readonly (Terms | null)[],
  isDefinite: readonly boolean[],
  links: readonly (readonly number[])[],
): readonly (Terms | null)[] {
  const named = terms.map((t) => (t && t.names.length > 0 ? t : null));
  return terms.map((own, i) => {
    if (!own || own.names.length > 0) return own;
    const linked = links[i]?.find((j) => named[j] && fits(own, named[j], isDefinite[i] ?? false));
    if (linked !== undefined) return named[linked] ?? null;
    for (let away = 1; away < REACH_IN_CLAIMS; away++) {
      const before = named[i - away];
      if (before && fits(own, before, isDefinite[i] ?? false)) return before;
      const after = named[i + away];
      if (after && fits(own, after, isDefinite[i] ?? false)) return after;
    }
    return own;
  });
}

/**
 * "The two leaders spoke" may be of those who are named; "eight people died" tells of others, and so does what says much that the
 * other does not.
 */
function fits(own: Terms, other: Terms, isDefinite: boolean): boolean {
  if (own.negated !== other.negated) return false;
  if (!own.predicate.some((key) => other.predicate.includes(key) && !VAGUE.has(key))) return false;
  const further = own.core.filter((key) => !own.predicate.includes(key) && !other.core.includes(key));
  if (further.length > (isDefinite ? MOST_FURTHER_PARTS : 0)) return false;
  if (own.words.filter((key) => !other.words.includes(key)).length > MOST_FURTHER_WORDS) return false;
  return own.object.length === 0 || other.object.length === 0 || own.object.some((key) => other.core.includes(key));
}

function entryOf(
  record: ArticleRecord,
  s: StatementRecord,
  stance: HeldPosition['stance'],
  terms: Terms,
): HeldPosition {
  const {speaker} = s;
  const text = s.claim?.text ?? '';
  const quote = s.quote?.pieces.map((piece) => piece.text).join(' … ') ?? null;
  const isEarlier = s.when !== null && s.when.date === null && earlierTimes.has(s.when.text.toLowerCase());
  return {
    source: record.source,
    part: record.part,
    article: record.id,
    id: s.id,
    speaker: speaker?.name ?? speaker?.mention?.text ?? null,
    for: speaker?.for ?? null,
    stance,
    // what was said "previously" was not said on the article's day
    date: isEarlier ? null : (s.when?.date ?? record.date),
    when: s.when?.text ?? null,
    quote: quote === text ? text : quote,
    text,
    terms,
    kind: speaker?.kind ?? null,
    roles: lean(wordsOf(`${speaker?.role ?? ''} ${speaker?.affiliation ?? ''}`)),
    occasion: OCCASIONS.exec(text)?.[0].toLowerCase() ?? '',
    isEarlier,
  };
}

export const VAGUE: ReadonlySet<string> = new Set(vagueVerbs.map(keyOfWord));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
