import type {ClausedSentence, Phrase as NounPhrase} from '../../layers/parsed.js';
import {conjunctsOf} from '../../parse/readers.js';
import {speakerRules} from '../../rules/speaker/index.js';
import type {Entity} from '../cast/entity.js';
import {adoptJoined} from '../several/joined.js';
import {linkDescription} from '../link/link-description.js';
import {linkApposition} from '../link/link-name.js';
import {linkNamedLater} from '../link/link-named-later.js';
import {linkRole} from '../link/link-role.js';
import {adopt, unnamed} from '../link/link-unnamed.js';
import {antecedentOf} from '../link/owner.js';
import {firstToken} from '../scene/grammar-at.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';

/** Whom a noun phrase of the narrator means, if the article names them: "the union", "a former clerk, Lee", "Lee and Ruiz". */
export function namedAt(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): Entity | null {
  const members = conjunctsOf(phrase, sentence).map((p) => memberAt(scene, sentence, p));
  const found = members.filter((e) => e !== null);
  if (found.length < members.length) return null;
  const several = new Set(found).size > 1;
  return several ? adoptJoined(scene, found, firstToken(scene, sentence, phrase)) : (found[0] ?? null);
}

function memberAt(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): Entity | null {
  const from = firstToken(scene, sentence, phrase);
  if (phrase.kind === 'pronoun') return antecedentOf(scene, from);
  const {start, end} = sentence.words;
  let {to} = scene.tokensIn({start: start[phrase.start]!, end: end[phrase.last - 1]!});
  if (isPossessive(scene.tokens, to - 1)) to--;
  const read = readPhrase(scene, from, to);
  if (!read) return null;
  if (read.name !== null) return scene.cast.bearers[read.name] ?? null;
  // "a former clerk named Lee"
  const named = words.titling.has(scene.tokens[read.coreTo]?.lower ?? '') ? scene.nameAt(read.coreTo + 1) : -1;
  if (named >= 0) return scene.cast.bearers[named] ?? null;
  const mention = {
    phrase: read,
    outer: null,
    quoted: false,
    said: [],
    named: new Set<Entity>(),
    answered: null,
    answers: false,
    deniesBack: false,
    asks: false,
  };
  for (const rule of speakerRules) {
    const found = describing[rule.link]?.(scene, mention, rule)?.entity;
    if (found) return found.words.length > 0 ? found : null;
  }
  return isNamedBody(scene, read) ? adopted(scene, read) : null;
}

/** "the Commons fish committee" */
function isNamedBody({tokens, nameAt}: Scene, {from, head, to}: Phrase): boolean {
  if (to > head + 1 || !words.organisation.has(tokens[head]!.lower)) return false;
  for (let i = from; i < head; i++) if (nameAt(i) >= 0) return true;
  return false;
}

function adopted(scene: Scene, phrase: Phrase): Entity {
  const entity = unnamed(scene, phrase);
  adopt(scene, entity, phrase);
  return entity;
}

/** The links that lead from a description to somebody named. */
const describing: Readonly<Partial<Record<string, typeof linkRole>>> = {
  apposition: linkApposition,
  role: linkRole,
  description: linkDescription,
  ahead: linkNamedLater,
};
