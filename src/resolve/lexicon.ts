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
const tagSets = new Map<TagClass, ReadonlySet<string>>();
for (const key of Object.keys(nameTags)) if (isTagClass(key)) tagSets.set(key, new Set<string>(nameTags[key]));

function isTagClass(key: string): key is TagClass {
  return key in nameTags;
}

/** Whether compromise's list gives the word a tag of the class. */
export function tagged(lower: string, tagClass: TagClass): boolean {
  if (tagClass === 'first' || tagClass === 'male' || tagClass === 'female') {
    if (tagClass !== 'female' && words.male.has(lower)) return true;
    if (tagClass !== 'male' && words.female.has(lower)) return true;
  }
  const wanted = tagSets.get(tagClass)!;
  for (const tag of tagsOf(lower)) if (wanted.has(tag)) return true;
  return false;
}

/** Whether the word's ending looks like that of the class, for words on no list. */
export function endsLike(lower: string, tagClass: TagClass): boolean {
  const tag = tagByEnding(lower);
  return tag !== null && tagSets.get(tagClass)!.has(tag);
}

/** A word of the language rather than a name: by the list, else by its ending. */
export const isOrdinary = (lower: string): boolean =>
  tagged(lower, 'ordinary') ||
  (tagsOf(lower).length === 0 && (endsLike(lower, 'adverb') || endsLike(lower, 'ordinary')));

const roleEndings = roles.roleEndings;

/** A noun, singular or plural, for somebody by office, profession or part. */
export function isRole(lower: string): boolean {
  if (words.role.has(lower) || words.rank.has(lower) || tagged(lower, 'role')) return true;
  if (lower.endsWith('s') && words.role.has(lower.slice(0, -1))) return true;
  const hyphen = lower.lastIndexOf('-');
  // "vice-president", "president-elect"
  if (hyphen > 0)
    return (
      isRole(lower.slice(hyphen + 1)) || (words.roleTail.has(lower.slice(hyphen + 1)) && isRole(lower.slice(0, hyphen)))
    );
  return roleEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

/** Whether the noun is plural by its form. */
export const isPlural = (lower: string): boolean =>
  words.plural.has(lower) ||
  (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us'));

/** "ferry" of "ferries"; a word without a plural ending as it is. */
export function singular(lower: string): string {
  const ending = names.pluralEndings.find(([plural]) => lower.endsWith(plural));
  return ending ? lower.slice(0, lower.length - ending[0].length) + ending[1] : lower;
}
