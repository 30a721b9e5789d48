import {firstPerson, ownPersons, titleParticiples} from '../rules/words/grammar.js';
import {bareRefusals, namingParticiples, tellingVerbs} from '../rules/attribution/refusals.js';
import {
  aspectVerbs,
  betweenPrepositions,
  chainHeads,
  complementPrepositions,
  contentWords,
  issuingVerbs,
  negativeHeads,
  objectEnds,
} from '../rules/attribution/words.js';
import {documentNouns} from '../rules/words/documents.js';
import type {ContentWords} from './narrator.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const WORDS: ContentWords = {
  asides: set(contentWords.asides),
  asideSeconds: set(contentWords.asideSeconds),
  turns: set(contentWords.turns),
  resumptives: set(contentWords.resumptives),
  according: contentWords.according,
  as: contentWords.as,
};

export const CHAIN = set(chainHeads);

export const ASPECT = set(aspectVerbs);

export const TELLING = set(tellingVerbs);

export const BARE = set(bareRefusals);

export const DOCUMENTS: ReadonlySet<string> = new Set(documentNouns);

export const ISSUING = set(issuingVerbs);

export const TITLED = set(titleParticiples);

export const NEGATIVE = set(negativeHeads);

export const COMPLEMENT = set(complementPrepositions);

export const OBJECT_ENDS = set(objectEnds);

export const AS = contentWords.as;

export const BETWEEN = set(betweenPrepositions);

export const NAMING = set(namingParticiples);

export const OWN_PERSON = set(ownPersons);

export const FIRST_PERSON = set(firstPerson);
