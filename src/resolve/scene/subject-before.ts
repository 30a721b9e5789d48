import type {Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import {isOrdinary} from '../word/lexicon.js';
import type {Scene} from './scene.js';

const REACH_IN_TOKENS = 30; // from the start of a sentence to its subject

/** An entity and the words that name it. */
export interface Subject {
  readonly entity: Entity;
  readonly named: Span;
}

/**
 * The person who is the subject of the narrator's sentence right before the quotation, if that sentence comes after
 * sentence `after`: "Walton came out at noon. “We know nothing.”"
 */
export function subjectBefore(scene: Scene, quotationStart: number, after: number): Subject | null {
  const {from} = scene.tokensIn({start: quotationStart, end: quotationStart + 1});
  const at = scene.tokens[from]?.sentence ?? 0;
  // in the quotation's own sentence after a colon, else in the one before
  for (const s of [at, at - 1]) {
    const subject = s > after ? subjectEntity(scene, s, from) : null;
    if (subject && isPerson(subject.entity)) return subject;
  }
  // "Acme said it would correct that. The following note stands above it: “…”"
  const last = scene.article.sentences[at - 1]?.tokens.end ?? 0;
  const opened = at - 2 > after && scene.tokens[last - 1]?.lower === ':' ? subjectEntity(scene, at - 2, from) : null;
  return opened && !opened.entity.place ? opened : null;
}

/** Also “Alwin Dray”, on no list of names. */
const isPerson = (e: Entity): boolean =>
  e.kind === 'person' || (e.kind === null && !e.place && e.words.length === 2 && !e.words.some(isOrdinary));

/** The first name in the narrator's sentence, before the token, that is not part of a description. */
export function subjectEntity(scene: Scene, s: number, before: number): Subject | null {
  const {tokens, cast, article, nameAt} = scene;
  const sentence = article.sentences[s];
  if (!sentence || article.paragraphs[sentence.paragraph]?.in === 'title') return null;
  for (
    let i = sentence.tokens.start;
    i < Math.min(before, sentence.tokens.end, sentence.tokens.start + REACH_IN_TOKENS);
    i++
  ) {
    const n = nameAt(i);
    const entity = n < 0 ? null : cast.bearers[n];
    if (!entity || tokens[i]!.quotation !== null) continue;
    const name = cast.names[n]!;
    if (scene.weightAt(n) < 1) continue;
    return {entity, named: {start: tokens[name.titleFrom]!.start, end: tokens[name.to - 1]!.end}};
  }
  return null;
}
