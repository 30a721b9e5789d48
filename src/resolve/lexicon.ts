import {tagByEnding, tagsOf} from '../nlp.js';
import * as determiners from '../rules/words/determiners.js';
import * as documents from '../rules/words/documents.js';
import * as genders from '../rules/words/genders.js';
import * as groups from '../rules/words/groups.js';
import {kinship} from '../rules/words/kinship.js';
import * as names from '../rules/words/names.js';
import * as organisations from '../rules/words/organisations.js';
import * as outlets from '../rules/words/outlets.js';
import {placeNameWords, speakingPlaces} from '../rules/words/places.js';
import * as prepositions from '../rules/words/prepositions.js';
import * as pronouns from '../rules/words/pronouns.js';
import * as roles from '../rules/words/roles.js';
import {nameTags} from '../rules/words/tags.js';
import * as titles from '../rules/words/titles.js';

/*
 * Takes the word lists of rules/words and compromise's tags; gives quick questions about one word. Says nothing about
 * any text.
 */

const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

/** Classes of words, lower case. */
export const words = {
  honorific: set(titles.honorifics),
  rank: set(titles.ranks),
  regnal: set(titles.regnalTitles),
  maleTitle: set(titles.maleHonorifics, genders.maleNouns),
  femaleTitle: set(titles.femaleHonorifics, genders.femaleNouns),
  spokesperson: set(roles.spokespeople),
  anonymous: set(roles.anonymousPeople),
  role: set(roles.roles, roles.spokespeople, roles.anonymousPeople),
  roleTail: set(roles.roleTails),
  roleModifier: set(roles.roleModifiers),
  kin: set(kinship),
  organisation: set(organisations.organisationNouns),
  organisationName: set(organisations.organisationNameWords),
  outlet: set(outlets.outletNouns),
  outletName: set(outlets.outletNameWords),
  nameTail: set(outlets.nameTails),
  document: set(documents.documentNouns),
  documentLink: set(documents.documentLinks),
  plural: set(groups.pluralNouns),
  particle: set(names.nameParticles),
  suffix: set(names.nameSuffixes),
  male: set(names.maleFirstNames),
  female: set(names.femaleFirstNames),
  namePrefix: names.namePrefixes,
  surnameFirst: set(names.surnamesFirst),
  connector: set(names.nameConnectors),
  joiner: set(names.nameJoiners),
  genitive: set(names.genitives),
  conjunction: set(names.conjunctions),
  neverName: set(names.neverNames),
  date: set(names.dateWords),
  reflexive: set(pronouns.reflexivePronouns),
  companyWord: set(organisations.companyWords),
  anyOrganisation: set(organisations.anyOrganisation),
  place: set(speakingPlaces),
  placeName: set(placeNameWords),
  definite: set(determiners.definiteDeterminers),
  indefinite: set(determiners.indefiniteDeterminers),
  possessive: set(determiners.possessiveDeterminers),
  quantifier: set(determiners.quantifiers),
  ender: set(prepositions.nounPhraseEnders),
  affiliationLink: set(prepositions.affiliationLinks),
  relative: set(pronouns.relativePronouns),
  indefinitePronoun: set(pronouns.indefinitePronouns),
} as const;

type TagClass = keyof typeof nameTags;

const TAG_CLASSES = Object.keys(nameTags).filter(isTagClass);
const tagSets = TAG_CLASSES.map((key) => new Set<string>(nameTags[key]));
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
    facts.set(lower, known);
  }
  lastWord = lower;
  lastFacts = known;
  return known;
}

function lookUp(lower: string): number {
  let all = 0;
  const tags = tagsOf(lower);
  for (const tag of tags) for (let i = 0; i < tagSets.length; i++) if (tagSets[i]!.has(tag)) all |= 1 << i;
  if (words.male.has(lower)) all |= bitOf('first') | bitOf('male');
  if (words.female.has(lower)) all |= bitOf('first') | bitOf('female');
  if (all & bitOf('ordinary')) all |= ORDINARY;
  else if (tags.length === 0) {
    const tag = tagByEnding(lower);
    if (tag !== null && (setOf('adverb').has(tag) || setOf('ordinary').has(tag))) all |= ORDINARY;
  }
  if (isRoleWord(lower, (all & bitOf('role')) !== 0)) all |= ROLE;
  if (isPluralForm(lower)) all |= PLURAL;
  if (closed.some((list) => list.has(lower))) all |= CLOSED;
  if (special.some((list) => list.has(lower))) all |= SPECIAL;
  if (words.conjunction.has(lower)) all |= CONJUNCTION;
  if (used.some((list) => list.has(lower))) all |= USED;
  return all;
}

const closed = [words.ender, words.definite, words.indefinite, words.possessive, words.quantifier, words.conjunction];
const special = [words.neverName, words.date, words.honorific];
const used = [words.organisation, words.document, words.role];

const bitOf = (tagClass: TagClass): number => bits[tagClass]!;
const setOf = (tagClass: TagClass): ReadonlySet<string> => tagSets[TAG_CLASSES.indexOf(tagClass)]!;

/** Whether compromise's list gives the word a tag of the class. */
export const tagged = (lower: string, tagClass: TagClass): boolean => (factsOf(lower) & bitOf(tagClass)) !== 0;

/** A word of the language rather than a name: by the list, else by its ending. */
export const isOrdinary = (lower: string): boolean => (factsOf(lower) & ORDINARY) !== 0;

/** A noun, singular or plural, for somebody by office, profession or part. */
export const isRole = (lower: string): boolean => (factsOf(lower) & ROLE) !== 0;

/** Whether the noun is plural by its form. */
export const isPlural = (lower: string): boolean => (factsOf(lower) & PLURAL) !== 0;

/** A determiner, preposition or conjunction: a noun phrase has them only at its ends. */
export const isClosed = (lower: string): boolean => (factsOf(lower) & CLOSED) !== 0;

/** A word that is capitalised without being a name as others are: "I", "Monday", "Mr". */
export const isSpecial = (lower: string): boolean => (factsOf(lower) & SPECIAL) !== 0;

export const isConjunction = (lower: string): boolean => (factsOf(lower) & CONJUNCTION) !== 0;

/** A noun for a body, a document or a role, whose uses in the text are looked up. */
export const isUsedNoun = (lower: string): boolean => (factsOf(lower) & USED) !== 0;

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
