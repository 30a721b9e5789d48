import * as documents from '../../rules/words/documents.js';
import * as functionWords from '../../rules/words/function-words.js';
import * as names from '../../rules/words/names.js';
import * as organisations from '../../rules/words/organisations.js';
import * as outlets from '../../rules/words/outlets.js';
import * as people from '../../rules/words/people.js';
import {kinship} from '../../rules/words/people.js';
import {placeNameWords, speakingPlaces} from '../../rules/words/places.js';
import * as roles from '../../rules/words/roles.js';
import * as titles from '../../rules/words/titles.js';

const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

/** Word classes that resolve asks about; all words are in lower case. */
export const words = {
  honorific: set(titles.honorifics),
  rank: set(titles.ranks),
  saint: set(titles.saints),
  regnal: set(titles.regnalTitles),
  addressed: set(titles.addressedOffices),
  maleTitle: set(titles.maleHonorifics, people.maleNouns),
  femaleTitle: set(titles.femaleHonorifics, people.femaleNouns),
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
  plural: set(functionWords.pluralNouns),
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
  continued: new Map(names.continuedNames.map(([link, nouns]) => [link, new Set(nouns)])),
  small: set(names.smallWords),
  timeLink: set(names.timeLinks),
  honour: set(names.honours),
  conjunction: set(names.conjunctions),
  neverName: set(names.neverNames),
  date: set(names.dateWords),
  reflexive: set(functionWords.reflexivePronouns),
  companyWord: set(organisations.companyWords),
  anyOrganisation: set(organisations.anyOrganisation),
  place: set(speakingPlaces),
  placeName: set(placeNameWords),
  definite: set(functionWords.definiteDeterminers),
  indefinite: set(functionWords.indefiniteDeterminers),
  possessive: set(functionWords.possessiveDeterminers),
  quantifier: set(functionWords.quantifiers),
  measure: set(functionWords.measures),
  contrast: set(functionWords.contrasts),
  describer: set(functionWords.describers),
  ender: set(functionWords.nounPhraseEnders),
  affiliationLink: set(functionWords.affiliationLinks),
  placeLink: set(functionWords.placeLinks),
  relative: set(functionWords.relativePronouns),
  further: set(functionWords.furtherPronouns),
  indefinitePronoun: set(functionWords.indefinitePronouns),
} as const;
