import * as lists from '../rules/grammar/clause-words.js';
import {organisationNouns} from '../rules/words/organisations.js';
import {documentNouns} from '../rules/words/documents.js';
import {outletNameWords} from '../rules/words/outlets.js';
import {anonymousPeople, roleModifiers, roles, spokespeople} from '../rules/words/roles.js';
import {particles, strongParticles} from '../rules/grammar/verbs.js';

/** Bits of what a word of a closed class may do. */
export const IS = {
  subjectPronoun: 1,
  objectPronoun: 1 << 1,
  possessive: 1 << 2,
  relative: 1 << 3,
  questionNominal: 1 << 4,
  questionAdverb: 1 << 5,
  subordinator: 1 << 6,
  verbalPreposition: 1 << 7,
  negation: 1 << 8,
  modal: 1 << 9,
  nonFinite: 1 << 10,
  be: 1 << 11,
  have: 1 << 12,
  do: 1 << 13,
  pastOnly: 1 << 14,
  timeNoun: 1 << 15,
  timeDeterminer: 1 << 16,
  measure: 1 << 17,
  quantifier: 1 << 18,
  predeterminer: 1 << 19,
  pairOpener: 1 << 20,
  contentNoun: 1 << 21,
  title: 1 << 22,
  body: 1 << 23,
  particle: 1 << 24,
  person: 1 << 25,
  nounPreposition: 1 << 26,
  strongParticle: 1 << 27,
  bareTime: 1 << 28,
  expletive: 1 << 30,
  asking: 1 << 31,
} as const;

/** Bits of a second set. */
export const HAS = {
  reflexive: 1,
  agent: 1 << 1,
  absolute: 1 << 2,
  listing: 1 << 3,
  timeFollower: 1 << 4,
  superlative: 1 << 5,
  purpose: 1 << 6,
  raising: 1 << 7,
  singular: 1 << 8,
  passiveHelper: 1 << 9,
  contrast: 1 << 10,
  negative: 1 << 11,
  focus: 1 << 12,
  place: 1 << 16,
  utterance: 1 << 17,
  occasion: 1 << 18,
  sequence: 1 << 19,
  described: 1 << 20,
  role: 1 << 21,
  office: 1 << 22,
  voice: 1 << 23,
  outlet: 1 << 24,
  document: 1 << 25,
} as const;

const words = new Map<string, number>();
const others = new Map<string, number>();
const note = (list: readonly string[], bit: number): void => {
  for (const word of list) others.set(word, (others.get(word) ?? 0) | bit);
};
note(lists.timeFollowers, HAS.timeFollower);
note(lists.superlatives, HAS.superlative);
note(lists.purposePrepositions, HAS.purpose);
note(lists.raisingAdjectives, HAS.raising);
note(lists.singularVerbs, HAS.singular);
note(lists.passiveHelpers, HAS.passiveHelper);
note(lists.contrastives, HAS.contrast);
note(lists.negativeDeterminers, HAS.negative);
note(lists.focusAdverbs, HAS.focus);
note(lists.placePrepositions, HAS.place);
note(lists.utteranceNouns, HAS.utterance);
note(lists.occasionPrepositions, HAS.occasion);
note(lists.sequenceAdverbs, HAS.sequence);
note(lists.rolePrepositions, HAS.role);
note(roles, HAS.office);
note(roleModifiers, HAS.office);
for (const list of [roles, spokespeople, anonymousPeople, organisationNouns]) note(list, HAS.voice);
note(outletNameWords, HAS.outlet);
note(documentNouns, HAS.document);
note(lists.describedForms, HAS.described);
note(lists.reflexives, HAS.reflexive);
note(lists.agentPrepositions, HAS.agent);
note(lists.absolutePrepositions, HAS.absolute);
note(lists.listingWords, HAS.listing);
const add = (list: readonly string[], bit: number): void => {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
};
add(lists.nominativePronouns, IS.subjectPronoun);
add(lists.objectPronouns, IS.objectPronoun);
add(lists.personPronouns, IS.person);
add(lists.possessives, IS.possessive);
add(lists.relatives, IS.relative);
add(lists.questionNominals, IS.questionNominal);
add(lists.questionAdverbs, IS.questionAdverb);
add(lists.subordinators, IS.subordinator);
add(lists.verbalPrepositions, IS.verbalPreposition);
add(lists.negations, IS.negation);
add(lists.nounPrepositions, IS.nounPreposition);
add(lists.modals, IS.modal);
add(lists.nonFiniteAuxiliaries, IS.nonFinite);
add(lists.beForms, IS.be);
add(lists.haveForms, IS.have);
add(lists.doForms, IS.do);
add(lists.pastOnly, IS.pastOnly);
add(lists.clauseTimeNouns, IS.timeNoun);
add(lists.expletives, IS.expletive);
add(lists.askingSubordinators, IS.asking);
add(lists.bareTimes, IS.bareTime);
add(lists.timeDeterminers, IS.timeDeterminer);
add(lists.measureNouns, IS.measure);
add(lists.clauseQuantifiers, IS.quantifier);
add(lists.predeterminers, IS.predeterminer);
add(lists.pairOpeners, IS.pairOpener);
add(lists.contentNouns, IS.contentNoun);
add(lists.leadingTitles, IS.title);
add(lists.bodyNouns, IS.body);
add(particles, IS.particle);
add(strongParticles, IS.strongParticle);

/** Bits of `IS` for a word in lower case, 0 for a word of an open class. */
export const bitsOf = (lower: string): number => words.get(lower) ?? 0;

/** Bits of `HAS` for a word in lower case. */
export const traitsOf = (lower: string): number => others.get(lower) ?? 0;

export const isIt = (lower: string): boolean => lower === lists.emptySubject;
