import type {Attributed, Segmented} from '../../layers/article.js';
import type {Mentions} from '../name/mention-behind.js';
import type {Gender, Name} from '../name/name.js';
import {startsOfCues} from '../name/usage.js';
import {isNameWord, isOrdinary, tag, tagged, words} from '../word/lexicon.js';
import type {Entity} from './entity.js';
import {EntityIndex} from './entity-index.js';
import {isAged, kindAround, kindOfName} from './kind-of-name.js';
import {knowListed, type ListedCast} from './know-listed.js';
import {learnEnding, learnFromMention} from './learn-from-mention.js';
import {looksPersonal} from './looks-personal.js';
import {type RoleAt, roleOf} from './role-of.js';
import {isOfBranch, type NameUse, type ShortForm, surname} from './short-forms.js';

/*
 * Takes the names of an article; gives their bearers, each with its fullest name, kind, gender, role and affiliation.
 * A name is looked up by its words, never compared with all others.
 */

/** The names and their bearers. */
export interface Cast {
  readonly names: readonly Name[];
  /** The bearer of each name, or null for an office ("Prime Minister"). */
  readonly bearers: readonly (Entity | null)[];
  readonly uses: readonly NameUse[];
  /** Whether a name could mean another bearer as well. */
  readonly shared: readonly boolean[];
  readonly entities: Entity[];
  readonly listed: ListedCast;
}

export function gatherCast(
  article: Segmented & Pick<Attributed, 'statements'>,
  names: readonly Name[],
  mentions: Mentions,
): Cast {
  const cues = startsOfCues(article);
  const roles: (RoleAt | null)[] = [];
  for (const n of names) roles.push(n.kind === 'role' ? null : roleOf(article, n, mentions, cues));
  const bearers: (Entity | null)[] = names.map(() => null);
  const uses: NameUse[] = names.map(() => 'full');
  const shared: boolean[] = names.map(() => false);
  const index = new EntityIndex(article);
  nameInFull(article, names, roles, bearers, index);
  nameApart(names, index);
  nameInShort(article, names, roles, {bearers, uses, shared}, index, cues);
  return knowListed({names, bearers, uses, shared, entities: index.entities});
}

/** First pass: names of several words, each with one bearer. */
function nameInFull(
  {tokens}: Segmented,
  names: readonly Name[],
  roles: readonly (RoleAt | null)[],
  bearers: (Entity | null)[],
  index: EntityIndex,
): void {
  const alone = new Set<string>();
  const firstNamed = new Set<string>(); // "Axl Rose", to recognise it in "Axl Rose Dead"
  const surnames = new Set<string>();
  const things = new Set<string>(); // "the Halvern Standard"
  const longer = new Map<string, string>(); // endings of longer names ("Water Board"), and how those begin
  for (const n of names) {
    if (n.parts.length === 1) alone.add(n.key);
    else if (n.kind === 'person' && kindAround(tokens, n) === 'organisation') things.add(n.key);
    if (n.parts.length > 2 && n.kind !== 'role') longer.set(withoutFirst(n), n.parts[0]!);
    // Justice is a first name too, but nobody's in “Justice Department”
    if (n.words.length < 2 || n.kind === 'organisation' || !tagged(n.words[0]!, tag.first)) continue;
    if (n.words.length === 2) firstNamed.add(firstTwo(n));
    surnames.add(surname(n.parts));
  }
  const headlines: number[] = [];
  for (let i = 0; i < names.length; i++) {
    const n = names[i]!;
    if (n.kind === 'role' || n.parts.length === 1) continue;
    // "a Marr-Oakes contest", of two whom the article names; "Mr Marr-Oakes" for Ivo Marr-Oakes
    const known = longer.has(n.key) || n.parts.every((part) => surnames.has(part) || alone.has(part));
    if (n.words.length === 1 && known) continue;
    let kind = isAged(tokens, n) ? 'person' : kindOfName(n, roles[i]?.nouns ?? NONE);
    if (kind === 'person' && things.has(n.key)) kind = 'organisation';
    if (kind === null && (alone.has(n.parts.at(-1)!) || n.parts.length > n.words.length)) kind = 'person';
    const named = words.organisationName.has(n.words.at(-1)!); // "the Axl Rose Foundation"
    if (n.words.length > 2 && !named && firstNamed.has(firstTwo(n)) && isOrdinary(n.words[2]!)) {
      headlines.push(i); // "Axl Rose Dead": the name with words of a headline
      continue;
    }
    const before = longer.get(n.key);
    // "the White House" is not short for "the Obama White House"
    const short = before !== undefined && !surnames.has(before) && !alone.has(before);
    if (short && n.titleFrom === n.from && !tagged(n.words[0]!, tag.first)) continue;
    // "the homeless Samaritan Lin": a word before a known surname
    if (n.words.length === 2 && surnames.has(n.words[1]!) && !tagged(n.words[0]!, tag.first)) {
      if (isOrdinary(n.words[0]!) || words.shortRank.has(n.words[0]!) || isDescribed(tokens, n)) continue;
    }
    bearers[i] = index.inFull(n, kind);
  }
  for (const i of headlines) bearers[i] = index.byKey(firstTwo(names[i]!)) ?? null;
}

/**
 * Whether the name is introduced like a description, which no full name is: "the good Lin", "the homeless Samaritan
 * Lin".
 */
function isDescribed(tokens: Segmented['tokens'], {titleFrom, from}: Name): boolean {
  const before = tokens[titleFrom - 1];
  if (!before || titleFrom < from) return false;
  const adjective = !before.capital && before.kind === 'word' && tagged(before.lower, tag.modifier);
  return words.definite.has(before.lower) || (adjective && words.definite.has(tokens[titleFrom - 2]?.lower ?? ''));
}

const NONE: readonly string[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

const withoutFirst = (n: Name): string => n.parts.slice(1).join(' ');

const firstTwo = (n: Name): string => `${n.words[0]} ${n.words[1]}`;

/** Between the passes: "Mr Fenwick" is somebody else where only Laura Fenwick is named in full. */
function nameApart(names: readonly Name[], index: EntityIndex): void {
  for (const n of names) {
    if (n.gender === null || n.parts.length > 1 || n.titleFrom === n.from) continue;
    const found = index.knownOf(n.gender, n.key) ?? index.known(n.key);
    if (found && conflict(found.entity.gender, n.gender)) index.alone(n, 'person');
  }
}

/** Second pass, in text order: a short name means the last bearer named before it, else the first named after it. */
function nameInShort(
  {text, tokens}: Segmented,
  names: readonly Name[],
  roles: readonly (RoleAt | null)[],
  {bearers, uses, shared}: {bearers: (Entity | null)[]; uses: NameUse[]; shared: boolean[]},
  index: EntityIndex,
  cues: ReadonlySet<number>,
): void {
  const told = new Set<Entity>(); // whose name does not run on in capitals, as in "Osmar Shelled It"
  const alone = new Set(names.flatMap((n) => (n.parts.length === 1 ? n.parts : NONE)));
  for (let i = 0; i < names.length; i++) {
    const n = names[i]!;
    if (n.kind === 'role') {
      // "Tim Cook" makes a name of "Cook"
      const known = n.parts.length === 1 ? index.known(n.key) : undefined;
      // and "the Evening Star" one of "the Star"
      if (known?.use !== 'surname' && !(known?.use === 'short-name' && isBehindArticle(tokens, n))) continue;
      bearers[i] = known.entity;
      uses[i] = known.use;
      known.entity.count++;
      continue;
    }
    let entity = bearers[i];
    // "British" before a noun names nobody; alone it means a people
    if (!entity && isAdjective(n, tokens)) continue;
    if (!entity) {
      const titled = n.from > n.titleFrom || n.kind === 'person';
      const surnamed = n.titleFrom < n.from && !words.firstNameTitle.has(tokens[n.from - 1]!.lower) ? alone : NO_NAMES;
      const about = {titled, nouns: roles[i]?.nouns ?? NONE, surnamed, told};
      const found = shortFor(n, about, index) ?? slipFor(n, index);
      if (found && !conflict(found.entity.gender, titled ? n.gender : null)) {
        entity = found.entity;
        uses[i] = found.use;
        shared[i] = found.use !== 'full' && index.isShared(found, titled ? n.gender : null);
        // "Ivo Marr", on no list of names, is a person if the article goes on with "Marr"
        if (found.use === 'surname' && looksPersonal(entity)) entity.sure = true;
      } else {
        entity = index.alone(n, kindOfName(n, roles[i]?.nouns ?? NONE) ?? kindAround(tokens, n));
      }
      bearers[i] = entity;
    }
    if (tokens[n.to]?.capital !== true) told.add(entity);
    learnFromMention(entity, n, roles[i] ?? null, text, tokens);
    learnEnding(entity, n, text, tokens, cues);
    index.named(entity, n);
  }
}

const isBehindArticle = (tokens: Segmented['tokens'], {titleFrom}: Name): boolean =>
  words.definite.has(tokens[titleFrom - 1]?.lower ?? '');

/** The entity that a name is short for, found by all its words or else the last; by office and gender too, if a title tells them. */
function shortFor(
  n: Name,
  {
    titled,
    nouns,
    surnamed,
    told,
  }: {titled: boolean; nouns: readonly string[]; surnamed: ReadonlySet<string>; told: ReadonlySet<Entity>},
  index: EntityIndex,
): ShortForm | undefined {
  const gender = titled ? n.gender : null;
  const initials = n.words[0]!.includes('.'); // "the U.N." is not Kim Jong Un
  const fits = (form: ShortForm) =>
    !(titled && form.entity.kind === 'organisation') &&
    !(initials && form.use === 'surname') &&
    !(isOfBranch(form) && (form.entity.count === 0 || index.byKey(n.key))) &&
    !(form.use === 'first-name' && !isFirstName(form, index, told)) &&
    // "Howard Fenn left. Mr Fenn was sad. Mr Howard stayed."
    !(form.use === 'first-name' && surnamed.has(surname(form.entity.words)));
  const last = n.parts.at(-1) ?? n.key;
  // "President Fenwick", of two Fenwicks
  const holds = (form: ShortForm) => fits(form) && nouns.some((noun) => form.entity.nouns.has(noun));
  return (
    (nouns.length > 0 ? (index.known(last, holds) ?? index.apart(n)) : undefined) ??
    (gender && index.knownOf(gender, n.key, fits)) ??
    index.known(n.key, fits) ??
    (gender && index.knownOf(gender, last, fits)) ??
    index.known(last, fits)
  );
}

/** "Kornholm" is not short for "Kornholm Plus", because nothing shows that to be a person. */
const isFirstName = ({word, entity}: ShortForm, index: EntityIndex, told: ReadonlySet<Entity>): boolean =>
  entity.sure ||
  (told.has(entity) && looksPersonal(entity) && !index.isSurname(word)) ||
  words.surnameFirst.has(word) ||
  (tagged(word, tag.first) && !tagged(word, tag.organisation));

/** "Fenwikc", which is on no list of names, is a misspelling of Fenwick; so is "Mr Fewick". */
const slipFor = (n: Name, index: EntityIndex): ShortForm | undefined => {
  const titled = n.titleFrom < n.from;
  return n.words.length === 1 && (n.kind === null || titled) && !isNameWord(n.key) && !tagged(n.key, tag.ordinary)
    ? index.slipOf(n.key, titled)
    : undefined;
};

const conflict = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

const isAdjective = (n: Name, tokens: Segmented['tokens']): boolean => {
  const next = tokens[n.to];
  return (
    n.words.length === 1 &&
    tagged(n.words[0]!, tag.demonym) &&
    next?.kind === 'word' &&
    !tagged(next.lower, tag.function) &&
    !tagged(next.lower, tag.past)
  );
};
