import {articleOf} from './differences.js';
import {type HeldPosition, type Terms, VAGUE} from './held-positions.js';

/*
 * Which claims are one. Claims with the same terms are one at once; the others are compared with the claims that share two of
 * their terms, found in an index, the commonest first. So the order of the articles does not matter, and the work
 * grows with their number.
 */

/** Two claims are one where they share as much of what they say, weighed by how rare it is. */
const LEAST_ALIKE = 0.55;
/** From so many terms on they tell which claim is meant: who sold what. With fewer, the other words must do it. */
const TELLING_TERMS = 3;
/** Then their share of all words must be so large, and larger where the verb says little: "win", "want". */
const LEAST_IN_WORDS = 0.4;
const LEAST_IN_WORDS_IF_VAGUE = 0.65;
/** What it costs that one of them names nobody, or fewer people. */
const COST_OF_NOBODY = 0.15;
const COST_OF_A_NAME = 0.1;
/** The claims that are looked at for one pair of terms: pairs that more of them share tell little. */
const MOST_FOR_A_PAIR = 100;
const TERMS_OF_A_CLAIM = 8;
/** By how much one must be more alike than another, for a claim that names nobody. */
const CLEARLY = 0.05;

interface Group<P extends HeldPosition = HeldPosition> {
  terms: Terms;
  readonly members: P[];
}

/** The entries of each claim, those with most sources first. */
export function grouped<P extends HeldPosition>(entries: readonly P[]): readonly (readonly P[])[] {
  const same = new Map<string, Group<P>>();
  for (const e of entries) {
    const key = signatureOf(e);
    const group = same.get(key);
    if (group) {
      group.members.push(e);
      if (keyOfWords(e.terms) < keyOfWords(group.terms)) group.terms = e.terms;
    } else same.set(key, {terms: e.terms, members: [e]});
  }
  const weightOf = rarityIn(entries);
  const order = [...same].sort(
    ([a, one], [b, other]) =>
      namesToldBy(other) - namesToldBy(one) ||
      other.members.length - one.members.length ||
      other.terms.given.length - one.terms.given.length ||
      (a < b ? -1 : 1),
  );
  const leaders: Group<P>[] = [];
  const index = new Map<string, Group<P>[]>();
  for (const [, group] of order) {
    const alone = articleIfAlone(group.members[0]!);
    const pairs = pairsOf(group.terms, weightOf).map((pair) => alone + pair);
    const likely = new Set(pairs.flatMap((pair) => index.get(pair) ?? []));
    let best: Group<P> | null = null;
    let most = LEAST_ALIKE;
    let isOpen = false;
    for (const leader of likely) {
      const alike = likeness(group.terms, leader.terms, alone !== '', weightOf);
      if (alike <= most * (1 - CLEARLY)) continue;
      // "the sale of the castle" may be that of two people
      isOpen = alone === '' && group.terms.given.length === 0 && best !== null && alike < most * (1 + CLEARLY);
      if (alike <= most) continue;
      best = leader;
      most = alike;
    }
    if (best && !isOpen) {
      best.members.push(...group.members);
      continue;
    }
    leaders.push(group);
    for (const pair of pairs) {
      const list = index.get(pair);
      if (!list) index.set(pair, [group]);
      else if (list.length < MOST_FOR_A_PAIR) list.push(group);
    }
  }
  return leaders.map(({members}) => members);
}

/** Who both are tells which talks; a third name tells little more. */
const namesToldBy = ({terms}: Group): number => Math.min(2, terms.names.length);

/** "There was no deal", which names neither people nor things, and what says nothing of anybody, are claims of their article alone. */
const articleIfAlone = (e: HeldPosition): string =>
  isTelling(e.terms) && e.terms.names.length + e.terms.object.length > 0 ? '' : `${articleOf(e)}\0`;

/** Whether it says something of somebody or something: "Quill at the fair" does not. */
const isTelling = ({predicate, core}: Terms): boolean =>
  predicate.length > 0 &&
  (core.length >= TELLING_TERMS || (core.length > 1 && !predicate.every((key) => VAGUE.has(key))));

/** Claims that say little are one only with the same words. */
const signatureOf = (e: HeldPosition): string =>
  `${articleIfAlone(e)}${keyOf(e.terms)}${e.terms.core.length < TELLING_TERMS ? `|${keyOfWords(e.terms)}` : ''}`;

const keyOfWords = ({words}: Terms): string => words.join(' ');

/** The same for equal terms. */
export const keyOfTerms = (terms: Terms): string => `${keyOf(terms)}|${keyOfWords(terms)}`;

/** The same for terms that are equal but for words about when, where and what about. */
function keyOf({negated, predicate, object, given, core, words}: Terms): string {
  const names = [...given].map(([last, before]) => `${before.join(' ')} ${last}`).sort();
  const said = [predicate, object, core, words.filter(isNumber), names];
  return `${Number(negated)}|${said.map((keys) => keys.join(' ')).join('|')}`;
}

/** How rare a word is in the articles at hand. */
function rarityIn(entries: readonly HeldPosition[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const {terms} of entries) for (const key of terms.words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(2 + entries.length / (counts.get(key) ?? 1));
}

/** Every two of its rarest terms; a claim of one term has that. */
function pairsOf({core}: Terms, weightOf: (key: string) => number): readonly string[] {
  const keys = [...core]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, TERMS_OF_A_CLAIM)
    .sort();
  if (keys.length === 1) return [keys[0]!];
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b) => `${a} ${b}`));
}

/** From 0 to 1; 0 where the predicates, the people or the things are not the same. */
function likeness(one: Terms, other: Terms, isOneArticle: boolean, weightOf: (key: string) => number): number {
  if (one.negated !== other.negated || one.predicate.length === 0 || other.predicate.length === 0) return 0;
  // "try to sell" is no "try to buy"
  if (!isWithin(one.predicate, other.predicate) && !isWithin(other.predicate, one.predicate)) return 0;
  if (!isWithin(one.names, other.names) && !isWithin(other.names, one.names)) return 0;
  // Ada Quill is not Nils Quill
  for (const [last, words] of one.given) {
    const others = other.given.find(([own]) => own === last)?.[1];
    if (others && !words.some((word) => others.includes(word))) return 0;
  }
  // "Quill sued Kern" is not "Kern sued Aker"
  if (
    areApart(one.doer, other.doer) &&
    !(one.doer.every((n) => other.names.includes(n)) && other.doer.every((n) => one.names.includes(n)))
  )
    return 0;
  // "Quill treated Kern badly" is not "Kern treated his guests badly"
  if (isTurned(one, other) || isTurned(other, one)) return 0;
  const isOther =
    one.object.length > 0 &&
    other.object.length > 0 &&
    !one.object.some((key) => other.core.includes(key)) &&
    !other.object.some((key) => one.core.includes(key));
  if (isOther) return 0;
  if (areApart(one.words.filter(isNumber), other.words.filter(isNumber))) return 0;
  const shared = one.core.filter((key) => other.core.includes(key));
  if (shared.length < TELLING_TERMS) {
    const isVague = !one.predicate.some((key) => shared.includes(key) && !VAGUE.has(key));
    const isLittle = isVague || shared.length < 2 || (!isOneArticle && areBare(one, other));
    const least = isLittle ? LEAST_IN_WORDS_IF_VAGUE : isOneArticle ? 0 : LEAST_IN_WORDS;
    if (shareOf(one.words, other.words, weightOf) < least) return 0;
  }
  const alike = shareOf(one.core, other.core, weightOf);
  // what only one of them names must be made up for by the rest
  const isNameless = (one.names.length === 0) !== (other.names.length === 0);
  const cost = isNameless ? COST_OF_NOBODY : one.names.length === other.names.length ? 0 : COST_OF_A_NAME;
  return alike - cost;
}

/** Whether who does it in one is only whom it is done to in the other. */
const isTurned = (one: Terms, {object, doer}: Terms): boolean =>
  one.object.length > 0 &&
  object.length > 0 &&
  areApart(one.object, object) &&
  one.object.every((key) => doer.includes(key)) &&
  !one.doer.some((key) => object.includes(key));

/** "Quill's tough talk", "calls from Quill": nouns and a name, and nothing of who does what to whom. */
const areBare = (one: Terms, other: Terms): boolean =>
  [one.doer, one.object, other.doer, other.object].every((keys) => keys.length === 0) &&
  one.names.filter((name) => other.names.includes(name)).length < 2;

const isNumber = (key: string): boolean => /\d/.test(key);

const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((key) => others.includes(key));

/** The share of the weight of both that is in both. */
function shareOf(one: readonly string[], other: readonly string[], weightOf: (key: string) => number): number {
  const sum = (keys: readonly string[]) => keys.reduce((all, key) => all + weightOf(key), 0);
  return (2 * sum(one.filter((key) => other.includes(key)))) / (sum(one) + sum(other));
}

const isWithin = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((key) => others.includes(key));
