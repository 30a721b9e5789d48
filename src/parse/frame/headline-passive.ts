import type {ClauseDraft} from '../clause/machine.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';

/**
 * "Farmer warned over bull": in a headline a past form that might be a participle, with no object behind, is a passive with
 * its auxiliary left out.
 */
export function readHeadlinePassives(clauses: readonly ClauseDraft[]): void {
  for (const {verb, subject, object, complement, quotation, link} of clauses) {
    if (!verb || !subject || object || quotation >= 0 || (link !== 'root' && link !== 'coordinate')) continue;
    if (verb.form !== FORM.past || verb.certainty !== 1 || verb.auxiliaries.length > 0) continue;
    if (complement && complement.link !== 'open') continue;
    if (!(verb.takes & TAKES.none)) verb.passive = true;
  }
}
