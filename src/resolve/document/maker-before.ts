import type {Entity} from '../cast/entity.js';
import {isOutlet} from '../scene/fit.js';
import type {Scene} from '../scene/scene.js';
import {words} from '../word/lexicon.js';
import {isAcronym} from '../word/spelling.js';

/** "a Gazette report", "a Ruiz tweet": the named maker right before the document, whose noun phrase begins at `from`. */
export function makerBefore({article, tokens, cast, nameAt}: Scene, from: number, head: number): Entity | null {
  if (head === from || words.definite.has(tokens[from]!.lower)) return null;
  const n = nameAt(head - 1);
  const maker = cast.bearers[n];
  if (!maker || words.platform.has(tokens[head - 1]!.lower)) return null; // "a Facebook post"
  // "a new Gazette report"; not "a report of the Gazette's"
  const {titleFrom} = cast.names[n]!;
  for (let i = from + 1; i < titleFrom; i++) {
    const {lower, capital, kind} = tokens[i]!;
    if (capital || kind !== 'word' || words.ender.has(lower)) return null;
  }
  const noun = tokens[head]!.lower;
  if (maker.kind === 'person') return maker.sure && words.ownWords.has(noun) ? maker : null;
  if (!words.ownWords.has(noun) && !words.report.has(noun)) return null;
  const named = maker.kind === 'organisation' || isOutlet(maker) || isAcronym(article.text, tokens[head - 1]!);
  return named && (!maker.place || maker.words.some((w) => words.place.has(w))) ? maker : null;
}
