import type {Clause, Phrase} from '../../layers/parsed.js';
import {prepositionOf} from '../../parse/readers.js';
import {words} from '../word/lexicon.js';
import type {ParsedWord} from './grammar-at.js';

const CHAIN = 8; // of phrases that hang on each other

export const SUBJECT_WEIGHT = 2;
const OBJECT_WEIGHT = 1;
const ADJUNCT_WEIGHT = 0.8;
const PART_WEIGHT = 0.6; // of somebody else's description

/** How salient a name that ends in the word makes its bearer: a subject more than an object, who is described by it least. */
export function subjectWeight(place: ParsedWord | null): number {
  const {phrases} = place?.sentence ?? {};
  let phrase = phrases?.find((p) => p.start <= place!.word && place!.word < p.end);
  if (!place || !phrase) return OBJECT_WEIGHT;
  if (phrase.head !== place.word && phrase.nameEnd - 1 !== place.word) return PART_WEIGHT; // "Cole's director"
  if (words.topicPreposition.has(prepositionOf(phrase, place.sentence.words))) return SUBJECT_WEIGHT;
  for (let depth = 0; depth < CHAIN && phrase.of && isJoined(phrase); depth++) phrase = phrase.of;
  switch (phrase.role) {
    case 'subject':
      return isWithin(phrase.clause?.link) ? OBJECT_WEIGHT : SUBJECT_WEIGHT;
    case 'possessor':
      return PART_WEIGHT;
    case 'adjunct':
    case 'attached':
      return ADJUNCT_WEIGHT;
    default:
      return OBJECT_WEIGHT;
  }
}

/** "Lee, who knew Oakes, said that Ruiz was late": the subject is Lee. */
const isWithin = (link: Clause['link'] | undefined): boolean => link === 'relative' || link === 'complement';

const isJoined = ({role}: Phrase): boolean => role === 'apposition' || role === 'conjunct';
