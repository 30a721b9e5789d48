import {platforms, sceneNouns, scenePrepositions} from '../rules/attribution/words.js';
import * as lists from '../rules/grammar/clause-words.js';
import {organisationNouns} from '../rules/words/organisations.js';
import {documentNouns} from '../rules/words/documents.js';
import {outletNameWords} from '../rules/words/outlets.js';
import {anonymousPeople, roleModifiers, roles, spokespeople} from '../rules/words/roles.js';
import {dayParts} from '../rules/words/time.js';
import {particles, strongParticles} from '../rules/grammar/verbs.js';
import {bitsIn} from './bits-in.js';

const words = new Map<string, number>();
const others = new Map<string, number>();
const bit = bitsIn(words);
const trait = bitsIn(others);

/** Bits of what a word of a closed class may do. */
export const IS = {
  subjectPronoun: bit(lists.nominativePronouns),
  objectPronoun: bit(lists.objectPronouns),
  possessive: bit(lists.possessives),
  relative: bit(lists.relatives),
  questionNominal: bit(lists.questionNominals),
  questionAdverb: bit(lists.questionAdverbs),
  subordinator: bit(lists.subordinators),
  verbalPreposition: bit(lists.verbalPrepositions),
  negation: bit(lists.negations),
  modal: bit(lists.modals),
  nonFinite: bit(lists.nonFiniteAuxiliaries),
  be: bit(lists.beForms),
  have: bit(lists.haveForms),
  do: bit(lists.doForms),
  pastOnly: bit(lists.pastOnly),
  timeNoun: bit(lists.clauseTimeNouns),
  timeDeterminer: bit(lists.timeDeterminers),
  measure: bit(lists.measureNouns),
  quantifier: bit(lists.clauseQuantifiers),
  predeterminer: bit(lists.predeterminers),
  pairOpener: bit(lists.pairOpeners),
  contentNoun: bit(lists.contentNouns),
  title: bit(lists.leadingTitles),
  body: bit(lists.bodyNouns),
  particle: bit(particles),
  person: bit(lists.personPronouns),
  nounPreposition: bit(lists.nounPrepositions),
  strongParticle: bit(strongParticles),
  bareTime: bit(lists.bareTimes),
  expletive: bit(lists.expletives),
  asking: bit(lists.askingSubordinators),
};

/** Bits of a second set. */
export const HAS = {
  reflexive: trait(lists.reflexives),
  agent: trait(lists.agentPrepositions),
  absolute: trait(lists.absolutePrepositions),
  listing: trait(lists.listingWords),
  timeFollower: trait(lists.timeFollowers),
  superlative: trait(lists.superlatives),
  purpose: trait(lists.purposePrepositions),
  raising: trait(lists.raisingAdjectives),
  singular: trait(lists.singularVerbs),
  passiveHelper: trait(lists.passiveHelpers),
  contrast: trait(lists.contrastives),
  negative: trait(lists.negativeDeterminers),
  ofPhrase: trait(lists.phraseAdverbs),
  opensAdverb: trait(lists.fixedAdverbs.map((adverb) => adverb.slice(0, adverb.indexOf(' ')))),
  focus: trait(lists.focusAdverbs),
  result: trait(lists.resultAdverbs),
  place: trait(lists.placePrepositions),
  utterance: trait(lists.utteranceNouns),
  occasion: trait(lists.occasionPrepositions),
  way: trait(lists.wayPrepositions),
  sequence: trait(lists.sequenceAdverbs),
  described: trait(lists.describedForms),
  role: trait(lists.rolePrepositions),
  thing: trait(lists.pronounsOfThings),
  office: trait(roles, roleModifiers),
  voice: trait(roles, spokespeople, anonymousPeople, organisationNouns),
  outlet: trait(outletNameWords),
  document: trait(documentNouns),
  scene: trait(sceneNouns, platforms, lists.utteranceNouns),
  platform: trait(platforms),
  scenePreposition: trait(scenePrepositions),
  dayPart: trait(dayParts),
};

/** Bits of `IS` for a word in lower case, 0 for a word of an open class. */
export const bitsOf = (lower: string): number => words.get(lower) ?? 0;

/** Bits of `HAS` for a word in lower case. */
export const traitsOf = (lower: string): number => others.get(lower) ?? 0;

export const isIt = (lower: string): boolean => lower === lists.emptySubject;
