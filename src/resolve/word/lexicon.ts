import {tagByEnding, tagsOf} from '../../language/compromise.js';
import {ownCopyOf} from '../../language/own-copy.js';
import {nameTags} from '../../rules/words/compromise-tags.js';
import * as names from '../../rules/words/names.js';
import * as roles from '../../rules/words/roles.js';
import {words} from './word-classes.js';

/*
 * Takes the word lists of rules/words and compromise's tags; gives quick questions about one word. Says nothing about
 * any text.
 */

export {words};

type TagClass = keyof typeof nameTags;

const TAG_CLASSES = Object.keys(nameTags).filter(isTagClass);

function isTagClass(key: string): key is TagClass {
  return key in nameTags;
}

/** A bit for each class of tags, and some for what is asked of words most. */
export const tag: Readonly<Record<TagClass, number>> = {
  male: 1,
  female: 1 << 1,
  first: 1 << 2,
  last: 1 << 3,
  person: 1 << 4,
  place: 1 << 5,
  organisation: 1 << 6,
  role: 1 << 7,
  demonym: 1 << 8,
  past: 1 << 9,
  present: 1 << 10,
  base: 1 << 11,
  finite: 1 << 12,
  adverb: 1 << 13,
  modifier: 1 << 14,
  noun: 1 << 15,
  participle: 1 << 16,
  ordinary: 1 << 17,
  function: 1 << 18,
  copula: 1 << 26,
  adjective: 1 << 29,
};
const ORDINARY = 1 << 19;
const ROLE = 1 << 20;
const PLURAL = 1 << 21;
const CLOSED = 1 << 22;
const SPECIAL = 1 << 23;
const CONJUNCTION = 1 << 24;
const USED = 1 << 25;
const BODY = 1 << 27;
const JOINING = 1 << 28;
const COMPOUND = 1 << 30;

const REMEMBERED = 16_000; // words
const LONGEST = 60; // characters: beyond it no word is looked at by its parts
const facts = new Map<string, number>();
/** The word asked about last: questions about one word come together. */
let lastWord = '';
let lastFacts = 0;

/** All that is asked of a word, in bits; remembered, as texts say the same words again and again. */
function factsOf(lower: string): number {
  if (lower === lastWord) return lastFacts;
  let known = facts.get(lower);
  if (known === undefined) {
    known = lookUp(lower);
    if (facts.size >= REMEMBERED) facts.clear();
    facts.set(ownCopyOf(lower), known);
  }
  lastWord = lower;
  lastFacts = known;
  return known;
}

function lookUp(lower: string): number {
  const tags = tagsOf(lower);
  let all = listed.get(lower) ?? 0;
  // a sex that our list tells stands: Valery is a man in Moscow
  const told = all & (tag.male | tag.female);
  for (const t of tags) all |= ofTag.get(t) ?? 0;
  if (told !== 0) all = (all & ~(tag.male | tag.female)) | told;
  if (all & tag.ordinary) all |= ORDINARY;
  else if (tags.length === 0) {
    const guessed = tagByEnding(lower);
    if (guessed !== null && ((ofTag.get(guessed) ?? 0) & (tag.adverb | tag.ordinary)) !== 0) all |= ORDINARY;
  }
  if (isRoleWord(lower, (all & tag.role) !== 0)) all |= ROLE;
  if (isPluralForm(lower)) all |= PLURAL;
  if (lower.endsWith('s')) all |= (listed.get(singular(lower)) ?? 0) & (USED | BODY);
  return isCompoundForm(lower) ? all | COMPOUND : all;
}

/** Bits of a tag, and of a word by the lists above. */
const ofTag = bitsOf(TAG_CLASSES.map((key) => [tag[key], nameTags[key]]));
const listed = bitsOf([
  [tag.first | tag.male, words.male],
  [tag.first | tag.female, words.female],
  [tag.first, words.sharedName],
  [tag.demonym, words.people], // Danish is a first name too
  ...[words.ender, words.definite, words.indefinite, words.possessive, words.quantifier, words.conjunction].map(
    (list) => [CLOSED, list] as const,
  ),
  ...[words.neverName, words.date, words.honorific].map((list) => [SPECIAL, list] as const),
  ...[words.organisation, words.document, words.role].map((list) => [USED, list] as const),
  [CONJUNCTION, words.conjunction],
  ...[words.particle, words.connector, words.conjunction, words.continued.keys()].map(
    (list) => [JOINING, list] as const,
  ),
  ...[words.organisation, words.outlet].map((list) => [BODY, list] as const),
]);

function bitsOf(lists: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [bit, list] of lists) for (const word of list) all.set(word, (all.get(word) ?? 0) | bit);
  return all;
}

/** The bits that compromise's list gives a name of several words; not remembered, as names are many. */
export function bitsOfWhole(name: string): number {
  let all = 0;
  for (const t of tagsOf(name)) all |= ofTag.get(t) ?? 0;
  return all;
}

/** Whether compromise's list gives the word a tag of the class. */
export const tagged = (lower: string, bit: number): boolean => (factsOf(lower) & bit) !== 0;

/** A word of the language rather than a name: by the list, else by its ending. */
export const isOrdinary = (lower: string): boolean => (factsOf(lower) & ORDINARY) !== 0;

/** A noun, singular or plural, for somebody by office, profession or part. */
export const isRole = (lower: string): boolean => (factsOf(lower) & ROLE) !== 0;

/** A noun for somebody or for a body that speaks. */
export const isAgent = (lower: string): boolean => (factsOf(lower) & (ROLE | BODY)) !== 0;

/** A noun for somebody by where they come from: "Swede", "Londoner"; not "French", which means many. */
export const isNational = (lower: string): boolean =>
  words.national.has(lower) || (tagged(lower, tag.demonym) && !isPlural(lower) && !words.people.has(lower));

/** Whether the word ends like one for what somebody does: "parishioner". */
export const hasAgentEnding = (lower: string): boolean =>
  roles.agentEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));

/** "26-year-old" */
export const isAge = (lower: string): boolean => lower.endsWith(roles.ageEnding);

/** "26-year-old" for 26. */
export const ageNoun = (years: string): string => years + roles.ageEnding;

/** Whether the noun is plural by its form. */
export const isPlural = (lower: string): boolean => (factsOf(lower) & PLURAL) !== 0;

/** A determiner, preposition or conjunction: a noun phrase has them only at its ends. */
export const isClosed = (lower: string): boolean => (factsOf(lower) & CLOSED) !== 0;

/** A word that is capitalised without being a name as others are: "I", "Monday", "Mr". */
export const isSpecial = (lower: string): boolean => (factsOf(lower) & SPECIAL) !== 0;

/** "Leeds-based", "Cole-initiated": a word made from a name. */
export const isCompound = (lower: string): boolean => (factsOf(lower) & COMPOUND) !== 0;

/** A small word that may go on within a name. */
export const isJoining = (lower: string): boolean => (factsOf(lower) & JOINING) !== 0;

export const isConjunction = (lower: string): boolean => (factsOf(lower) & CONJUNCTION) !== 0;

/** A noun for a body, a document or a role, whose uses in the text are looked up. */
export const isUsedNoun = (lower: string): boolean => (factsOf(lower) & USED) !== 0;

/** A word of the lists of first names and surnames. */
export const isPersonal = (lower: string): boolean =>
  tagged(lower, tag.last) || tagged(lower, tag.first) || tagged(lower, tag.person);

/** A word that is in many names. */
export const isNameWord = (lower: string): boolean => (factsOf(lower) & NAME_WORD) !== 0;

const NAME_WORD = tag.first | tag.last | tag.place | tag.organisation;

function isRoleWord(lower: string, byTag: boolean): boolean {
  if (byTag || words.role.has(lower) || words.rank.has(lower)) return true;
  if (lower.length > LONGEST) return false;
  if (lower.endsWith('s') && words.role.has(lower.slice(0, -1))) return true;
  const hyphen = lower.lastIndexOf('-');
  // "vice-president", "president-elect", "short-seller"
  if (hyphen > 0) {
    const [first, tail] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
    if (isRole(tail) || (words.roleTail.has(tail) && isRole(first))) return true;
    return tail.endsWith(roles.doerEnding) && tagged(first, tag.ordinary) && !tagged(first, tag.first);
  }
  if (words.bodyLabel.has(lower) || words.bodyLabel.has(singular(lower))) return false; // "carmaker"
  const one = singular(lower);
  return roles.roleEndings.some((ending) => one.length > ending.length + 1 && one.endsWith(ending));
}

function isCompoundForm(lower: string): boolean {
  if (!lower.includes('-')) return false;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (words.namelikeTail.has(tail)) return false; // "Hae-won"
  return (
    tagged(tail, tag.past | tag.participle) ||
    words.compoundTail.has(tail) ||
    (tail.length > 3 && tagged(tail, tag.ordinary) && !tagged(tail, tag.role))
  );
}

const isPluralForm = (lower: string): boolean =>
  words.plural.has(lower) || (lower.length > 3 && lower.endsWith('s') && !NO_PLURALS.has(lower.slice(-2)));

const NO_PLURALS: ReadonlySet<string> = new Set(names.unpluralEndings);

/** "ferry" of "ferries"; a word without a plural ending as it is. */
export function singular(lower: string): string {
  const ending = names.pluralEndings.find(([plural]) => lower.endsWith(plural));
  return ending ? lower.slice(0, lower.length - ending[0].length) + ending[1] : lower;
}

/** An ordinary word, singular or plural: "ferries". */
export const isWord = (lower: string): boolean =>
  tagged(lower, tag.ordinary) || (isPlural(lower) && tagged(singular(lower), tag.ordinary));
