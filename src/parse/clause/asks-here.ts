import {IS} from '../function-words.js';
import {FORM} from '../words.js';
import type {Machine} from './machine.js';

/** "…, will you name it?": an auxiliary by itself, a noun phrase and the rest of the verb. */
export function asksHere({chunks, bits, reach}: Machine, k: number): boolean {
  const {group} = chunks[k]!;
  const subject = chunks[k + 1];
  if (!group!.alone || subject?.kind !== 'phrase' || group!.auxiliaries.length > 1) return false;
  let at = k + 2;
  while (at < k + 4 && chunks[at]?.kind === 'adverb') at++;
  const rest = chunks[at]?.group;
  const isPronoun = (bits[subject.head]! & IS.person) !== 0 && !(bits[subject.head]! & IS.objectPronoun);
  // "…, would it?"
  if (isPronoun && chunks[k - 1]?.kind === 'comma' && (chunks[at]?.kind ?? 'end') === 'end') return true;
  // "or have their picture taken"
  if (bits[group!.head]! & IS.have && !isPronoun) return false;
  if (!group!.copula) return rest != null && rest.certainty < 2 + Number(rest.form === FORM.base) && rest.to < 0;
  return isPronoun && reach.after[k + 2]! < 0;
}
