import {bareRefusals, namingParticiples, tellingVerbs} from '../rules/attribution/refusals.js';
import {
  betweenPrepositions,
  chainHeads,
  complementPrepositions,
  contentWords,
  issuingVerbs,
  negativeHeads,
  objectEnds,
  sceneNouns,
  scenePrepositions,
} from '../rules/attribution/words.js';
import {utteranceNouns} from '../rules/grammar/clause-words.js';
import {claimWords} from '../rules/words/claims.js';
import {documentNouns} from '../rules/words/documents.js';
import {firstPerson, ownPersons, titleParticiples} from '../rules/words/grammar.js';

/** First words of an aside of the narrator behind content, and second ones: "when asked". */
export const ASIDES: ReadonlySet<string> = new Set(contentWords.asides);
export const ASKED: ReadonlySet<string> = new Set(contentWords.asideSeconds);

/** Nouns that take up what was said: ", a claim that Lee denies". */
export const RESUMPTIVES: ReadonlySet<string> = new Set(contentWords.resumptives);

export const CHAIN = new Set(chainHeads);

export const TELLING = new Set(tellingVerbs);

export const BARE = new Set(bareRefusals);

export const DOCUMENTS: ReadonlySet<string> = new Set(documentNouns);

export const ISSUING = new Set(issuingVerbs);

export const TITLED = new Set(titleParticiples);

export const NEGATIVE = new Set(negativeHeads);

export const COMPLEMENT = new Set(complementPrepositions);

export const OBJECT_ENDS = new Set(objectEnds);

export const SCENE_PREPOSITIONS = new Set(scenePrepositions);

export const SCENES: ReadonlySet<string> = new Set([...sceneNouns, ...utteranceNouns]);

/** Nouns for something claimed: "the rumour". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([...claimWords.claim, ...claimWords.opinion]);

export const AS = contentWords.as;

export const BETWEEN = new Set(betweenPrepositions);

export const NAMING = new Set(namingParticiples);

export const OWN_PERSON = new Set(ownPersons);

export const FIRST_PERSON = new Set(firstPerson);
