import {askCues, refuseCues} from '../../rules/cues/others.js';
import {denyCues} from '../../rules/cues/deny.js';
import type {Entity} from '../cast/entity.js';
import {placeOf} from '../scene/grammar-at.js';
import type {Described} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {tag, tagged, words} from '../word/lexicon.js';

/** Classes of cues by which somebody answers what is said of them. */
const ANSWERS: ReadonlySet<string> = new Set([denyCues.group, refuseCues.group]);

export const isQuestion = (group: string | undefined): boolean => group === askCues.group;

export const isAnswer = (group: string | undefined): boolean => group !== undefined && ANSWERS.has(group);

/**
 * "Ruiz accused Lee of theft. She denied it": who was accused, blamed or sued in this sentence or the one before. Where this
 * answers what the sentence reports, whoever that is about: "Ruiz says Lee lied, which she denies".
 */
export function accusedBefore(
  scene: Scene,
  token: number,
  fits: (e: Entity) => boolean,
  described: readonly Described[],
  answered: Entity | null,
): Entity | null {
  const {tokens, article, cast} = scene;
  const last = tokens[token]!.sentence;
  for (let s = last; s >= Math.max(0, last - 1); s--) {
    const first = article.sentences[s]!.tokens.start;
    const sentence = placeOf(scene, first)?.sentence;
    if (!sentence || tokens[first]!.quotation !== null) continue;
    const {lemma, start, end} = sentence.words;
    for (const {verb, object: patient, subject, link} of sentence.clauses.toReversed()) {
      if (s < last && link === 'relative') continue; // "Lee, who accused Oakes, is ill. He denied it"
      const isReported = answered !== null && s === last && link === 'complement';
      const object = isReported ? subject : patient;
      if (!verb || !object) continue;
      if (!isReported && (verb.passive || !words.charging.has(lemma[verb.head]!))) continue;
      const {to} = scene.tokensIn({start: start[object.head]!, end: end[object.head]!});
      const named = cast.bearers[scene.nameAt(to - 1)] ?? described.find((d) => d.phrase.head === to - 1)?.entity;
      const bearer = to <= token ? named : null;
      if (bearer && fits(bearer)) return bearer;
    }
  }
  return null;
}

const LONGEST_ANSWER = 8; // tokens, marks too: “it was a lie,” “she had not”

/** Whether a statement denies what was said right before and names nothing anew: "denied it", "said it was a lie", “I have not”. */
export function deniesBack(scene: Scene, statement: number): boolean {
  const {article, tokens} = scene;
  if (article.judgements[statement]?.stance !== 'deny') return false;
  const {content, cue} = article.statements[statement]!;
  const [first] = content;
  if (!first) return true;
  const {from, to} = scene.tokensIn(first);
  if (to - from > LONGEST_ANSWER) return false;
  const said = tokens.slice(from, to).filter(({kind}) => kind === 'word');
  const [opening, next] = said;
  if (words.backPronoun.has(opening?.lower ?? ''))
    return !next || (cue?.group !== denyCues.group && tagged(next.lower, tag.copula)); // "denied it was late"
  const last = said.at(-1)?.lower ?? '';
  if (said.length === 2 && words.negation.has(opening?.lower ?? '')) return true; // "not so"
  return opening === undefined || said.length === 1 || words.negation.has(last) || words.negation.has(last.slice(-3));
}

/** Whose words the sentence before a statement told, unless they were a denial themselves. */
export function lastTeller({article, spoken, tokens}: Scene, token: number): Entity | null {
  const last = spoken.at(-1);
  if (!last || tokens[token]!.sentence - tokens[last.token]!.sentence > 1) return null;
  return article.judgements[last.statement]?.stance === 'deny' ? null : last.entity;
}
