import type {Phrase} from '../../layers/parsed.js';
import {placeOf} from './grammar-at.js';
import type {Scene} from './scene.js';

const CHAIN = 8; // of phrases that hang on each other

export const SUBJECT_WEIGHT = 2;
const OBJECT_WEIGHT = 1;
const ADJUNCT_WEIGHT = 0.8;
const PART_WEIGHT = 0.6; // of somebody else's description

/** How salient a name that ends at the token makes its bearer: a subject more than an object, who is described by it least. */
export function subjectWeight(scene: Scene, last: number): number {
  const place = placeOf(scene, last);
  const {phrases} = place?.sentence ?? {};
  let phrase = phrases?.find((p) => p.start <= place!.word && place!.word < p.end);
  if (!place || !phrase) return OBJECT_WEIGHT;
  if (phrase.head !== place.word && phrase.nameEnd - 1 !== place.word) return PART_WEIGHT; // "Cole's director"
  for (let depth = 0; depth < CHAIN && phrase.of && isJoined(phrase); depth++) phrase = phrase.of;
  switch (phrase.role) {
    case 'subject':
      return phrase.clause?.link === 'relative' ? OBJECT_WEIGHT : SUBJECT_WEIGHT;
    case 'possessor':
      return PART_WEIGHT;
    case 'adjunct':
    case 'attached':
      return ADJUNCT_WEIGHT;
    default:
      return OBJECT_WEIGHT;
  }
}

const isJoined = ({role}: Phrase): boolean => role === 'apposition' || role === 'conjunct';
