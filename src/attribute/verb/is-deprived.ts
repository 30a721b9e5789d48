import type {Clause} from '../../layers/parsed.js';
import {FORM, type Words} from '../../layers/words.js';
import {denyCues} from '../../rules/cues/deny.js';
import {claimWords} from '../../rules/words/claims.js';
import {cuesOf} from '../lexicon.js';

/** "Diver denied entry to wreck": a headline leaves out "is"; of what can be withheld nobody denies anything there. */
export function isDeprived({verb, subject, object}: Clause, {form, lower}: Words): boolean {
  if (!verb || !subject || !object || form[verb.head] !== FORM.past || verb.auxiliaries.length > 0) return false;
  if (subject.determiner >= 0 || object.determiner >= 0) return false;
  return (
    claimWords.benefit.has(lower[object.head]!) && cuesOf(lower[verb.head]!).some((c) => c.group === denyCues.group)
  );
}
