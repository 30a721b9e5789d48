import {holds, type Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Name} from '../name/name.js';
import type {Choice} from './choice.js';
import {sameOffice} from './office.js';
import type {Phrase} from './phrase.js';
import type {Scene} from './scene.js';

/** Whoever has the office that a capitalised role names. */
function holderAt(scene: Scene, {titleFrom, to}: Name, token: number): Entity | undefined {
  const office = {from: titleFrom, head: to - 1, to};
  return scene.holderOf(scene.tokens[to - 1]!.lower, token, (e) => sameOffice(scene, office, e));
}

/** An entity that a noun phrase mentions without a statement of its own. */
export interface Described {
  readonly entity: Entity;
  readonly phrase: Phrase;
  readonly weight: number;
}

const REACH_IN_NAMES = 30;
const REACH_IN_TURNS = 8;
const KEPT_BY_SENTENCE = 0.6; // share of salience kept from one sentence to the next
const KEPT_OVER_SENTENCES = Array.from({length: 32}, (_, apart) => KEPT_BY_SENTENCE ** apart);
const KEPT_BY_PARAGRAPH = 0.8;
const FAR_IN_SENTENCES = 5;
const SUBJECT_WEIGHT = 3.5; // the subject of the sentence itself
const SPEAKER_WEIGHT = 3; // a previous speaker
const FAR_BEHIND = 6; // whoever is so many times less salient is no candidate
const REPORTED_WEIGHT = 1; // a previous speaker within somebody else's statement

/**
 * The most salient entity before the token among those that `suits` (0: not at all, 1: fully): salience depends on how
 * near it was named, whether as a subject, and whether it has spoken. Null unless it beats the next by the factor `lead`.
 * For a pronoun, `said` is the content before it; a subject in the rest of its sentence weighs more.
 */
export function mostSalient(
  scene: Scene,
  token: number,
  suits: (e: Entity) => number,
  described: readonly Described[] = [],
  lead = 1,
  said: readonly Span[] | null = null,
): Choice | null {
  const {tokens, article, cast, spoken} = scene;
  const {names, bearers} = cast;
  const scores = new Map<Entity, number>();
  const here = tokens[token]!;
  const paragraph = scene.paragraphOf(token);
  const add = (entity: Entity, at: number, weight: number) => {
    const fits = suits(entity);
    if (fits <= 0) return;
    const apart = Math.abs(here.sentence - tokens[at]!.sentence);
    const near = apart === 0 || scene.paragraphOf(at) === paragraph ? 1 : KEPT_BY_PARAGRAPH;
    const score = fits * weight * near * (KEPT_OVER_SENTENCES[apart] ?? KEPT_BY_SENTENCE ** apart);
    scores.set(entity, (scores.get(entity) ?? 0) + score);
  };
  const isHeard = (at: number) => {
    const {quotation} = tokens[at]!;
    return quotation === null || quotation === here.quotation;
  };
  // "Lee was late when he denied it", as opposed to "Lee was late, he said"
  const weighed = (at: number, weight: number) => {
    if (said === null || weight < 2 || tokens[at]!.sentence !== here.sentence) return weight;
    return said.some((s) => holds(s, tokens[at]!)) ? weight : SUBJECT_WEIGHT;
  };
  let n = scene.nameFrom(token) - 1;
  for (let seen = 0; n >= 0 && seen < REACH_IN_NAMES; n--, seen++) {
    const name = names[n]!;
    // "The Pope spoke on Monday."
    const bearer = bearers[n] ?? (name.kind === 'role' ? holderAt(scene, name, token) : null);
    if (!bearer || !isHeard(name.from)) continue;
    // what is far back weighs next to nothing, and is not worth a parse
    const far = here.sentence - tokens[name.from]!.sentence > FAR_IN_SENTENCES;
    add(bearer, name.from, far ? 1 : weighed(name.from, scene.weightAt(n)));
  }
  for (let s = spoken.length - 1, seen = 0; s >= 0 && seen < REACH_IN_TURNS; s--, seen++) {
    const {entity, token: at, statement} = spoken[s]!;
    const own = article.statements[statement]?.within === null;
    if (at < token && isHeard(at)) add(entity, at, own ? SPEAKER_WEIGHT : REPORTED_WEIGHT);
  }
  for (const {entity, phrase, weight} of described) add(entity, phrase.from, weighed(phrase.from, weight));
  let best: Entity | null = null;
  let top = 0;
  let second = 0;
  for (const [entity, score] of scores) {
    if (score > top) {
      second = top;
      top = score;
      best = entity;
    } else if (score > second) second = score;
  }
  return best && top >= second * lead ? {entity: best, sure: second * FAR_BEHIND <= top} : null;
}
