import type {SpeakerRule} from '../../layers/rule.js';
import {fitOfPronoun} from './fit.js';
import {placeOf} from './grammar-at.js';
import type {Scene} from './scene.js';
import {SUBJECT_WEIGHT} from './subject-weight.js';

const LIKELY_FIT = 0.5; // of a pronoun and somebody who may be meant

/**
 * The same pronoun as the subject of the narrator's sentence before, in one paragraph, if nobody else who fits has acted
 * since; -1 for none.
 */
export function samePronounBefore(scene: Scene, token: number, {words = [], takes}: SpeakerRule): number {
  const {tokens, article, cast} = scene;
  const {sentence, quotation} = tokens[token]!;
  const before = article.sentences[sentence - 1];
  if (quotation !== null || !before || before.paragraph !== scene.paragraphOf(token)) return -1;
  for (let n = scene.nameFrom(token) - 1; n >= 0 && tokens[cast.names[n]!.from]!.sentence >= sentence - 1; n--) {
    const bearer = cast.bearers[n];
    if (!bearer || tokens[cast.names[n]!.from]!.quotation !== null) continue;
    if (scene.weightAt(n) === SUBJECT_WEIGHT && fitOfPronoun(takes, bearer) >= LIKELY_FIT) return -1;
  }
  for (let i = before.tokens.start; i < before.tokens.end; i++) {
    if (tokens[i]!.quotation !== null || !words.includes(tokens[i]!.lower)) continue;
    const place = placeOf(scene, i);
    const phrase = place?.sentence.phrases.find((p) => p.head === place.word);
    if (phrase?.role === 'subject' && phrase.clause?.link === 'root') return i;
  }
  return -1;
}
