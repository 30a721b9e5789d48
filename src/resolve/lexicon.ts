import {tagByEnding, tagsOf} from '../nlp.js';
import * as names from '../rules/words/names.js';
import * as roles from '../rules/words/roles.js';
import {nameTags} from '../rules/words/tags.js';
import {words} from './word-classes.js';

/*
 * Takes the word lists of rules/words and compromise's tags; gives quick questions about one word. Says nothing about
 * any text.
 */

export {words};

type TagClass = keyof typeof nameTags;

const TAG_CLASSES = Object.keys(nameTags).filter(isTagClass);
/** A bit for each class of tags, and some for what is asked of words most. */
const bits: Readonly<Record<string, number>> = Object.fromEntries(TAG_CLASSES.map((key, i) => [key, 1 << i]));
const ORDINARY = 1 << TAG_CLASSES.length;
const ROLE = ORDINARY << 1;
const PLURAL = ORDINARY << 2;
const CLOSED = ORDINARY << 3;
const SPECIAL = ORDINARY << 4;
const CONJUNCTION = ORDINARY << 5;
const USED = ORDINARY << 6;

function isTagClass(key: string): key is TagClass {
  return key in nameTags;
}

const REMEMBERED = 50_000; // words
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
    facts.set(copyOf(lower), known);
  }
  lastWord = lower;
  lastFacts = known;
  return known;
}

/** A word of its own: a part of a text keeps the whole text alive. */
const copyOf = (word: string): string => ` ${word}`.slice(1);

function lookUp(lower: string): number {
  const tags = tagsOf(lower);
  let all = listed.get(lower) ?? 0;
  for (const tag of tags) all |= ofTag.get(tag) ?? 0;
  if (all & bitOf('ordinary')) all |= ORDINARY;
  else if (tags.length === 0) {
    const tag = tagByEnding(lower);
    if (tag !== null && ((ofTag.get(tag) ?? 0) & (bitOf('adverb') | bitOf('ordinary'))) !== 0) all |= ORDINARY;
  }
  if (isRoleWord(lower, (all & bitOf('role')) !== 0)) all |= ROLE;
  if (isPluralForm(lower)) all |= PLURAL;
  if (lower.endsWith('s')) all |= (listed.get(lower.slice(0, -1)) ?? 0) & USED;
  return all;
}

const bitOf = (tagClass: TagClass): number => bits[tagClass]!;

/** Bits of a tag, and of a word by the lists above. */
const ofTag = bitsOf(TAG_CLASSES.map((key) => [bitOf(key), nameTags[key]]));
const listed = bitsOf([
  [bitOf('first') | bitOf('male'), words.male],
  [bitOf('first') | bitOf('female'), words.female],
  ...[words.ender, words.definite, words.indefinite, words.possessive, words.quantifier, words.conjunction].map(
    (list) => [CLOSED, list] as const,
  ),
  ...[words.neverName, words.date, words.honorific].map((list) => [SPECIAL, list] as const),
  ...[words.organisation, words.document, words.role].map((list) => [USED, list] as const),
  [CONJUNCTION, words.conjunction],
]);

function bitsOf(lists: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [bit, list] of lists) for (const word of list) all.set(word, (all.get(word) ?? 0) | bit);
  return all;
}

/** Whether compromise's list gives a name of several words a tag of the class; not remembered, as names are many. */
export function taggedWhole(name: string, tagClass: TagClass): boolean {
  for (const tag of tagsOf(name)) if (((ofTag.get(tag) ?? 0) & bitOf(tagClass)) !== 0) return true;
  return false;
}

/** Whether compromise's list gives the word a tag of the class. */
export const tagged = (lower: string, tagClass: TagClass): boolean => (factsOf(lower) & bitOf(tagClass)) !== 0;

/** A word of the language rather than a name: by the list, else by its ending. */
export const isOrdinary = (lower: string): boolean => (factsOf(lower) & ORDINARY) !== 0;

/** A noun, singular or plural, for somebody by office, profession or part. */
export const isRole = (lower: string): boolean => (factsOf(lower) & ROLE) !== 0;

/** "26-year-old" */
export const isAge = (lower: string): boolean => lower.endsWith(roles.ageEnding);

/** Whether the noun is plural by its form. */
export const isPlural = (lower: string): boolean => (factsOf(lower) & PLURAL) !== 0;

/** A determiner, preposition or conjunction: a noun phrase has them only at its ends. */
export const isClosed = (lower: string): boolean => (factsOf(lower) & CLOSED) !== 0;

/** A word that is capitalised without being a name as others are: "I", "Monday", "Mr". */
export const isSpecial = (lower: string): boolean => (factsOf(lower) & SPECIAL) !== 0;

export const isConjunction = (lower: string): boolean => (factsOf(lower) & CONJUNCTION) !== 0;

/** A noun for a body, a document or a role, whose uses in the text are looked up. */
export const isUsedNoun = (lower: string): boolean => (factsOf(lower) & USED) !== 0;

/** A word of the lists of first names and surnames. */
export const isPersonal = (lower: string): boolean =>
  tagged(lower, 'last') || tagged(lower, 'first') || tagged(lower, 'person');

/** A word that is in many names. */
export const isNameWord = (lower: string): boolean => (factsOf(lower) & NAME_WORD) !== 0;

const NAME_WORD = bitOf('first') | bitOf('last') | bitOf('place') | bitOf('organisation');

function isRoleWord(lower: string, byTag: boolean): boolean {
  if (byTag || words.role.has(lower) || words.rank.has(lower)) return true;
  if (lower.length > LONGEST) return false;
  if (lower.endsWith('s') && words.role.has(lower.slice(0, -1))) return true;
  const hyphen = lower.lastIndexOf('-');
  // "vice-president", "president-elect"
  if (hyphen > 0)
    return (
      isRole(lower.slice(hyphen + 1)) || (words.roleTail.has(lower.slice(hyphen + 1)) && isRole(lower.slice(0, hyphen)))
    );
  return roles.roleEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

const isPluralForm = (lower: string): boolean =>
  words.plural.has(lower) ||
  (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us'));

/** "ferry" of "ferries"; a word without a plural ending as it is. */
export function singular(lower: string): string {
  const ending = names.pluralEndings.find(([plural]) => lower.endsWith(plural));
  return ending ? lower.slice(0, lower.length - ending[0].length) + ending[1] : lower;
}
