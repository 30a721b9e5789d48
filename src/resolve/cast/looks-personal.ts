import {isOrdinary, tag, tagged} from '../word/lexicon.js';
import type {Entity} from './entity.js';

/** "Ivo Marr", not "Marr-Oakes" for two, "Norland Marr", "Marr Norland" or "MARR PC". */
export const looksPersonal = ({kind, name, words: [first = '', ...rest]}: Entity): boolean => {
  const last = rest.at(-1) ?? '';
  if (kind !== 'person' || name.includes('-') || isOrdinary(first) || isOrdinary(last)) return false;
  if (tagged(first, NO_PERSON) || tagged(last, NO_PERSON)) return false;
  return !name.split(' ').some((word) => word.length > 1 && word === word.toUpperCase());
};

const NO_PERSON = tag.demonym | tag.place | tag.organisation;
