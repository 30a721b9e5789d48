import * as determiners from '../../rules/words/determiners.js';
import * as documents from '../../rules/words/documents.js';
import * as genders from '../../rules/words/genders.js';
import * as groups from '../../rules/words/groups.js';
import {kinship} from '../../rules/words/kinship.js';
import * as names from '../../rules/words/names.js';
import * as organisations from '../../rules/words/organisations.js';
import * as outlets from '../../rules/words/outlets.js';
import {placeNameWords, speakingPlaces} from '../../rules/words/places.js';
import * as prepositions from '../../rules/words/prepositions.js';
import * as pronouns from '../../rules/words/pronouns.js';
import * as roles from '../../rules/words/roles.js';
import * as titles from '../../rules/words/titles.js';

const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

/** Classes of words, lower case. */
export const words = {
  honorific: set(titles.honorifics),
  rank: set(titles.ranks),
  saint: set(titles.saints),
  regnal: set(titles.regnalTitles),
  addressed: set(titles.addressedOffices),
  maleTitle: set(titles.maleHonorifics, genders.maleNouns),
  femaleTitle: set(titles.femaleHonorifics, genders.femaleNouns),
  synonyms: new Map(titles.titleSynonyms),
  spokesperson: set(roles.spokespeople),
  anonymous: set(roles.anonymousPeople),
  role: set(roles.roles, roles.spokespeople, roles.anonymousPeople),
  roleTail: set(roles.roleTails),
  anybody: set(roles.partsOfAnybody),
  ownerRole: set(roles.ownerRoles),
  otherOffice: set(roles.otherOffices),
  pastOffice: set(roles.pastOffices),
  anyPerson: set(roles.anyPerson),
  roleModifier: set(roles.roleModifiers),
  partisan: set(roles.partisanNouns),
  politician: set(roles.politicalOffices),
  trait: set(roles.traits),
  kin: set(kinship),
  organisation: set(organisations.organisationNouns),
  organisationName: set(organisations.organisationNameWords),
  institution: set(organisations.institutionNouns),
  outlet: set(outlets.outletNouns),
  outletName: set(outlets.outletNameWords),
  nameTail: set(outlets.nameTails),
  document: set(documents.documentNouns),
  ownWords: set(documents.ownWords),
  announcing: set(documents.announcing),
  documentLink: set(documents.documentLinks),
  plural: set(groups.pluralNouns),
  particle: set(names.nameParticles),
  suffix: set(names.nameSuffixes),
  male: set(names.maleFirstNames),
  female: set(names.femaleFirstNames),
  namePrefix: names.namePrefixes,
  compoundTail: set(names.compoundTails),
  surnameFirst: set(names.surnamesFirst),
  connector: set(names.nameConnectors),
  joiner: set(names.nameJoiners),
  genitive: set(names.genitives),
  placed: set(names.placedNames),
  namedPlace: set(names.namedPlaces),
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
  measure: set(determiners.measures),
  contrast: set(determiners.contrasts),
  describer: set(prepositions.describers),
  ender: set(prepositions.nounPhraseEnders),
  affiliationLink: set(prepositions.affiliationLinks),
  placeLink: set(prepositions.placeLinks),
  relative: set(pronouns.relativePronouns),
  further: set(pronouns.furtherPronouns),
  indefinitePronoun: set(pronouns.indefinitePronouns),
} as const;
