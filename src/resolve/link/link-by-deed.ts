import type {Clause, ClausedSentence, Phrase as NounPhrase} from '../../layers/parsed.js';
import {agentOf, prepositionOf, subjectOf} from '../../parse/readers.js';
import type {Entity} from '../cast/entity.js';
import {looksPersonal} from '../cast/looks-personal.js';
import {placeOf} from '../scene/grammar-at.js';
import type {Phrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isNew} from './is-new.js';
import {type Link, sureOf, unsureOf} from './link.js';

const REACH_IN_NAMES = 60; // keeps the time linear

/** How a sentence ties a name to the noun: it says so, or it tells a deed that goes with the noun. */
type Tie = 'said' | 'done' | null;

/** "Lee owns the mill. The owner …", "Lee works as a welder. The welder …": whom the article tells to do or be that. */
export const linkByDeed: Link = (scene, {phrase, outer, quoted}) => {
  const {tokens, cast} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (phrase.name !== null || phrase.determiner !== 'definite' || phrase.to > phrase.head + 1) return null;
  if (isPlural(noun) || scene.inTitle(phrase.from) || scene.nameAt(phrase.head) >= 0) return null;
  if (!isRole(noun) && !words.doer.has(noun) && !words.sufferer.has(noun)) return null;
  const own = quoted ? outer : null;
  const ties = new Map<Entity, Tie>();
  const last = scene.nameFrom(phrase.from) - 1;
  for (let n = last; n >= 0 && last - n < REACH_IN_NAMES; n--) {
    const e = cast.bearers[n];
    if (!e || e === own || e.kind !== 'person' || !(e.sure || looksPersonal(e)) || ties.get(e) === 'said') continue;
    const tie = agrees(e, noun) ? tieAt(scene, n, phrase, noun) : null;
    if (tie) ties.set(e, tie);
  }
  const [only, ...others] = ties.keys();
  if (!only || others.length > 0) return null;
  if (ties.get(only) === 'said') return sureOf(only);
  return isNew(scene, noun, phrase.from, only) ? null : unsureOf(only);
};

const agrees = ({gender}: Entity, noun: string): boolean =>
  !(words.maleTitle.has(noun) && gender === 'female') && !(words.femaleTitle.has(noun) && gender === 'male');

function tieAt(scene: Scene, name: number, phrase: Phrase, noun: string): Tie {
  const place = placeOf(scene, scene.cast.names[name]!.to - 1);
  if (!place || scene.tokens[scene.cast.names[name]!.from]!.quotation !== null) return null;
  const {sentence, word} = place;
  const isNamed = (p: {start: number; end: number; preposition: number} | null) =>
    p !== null && p.start <= word && word < p.end;
  for (const clause of sentence.clauses) {
    if (!clause.verb || clause.negated) continue;
    const relative = clause.wh >= 0 && clause.whRole === 'subject';
    const subject = relative ? clause.antecedent : subjectOf(clause);
    const agent = clause.verb?.passive ? agentOf(clause, sentence, words.agent) : null;
    if (
      isNamed(agent) &&
      does(sentence, clause, noun) &&
      isDoneTo(scene, sentence, phrase, subject ?? clause.antecedent)
    )
      return 'done';
    if (!isNamed(subject) && !isNamed(clause.object)) continue;
    const tie = isNamed(subject) ? tieOfSubject(scene, sentence, clause, phrase, noun) : null;
    if (tie) return tie;
    const done = isNamed(subject) ? clause.verb.passive : !clause.verb.passive;
    if (done && suffers(sentence, clause, noun) && phrase.from === phrase.head) return 'done';
  }
  return null;
}

const suffers = ({words: {lemma}}: ClausedSentence, {verb}: Clause, noun: string): boolean =>
  words.sufferer.get(noun)?.has(lemma[verb!.head] ?? '') ?? false;

function tieOfSubject(
  scene: Scene,
  sentence: ClausedSentence,
  {verb, object, predicate, adjuncts}: Clause,
  phrase: Phrase,
  noun: string,
): Tie {
  const {words: all} = sentence;
  const {lemma, lower} = all;
  const act = lemma[verb!.head] ?? '';
  const isNoun = (p: {head: number} | null | undefined) => p !== null && p !== undefined && lower[p.head] === noun;
  if (isNoun(predicate) && (verb!.copula || words.becoming.has(act))) return 'said';
  if (words.becoming.has(act) && isNoun(object)) return 'said';
  const as = words.serving.has(act) && adjuncts.find((a) => words.likening.has(prepositionOf(a, all)));
  if (as && isNoun(as)) return 'said';
  if (verb!.passive || !words.doer.get(noun)?.has(act)) return null;
  return isDoneTo(scene, sentence, phrase, object) ? 'done' : null;
}

const does = ({words: {lemma}}: ClausedSentence, {verb}: Clause, noun: string): boolean =>
  words.doer.get(noun)?.has(lemma[verb!.head] ?? '') ?? false;

/** "The mill owner" owns a mill. */
function isDoneTo(
  {tokens}: Scene,
  {words: {lower}}: ClausedSentence,
  {from, head}: Phrase,
  done: NounPhrase | null,
): boolean {
  for (let i = from; i < head; i++)
    if (!done || !lower.slice(done.start, done.end).includes(tokens[i]!.lower)) return false;
  return true;
}
