import type {Entity} from '../cast/entity.js';
import {isComma} from '../word/role-words.js';
import type {Scene} from './scene.js';

/** The age that stands behind somebody's name, "Liam Marr, 12, said", in years; null where none does. */
export function ageOf({cast, tokens}: Scene, person: Entity): number | null {
  for (let n = 0; n < Math.min(cast.names.length, MOST_NAMES); n++) {
    if (cast.bearers[n] !== person) continue;
    const {to} = cast.names[n]!;
    const age = tokens[to + 1];
    if (age?.kind === 'number' && tokens[to] && isComma(tokens[to]!) && /^\d{1,2}$/.test(age.lower))
      return Number(age.lower);
  }
  return null;
}

const MOST_NAMES = 400; // names searched; keeps the time linear
