import type {Entity} from '../cast/entity.js';
import type {Described} from './salience.js';
import type {Scene, Turn} from './scene.js';

/**
 * Whose claim it is that the sentence of a pronoun denies: who asserted something in the sentence before, but of themselves:
 * "Lee said he had been hacked. “It wasn't me,” he said".
 */
export function claimedBefore(scene: Scene, token: number): Turn | null {
  const {tokens, article, spoken} = scene;
  const last = spoken.findLast((t) => t.token < token && article.statements[t.statement]!.within === null);
  if (!last || article.judgements[last.statement]!.stance !== 'assert') return null;
  if (tokens[token]!.sentence - tokens[last.token]!.sentence !== 1) return null;
  const {content, addressee} = article.statements[last.statement]!;
  const opening = content[0] && tokens[scene.tokensIn(content[0]).from]?.lower;
  const ofThemselves = last.entity.words.length > 0 && addressee === null && opening === tokens[token]!.lower;
  return ofThemselves ? null : last;
}

/** "Ruiz told Lee she had lied. She denied it", "Ruiz said Lee had lied. She denied it": whom a claim was told to, or is about. */
export function contradictedBy(
  scene: Scene,
  {entity: claimant, statement, token}: Turn,
  fits: (e: Entity) => boolean,
  described: readonly Described[],
): Entity | null {
  const {cast, article, tokens} = scene;
  const isOther = (e: Entity | null | undefined): e is Entity => e != null && e !== claimant && fits(e);
  const {addressee, content} = article.statements[statement]!;
  if (addressee) {
    const last = scene.tokensIn(addressee).to - 1;
    const told = cast.bearers[scene.nameAt(last)] ?? described.find((d) => d.phrase.head === last)?.entity;
    if (isOther(told)) return told;
  }
  const around = article.sentences[tokens[token]!.sentence]!.tokens;
  for (const {from, to} of [...content.map((c) => scene.tokensIn(c)), {from: around.start, to: around.end}]) {
    for (let n = scene.nameFrom(from); n < cast.names.length && cast.names[n]!.from < to; n++) {
      const named = cast.bearers[n];
      if (named?.kind === 'person' && isOther(named)) return named;
    }
    const person = described.findLast((d) => d.phrase.from >= from && d.phrase.to <= to && isOther(d.entity));
    if (person) return person.entity;
  }
  return null;
}
