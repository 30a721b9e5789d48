import type {Token} from '../../layers/article.js';
import {tag, tagged, words} from '../word/lexicon.js';
import {isPossessive, REACH_IN_WORDS} from '../word/role-words.js';

/** Whether an apposition ends before any verb: "Ruiz, a nun," as opposed to "According to the Gazette, the nun had". */
export function closes(tokens: readonly Token[], from: number, sentence: number, cues: ReadonlySet<number>): boolean {
  for (let i = from; i < from + 2 * REACH_IN_WORDS; i++) {
    const t = tokens[i];
    if (!t || t.sentence !== sentence || t.kind !== 'word') {
      if (t && t.sentence === sentence && (t.kind === 'number' || isPossessive(tokens, i))) continue;
      return true;
    }
    if (cues.has(t.start)) return false;
    if (words.relative.has(t.lower)) return true;
    // "Ruiz, a pastor accused of theft,"
    const after = tokens[i + 1];
    const participle = i === from && tagged(t.lower, tag.past | tag.participle) && after !== undefined;
    if (participle && (words.affiliationLink.has(after.lower) || words.agent.has(after.lower))) return true;
    if (!t.capital && tagged(t.lower, tag.finite)) return false;
  }
  return true;
}
