import type {Entity} from '../cast/entity.js';
import {placeOf} from '../scene/grammar-at.js';
import type {Scene} from '../scene/scene.js';
import {isClosed, isPlural, isRole, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {type Link, sureOf} from './link.js';

/** "Laura Finch, a teacher who said": a description right after a name and a comma describes its bearer. */
export const linkBeside: Link = (scene, {phrase}) => {
  const {tokens, cast, nameAt} = scene;
  if (phrase.name !== null) return null;
  let comma = phrase.from - 1;
  while (comma > 0 && tokens[comma]!.kind === 'word' && isClosed(tokens[comma]!.lower)) comma--;
  const n = nameAt(comma - 1);
  if (n < 0 || !isComma(tokens[comma]!) || cast.names[n]!.to !== comma) return null;
  const {sentence, quotation} = tokens[phrase.from]!;
  if (tokens[comma]!.sentence !== sentence || tokens[comma]!.quotation !== quotation) return null;
  const bearer = cast.bearers[n] ?? null;
  if (!bearer || !isCalled(bearer, tokens[phrase.head]!.lower)) return null;
  // "with Norland News, a rival site, which said"
  const after = tokens[phrase.to];
  const next = after && isComma(after) ? tokens[phrase.to + 1] : after;
  if (words.relative.has(next?.lower ?? '')) return sureOf(bearer);
  return opens(scene, cast.names[n]!.titleFrom) && !isInserted(scene, phrase.head) ? sureOf(bearer) : null;
};

/** Whether the noun can describe the bearer of the name; a word that is not a noun ("one") can describe any person. */
function isCalled(e: Entity, noun: string): boolean {
  if (isPlural(noun) && e.kind === 'person') return false;
  if (isRole(noun) || words.kin.has(noun)) return e.kind === 'person' || (e.kind === null && !e.place);
  if (words.organisation.has(noun) || words.outlet.has(noun)) return !(e.kind === 'person' && e.sure);
  return isClosed(noun) && e.kind === 'person';
}

/** "Laura Finch, an aide said, has left": whoever speaks in a clause put between commas is somebody else. */
function isInserted(scene: Scene, head: number): boolean {
  const place = placeOf(scene, head);
  const clause = place?.sentence.clauses.find(
    ({subject}) => subject && subject.start <= place.word && place.word < subject.end,
  );
  return clause?.kind === 'inserted';
}

/** Whether the name opens its clause: "On Monday, Acme's Laura Finch, a teacher", but not "In Norland, a teacher". */
function opens({tokens, article, nameAt, cast}: Scene, from: number): boolean {
  let i = from - 1;
  if (isPossessive(tokens, i) && nameAt(i - 1) >= 0) i = cast.names[nameAt(i - 1)]!.titleFrom - 1;
  const start = article.sentences[tokens[from]!.sentence]?.tokens.start ?? 0;
  if (i >= start && words.definite.has(tokens[i]!.lower)) i--;
  return i < start || tokens[i]!.kind === 'mark' || tokens[i]!.kind === 'quote';
}
