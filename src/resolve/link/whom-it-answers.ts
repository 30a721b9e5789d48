import type {Classified} from '../../layers/article.js';
import {denials} from '../../rules/words/denials.js';

/** Verbs by which somebody denies what others say: their own words people retract. */
const DENYING: ReadonlySet<string> = new Set([...denials.deny, ...denials.reject]);

/**
 * The statement of the same sentence that a denial behind it answers, or -1: "Marr says Holt lied, a claim he denies", "…,
 * which the firm denies".
 */
export function whomItAnswers({statements}: Classified, i: number): number {
  const {cue, mention, content, sentence, within} = statements[i]!;
  const last = content.at(-1);
  if (!cue || cue.negated || !mention || !last || last.end > mention.start || !DENYING.has(cue.lemma)) return -1;
  for (let j = i - 1; j >= 0 && statements[j]!.sentence === sentence; j--) {
    const said = statements[j]!.content.at(-1);
    if (statements[j]!.within === within && said && said.end <= last.end) return j;
  }
  return -1;
}
