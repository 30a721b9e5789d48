import {holds, type Span} from '../../layers/span.js';
import {askCues} from '../../rules/cues/others.js';
import type {Entity} from '../cast/entity.js';
import type {Choice} from '../scene/choice.js';
import {placeOf} from '../scene/grammar-at.js';
import type {Described} from '../scene/salience.js';
import type {Scene, Turn} from '../scene/scene.js';
import {SUBJECT_WEIGHT} from '../scene/subject-weight.js';
import {words} from '../word/lexicon.js';

const REACH_IN_SENTENCES = 1;

/**
 * "Lee said that Oakes was late. He said …": who spoke last, in the paragraph or the sentence before, if nobody else who fits
 * has acted since; as sure as that was, unless somebody else has been mentioned.
 */
export function stillSpeaking(
  scene: Scene,
  token: number,
  fits: (e: Entity) => boolean,
  described: readonly Described[],
): Choice | null {
  const {tokens, article, spoken} = scene;
  const turn = spoken.findLastIndex((t) => t.token < token && isOwn(scene, t));
  const last = spoken[turn];
  if (!last || !fits(last.entity)) return null;
  const {sentence} = tokens[last.token]!;
  const near = tokens[token]!.sentence - sentence <= REACH_IN_SENTENCES;
  if (!near && scene.paragraphOf(last.token) !== scene.paragraphOf(token)) return null;
  const isOther = (e: Entity) => e !== last.entity && fits(e);
  // "Per Lee, Oakes claims that it is late. He …"
  if (spoken.some((t, i) => i > turn && t.token < token && tokens[t.token]!.quotation === null && isOther(t.entity)))
    return null;
  const {content, mention} = article.statements[last.statement]!;
  const isSaid = (at: number) => content.some((s) => holds(s, tokens[at]!));
  let sure = last.sure;
  for (const {entity, at, weight} of [...namedSince(scene, token, sentence), ...describedSince(described)]) {
    if (at <= last.token || tokens[at]!.quotation !== null || !isOther(entity)) continue;
    if (mention && holds(mention, tokens[at]!)) continue; // "a man" of "a man at the gate"
    // "When Lee asked Oakes, Oakes stood up. He …"
    if (tokens[at]!.sentence === sentence && weight === SUBJECT_WEIGHT && !isSaid(at)) return null;
    if (tokens[at]!.sentence === sentence) continue;
    // "Lee said so. Oakes agreed. He …"
    if (weight === SUBJECT_WEIGHT)
      return tokens[at]!.sentence + 1 === tokens[token]!.sentence ? {entity, sure: false} : null;
    sure = false;
  }
  return {entity: last.entity, sure};
}

/** "Ruiz asked Lee whether he would go. He said …": whom a question was put to, for a pronoun in it or in the answer. */
export function asked(scene: Scene, token: number): Entity | null {
  const {tokens, article, spoken, cast} = scene;
  const last = spoken.findLast((t) => t.token < token);
  const {cue, content = [], addressee} = article.statements[last?.statement ?? -1] ?? {};
  const [question] = content;
  if (!last || !addressee || !question || cue?.group !== QUESTION) return null;
  if (!words.question.has(tokens[scene.tokensIn(question).from]?.lower ?? '')) return null;
  const {quotation, sentence} = tokens[token]!;
  const answers = sentence - tokens[last.token]!.sentence === 1 && quotation === null;
  if (!answers && !content.some((s) => holds(s, tokens[token]!))) return null;
  return cast.bearers[scene.nameAt(scene.tokensIn(addressee).to - 1)] ?? null;
}

const QUESTION = askCues.group;

/** Who spoke last, if that was a question and the article does not name them: a reporter, who is not whom it is about. */
export function unnamedAsker({article, spoken}: Scene, token: number): Entity | null {
  const last = spoken.findLast((t) => t.token < token);
  const asks = last !== undefined && article.statements[last.statement]?.cue?.group === QUESTION;
  return asks && last.entity.words.length === 0 ? last.entity : null;
}

/** Whether somebody speaks for themselves: "Lee said it was late, according to a report", not "Oakes said that Lee denied it". */
function isOwn({article: {statements}, tokens}: Scene, {statement, token}: Turn): boolean {
  const {within, mention} = statements[statement]!;
  if (words.personalRelative.has(tokens[token]!.lower)) return false; // "Lee met Oakes, who denied it. He …"
  const around = within === null ? null : statements[within]!;
  return !around || (mention !== null && around.mention !== null && around.mention.start > mention.end);
}

interface Met {
  readonly entity: Entity;
  readonly at: number;
  readonly weight: number;
}

const describedSince = (described: readonly Described[]): Met[] =>
  described.map(({entity, phrase, weight}) => ({entity, at: phrase.from, weight}));

/** Whom the article has named since a sentence, the last first. */
function namedSince(scene: Scene, token: number, sentence: number): Met[] {
  const {tokens, cast} = scene;
  const found: Met[] = [];
  for (let n = scene.nameFrom(token) - 1; n >= 0; n--) {
    const at = cast.names[n]!.from;
    if (tokens[at]!.sentence < sentence) break;
    const entity = cast.bearers[n];
    if (entity) found.push({entity, at, weight: scene.weightAt(n)});
  }
  return found;
}

/** "When Lee came, she said …": who acts in the sentence before a pronoun, unless that is in what was said; null where two do. */
export function actingBeside(
  scene: Scene,
  token: number,
  fits: (e: Entity) => boolean,
  said: readonly Span[],
): Entity | null {
  const {tokens} = scene;
  const {sentence, quotation} = tokens[token]!;
  let found: Entity | null = null;
  for (const {entity, at, weight} of namedSince(scene, token, sentence)) {
    const t = tokens[at]!;
    if (t.quotation !== quotation || weight !== SUBJECT_WEIGHT || !fits(entity)) continue;
    if (said.some((s) => holds(s, t)) || isConditional(scene, at)) continue;
    if (found && found !== entity) return null;
    found = entity;
  }
  return found;
}

/** Who alone acts in the narrator's last sentence of a few before a pronoun. */
export function actingBefore(
  scene: Scene,
  token: number,
  fits: (e: Entity) => boolean,
  sentences: number,
): Entity | null {
  const {tokens} = scene;
  const {sentence} = tokens[token]!;
  let found: Entity | null = null;
  let last = -1;
  for (const {entity, at, weight} of namedSince(scene, token, sentence - sentences)) {
    const t = tokens[at]!;
    if (t.sentence === sentence || t.quotation !== null || weight !== SUBJECT_WEIGHT) continue;
    if (last < 0) last = t.sentence;
    if (t.sentence !== last) break;
    if (!fits(entity)) continue;
    if (found && found !== entity) return null;
    found = entity;
  }
  return found;
}

/** "If Oakes wins, he said, he will leave": what is said begins before it. */
function isConditional(scene: Scene, token: number): boolean {
  const place = placeOf(scene, token);
  return (
    place?.sentence.clauses.some(
      ({start, end, connective}) =>
        start <= place.word && place.word < end && words.conditional.has(place.sentence.words.lower[connective] ?? ''),
    ) ?? false
  );
}
