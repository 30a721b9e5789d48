import type {Span} from '../span.js';
import type {Entity} from './entity.js';
import type {Scene} from './scene.js';

const REACH = 30; // tokens from a sentence's start to its subject

/** Somebody and the words that name them. */
export interface Subject {
  readonly entity: Entity;
  readonly named: Span;
}

/**
 * The person who is the subject of the narrator's sentence right before the quotation, where that sentence is later than
 * sentence `after`: "Walton came out at noon. “We know nothing.”"
 */
export function subjectBefore(scene: Scene, quotationStart: number, after: number): Subject | null {
  const {tokens, cast, article} = scene;
  const {from} = scene.tokensIn({start: quotationStart, end: quotationStart + 1});
  const at = tokens[from]?.sentence ?? 0;
  // in its own sentence after a colon, else in the one before
  const subject = subjectOf(at, from) ?? subjectOf(at - 1, from);
  // "Acme said it would correct that. The following note stands above it: “…”"
  return subject ?? (opensQuotation(at - 1) ? subjectOf(at - 2, from, true) : null);

  function opensQuotation(s: number): boolean {
    const last = article.sentences[s]?.tokens.end ?? 0;
    return s > after && tokens[last - 1]?.lower === ':';
  }

  function subjectOf(s: number, before: number, body = false): Subject | null {
    const sentence = article.sentences[s];
    if (!sentence || s <= after || article.paragraphs[sentence.paragraph]?.in === 'title') return null;
    for (let i = sentence.tokens.start; i < Math.min(before, sentence.tokens.end, sentence.tokens.start + REACH); i++) {
      const n = scene.nameAt(i);
      const entity = n < 0 ? null : cast.bearers[n];
      if (!entity || tokens[i]!.quotation !== null) continue;
      const name = cast.names[n]!;
      if (scene.weightAt(n) < 1) continue;
      if (!(entity.kind === 'person' && entity.sure) && !(body && !entity.place)) return null;
      return {entity, named: {start: tokens[name.titleFrom]!.start, end: tokens[name.to - 1]!.end}};
    }
    return null;
  }
}
