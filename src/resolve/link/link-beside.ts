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
  const before = behindName(tokens, comma);
  const n = nameAt(before - 1);
  if (n < 0 || !isComma(tokens[comma]!) || cast.names[n]!.to !== before) return null;
  const {sentence, quotation} = tokens[phrase.from]!;
  if (tokens[comma]!.sentence !== sentence || tokens[comma]!.quotation !== quotation) return null;
  const bearer = cast.bearers[n] ?? null;
  if (!bearer) return null;
  // "Lee, 41 — said", not "of those 52 back Lee, 41 said so"
  const age = tokens[phrase.head]!.kind === 'number' && tokens[phrase.head + 1]?.kind === 'mark';
  if (age && bearer.kind === 'person') return sureOf(bearer);
  const noun = tokens[phrase.head]!.lower;
  const thing = words.document.has(noun) || words.outlet.has(noun) || words.organisation.has(noun);
  // "Lee, the No. 2 in the party"
  if (bearer.kind === 'person' && !thing && isApposition(scene, phrase.head)) return sureOf(bearer);
  if (!isCalled(bearer, noun)) return null;
  // "with Norland News, a rival site, which said"
  const after = tokens[phrase.to];
  const next = after && isComma(after) ? tokens[phrase.to + 1] : after;
  if (words.relative.has(next?.lower ?? '')) return sureOf(bearer);
  return opens(scene, cast.names[n]!.titleFrom) && !isInserted(scene, phrase.head) ? sureOf(bearer) : null;
};

/** Where the name before a comma ends: before the bracket in "Sen. Laura Finch (D-NL), a teacher". */
function behindName(tokens: Scene['tokens'], comma: number): number {
  if (tokens[comma - 1]?.lower !== ')') return comma;
  let open = comma - 1;
  while (open > 0 && comma - open < LONGEST_BRACKET && tokens[open]!.lower !== '(') open--;
  return tokens[open]!.lower === '(' ? open : comma;
}

const LONGEST_BRACKET = 8; // tokens

/** Whether the noun can describe the bearer of the name; a word that is not a noun ("one") can describe any person. */
function isCalled(e: Entity, noun: string): boolean {
  if (isPlural(noun) && e.kind === 'person') return false;
  if (isRole(noun) || words.kin.has(noun)) return e.kind === 'person' || (e.kind === null && !e.place);
  if (words.organisation.has(noun) || words.outlet.has(noun)) return !(e.kind === 'person' && e.sure);
  return isClosed(noun) && e.kind === 'person';
}

function isApposition(scene: Scene, head: number): boolean {
  const place = placeOf(scene, head);
  const phrase = place?.sentence.phrases.find((p) => p.start <= place.word && place.word < p.end);
  return phrase?.role === 'apposition' && phrase.of?.kind === 'name';
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
