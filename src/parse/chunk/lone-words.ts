import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES, takesOf} from '../verb-lexicon.js';
import {TAG} from '../../layers/words.js';
import {type Chunk, lastOf, type Scan} from './chunk.js';

/** "the mayor himself", "they all are", "both had", "guards who both left": a word that only stresses the noun phrase before. */
export function floats({words, bits}: Scan, at: number, before: readonly Chunk[]): boolean {
  const last = lastOf(before);
  const next = words.tag[at + 1];
  const acts = next === TAG.VERB || next === TAG.AUX;
  if (last?.kind === 'wh' && !(acts && bits[last.start]! & IS.relative && before.at(-2))) return false;
  if (!last?.phrase && last?.kind !== 'wh') return false;
  if (traitsOf(words.lower[at]!) & HAS.reflexive) return true;
  return (bits[at]! & (IS.predeterminer | IS.pairOpener)) !== 0 && at + 1 < words.length && (acts || next === TAG.ADV);
}

/** "many of them", "many have said": a quantity that stands for what it counts. */
export function standsAlone({words, bits}: Scan, at: number): boolean {
  const next = words.tag[at + 1];
  if (!(bits[at]! & IS.quantifier)) return false;
  if (at + 1 < words.length && (next === TAG.ADP || next === TAG.VERB || next === TAG.AUX)) return true;
  // "many who left"
  if (at + 1 < words.length && next === TAG.PRON && bits[at + 1]! & IS.relative) return true;
  // "learn more"
  return at > 0 && words.tag[at - 1] === TAG.VERB && !(takesOf(words.lemma[at - 1]!) & (TAKES.linking | TAKES.none));
}
