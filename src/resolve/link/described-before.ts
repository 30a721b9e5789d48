import type {Entity} from '../cast/entity.js';
import {isOutlet} from '../scene/fit.js';
import {sameOffice} from '../scene/office.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import {type Described, mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isAgent, isClosed, isPlural, isRole, tag, tagged, words} from '../word/lexicon.js';
import {endOfDescription, isModifier} from './link-antecedent.js';
import {namedLater} from './link-named-later.js';
import {unnamed} from './link-unnamed.js';

const REACH_IN_TOKENS = 60;
const MODIFIERS_IN_WORDS = 4; // between a determiner and its noun

/** Whom the narrator describes without a name in the token's sentence and a few before it: "the government", "a man". */
export function describedBefore(scene: Scene, token: number, sentences: number): Described[] {
  const {tokens, nameAt, article} = scene;
  const here = tokens[token]!;
  const found: Described[] = [];
  const byName = new Map<string, Entity>(); // "the men" twice are one entity
  for (
    let i = token - 1;
    i >= 0 && token - i < REACH_IN_TOKENS && here.sentence - tokens[i]!.sentence <= sentences;
    i--
  ) {
    const {lower, kind, quotation, sentence} = tokens[i]!;
    const capital = tokens[i]!.capital && article.sentences[sentence]!.tokens.start !== i; // "Residents said"
    if (quotation !== null && quotation !== here.quotation) continue;
    if (kind !== 'word' || nameAt(i) >= 0 || capital || !isAgent(lower)) continue;
    const from = startOf(scene, i);
    const next = tokens[i + 1];
    // "the company spokesman", "the company's chairman": part of another description
    if (from === null || (next?.kind === 'word' && !isClosed(next.lower) && isAgent(next.lower))) continue;
    if (next?.start === tokens[i]!.end && next.kind === 'word') continue;
    if (isPredicate(scene, from)) continue;
    const to = words.placeLink.has(next?.lower ?? '') ? i + 1 : endOfDescription(scene, i);
    const phrase = readPhrase(scene, from, to);
    const entity = phrase?.name === null ? bearer(scene, phrase, i) : null;
    if (!phrase || !entity) continue;
    const same = byName.get(entity.name) ?? entity;
    byName.set(entity.name, same);
    found.push({entity: same, phrase, weight: weightAt(scene, from)});
  }
  return found;
}

/** "She was a moderator", "as an author": nobody new. */
function isPredicate({tokens}: Scene, from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  return words.indefinite.has(tokens[from]!.lower) && (tagged(before, tag.copula) || words.likening.has(before));
}

const isPublisher = (e: Entity): number => (e.words.length > 0 && isOutlet(e) ? 1 : 0);

const isBody = (e: Entity): number => (e.kind === 'organisation' && !e.place ? 1 : 0);

/** Where the noun phrase begins: at its determiner or, for a bare plural, at its modifiers; null for a bare singular. */
function startOf({tokens, nameAt}: Scene, at: number): number | null {
  let i = at;
  let bare = at; // takes in "brave editors", but not "demeaned editors"
  while (i > 0 && at - i < MODIFIERS_IN_WORDS) {
    const before = tokens[i - 1]!;
    if (before.sentence !== tokens[at]!.sentence) break;
    if (before.kind !== 'word' && before.kind !== 'number') break; // "a Grade 5 pupil"
    if (words.definite.has(before.lower) || words.indefinite.has(before.lower)) return i - 1;
    if (nameAt(i - 1) < 0 && before.kind === 'word' && !isModifier(before)) break;
    if (i === bare && (nameAt(i - 1) >= 0 || tagged(before.lower, tag.modifier))) bare--;
    i--;
  }
  return isPlural(tokens[at]!.lower) ? bare : null;
}

/** The entity described; null for "the nominee", who is somebody named, though nothing says which person. */
function bearer(scene: Scene, phrase: Phrase, head: number): Entity | null {
  if (phrase.determiner !== 'definite') return namedLater(scene, phrase) ?? unnamed(scene, phrase);
  const noun = scene.tokens[head]!.lower;
  const known = scene.holderOf(noun, phrase.from, (e) => sameOffice(scene, phrase, e));
  if (known) return known;
  // "the group" is the body named last
  const bare = phrase.to === phrase.from + 1;
  const suits = words.anyOrganisation.has(noun) ? isBody : words.outlet.has(noun) ? isPublisher : null;
  const body = bare && suits ? mostSalient(scene, phrase.from, suits)?.entity : null;
  if (body) return body;
  const somebody = isRole(noun) && !isPlural(noun) && !words.anyPerson.has(noun);
  const told = words.relative.has(scene.tokens[head + 1]?.lower ?? ''); // "the lawyer who sent it"
  return somebody && !told ? null : unnamed(scene, phrase);
}

/** A sentence's subject weighs more than a noun after a preposition. */
function weightAt({tokens, article}: Scene, from: number): number {
  const {sentence} = tokens[from]!;
  if (article.sentences[sentence]?.tokens.start === from) return 2;
  const before = tokens[from - 1];
  return before && words.ender.has(before.lower) ? 0.8 : 1;
}
