import {listConjunction, possessiveEnding} from '../../rules/words/names.js';
import type {Entity} from '../cast/entity.js';
import {looksPersonal} from '../cast/looks-personal.js';
import {readPhrase} from '../scene/phrase.js';
import type {Described} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isConjunction} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';

/** Several who are named together as one speaker; not in the cast yet if the article has not had them so far. */
function joined(scene: Scene, members: readonly Entity[]): Entity {
  // "Lee and his lawyers"
  const owned = `${members[0]!.name}${possessiveEnding} `;
  const name = members
    .map((m) => (m.name.startsWith(owned) ? m.name.slice(owned.length) : m.name))
    .join(` ${listConjunction} `);
  const known = scene.described(name);
  if (known) return known;
  return {
    id: scene.cast.entities.length,
    name,
    kind: 'group',
    sure: true,
    gender: null,
    plural: true,
    place: false,
    role: null,
    affiliation: null,
    nouns: new Set(),
    words: [],
    count: 1,
  };
}

/** The same, from here on in the cast. */
export function adoptJoined(scene: Scene, members: readonly Entity[], token: number): Entity {
  const entity = joined(scene, members);
  if (scene.described(entity.name) === entity) return entity;
  scene.cast.entities.push(entity);
  scene.describe(entity.name, entity, token);
  return entity;
}

/** Also “Chidi Obi”, on no list of names. */
const isPerson = (e: Entity): boolean => e.kind === 'person' && (e.sure || looksPersonal(e));

/** "Marr", of whom the article tells no more, or a body. */
const isOther = (e: Entity): boolean => !isPerson(e) && !e.plural && e.kind !== 'group' && e.kind !== 'document';

const REACH_IN_NAMES = 12;
const REACH_IN_SENTENCES = 2;

/** "Ana Ruiz and Peter Lee came. They …": those named together in the sentences before the token. */
export function namedTogether(scene: Scene, token: number): Described[] {
  const {tokens, cast} = scene;
  const found: Described[] = [];
  const last = scene.nameFrom(token) - 1;
  for (let n = last; n > 0 && last - n < REACH_IN_NAMES; n--) {
    const {from, to, titleFrom} = cast.names[n]!;
    if (tokens[token]!.sentence - tokens[from]!.sentence > REACH_IN_SENTENCES) break;
    if (!isConjunction(tokens[titleFrom - 1]?.lower ?? '') || isPossessive(tokens, to)) continue;
    let first = n - 1;
    const ends = (i: number) => cast.names[i]!.to;
    const comma = isComma(tokens[titleFrom - 2]!) ? 2 : 1; // "Ana Ruiz, and"
    if (ends(first) !== titleFrom - comma) continue;
    while (first > 0 && isComma(tokens[ends(first - 1)]!) && ends(first - 1) + 1 === cast.names[first]!.titleFrom)
      first--;
    const members = cast.bearers.slice(first, n + 1).filter((e) => e !== null);
    const alike = members.every(isPerson) || members.every(isOther);
    const start = cast.names[first]!.titleFrom;
    const all = alike && members.length > 1 && new Set(members).size === n + 1 - first;
    const phrase = all ? readPhrase(scene, start, to) : null;
    if (phrase) found.push({entity: joined(scene, members), phrase, weight: scene.weightAt(first)});
    n = first;
  }
  return found;
}

/** "Laura Finch says no. Peter Dunmore says yes. Both …", a paragraph each: the two people who have spoken by turns, if nobody else has. */
export function pairSpoken(scene: Scene, token: number): Entity[] {
  const pair: Entity[] = [];
  for (let i = scene.spoken.length - 1; i >= 0; i--) {
    const {entity, token: at} = scene.spoken[i]!;
    if (at >= token || scene.tokens[token]!.sentence - scene.tokens[at]!.sentence > REACH_OF_TURNS_IN_SENTENCES)
      continue;
    if (entity.plural) continue; // "both men" before
    if (!isPerson(entity)) return [];
    if (!pair.includes(entity)) pair.push(entity);
  }
  return pair.sort((a, b) => scene.firstNameOf(a) - scene.firstNameOf(b));
}

const REACH_OF_TURNS_IN_SENTENCES = 5;

/** "Laura Finch met Peter Dunmore. The two …": the people (or, for "both companies", the bodies) whom this sentence and the one before name, or the paragraph. */
export function pairBefore(scene: Scene, token: number, bodies = false): Entity[] {
  const {tokens, cast} = scene;
  const pair: Entity[] = [];
  const {sentence} = tokens[token]!;
  const paragraph = scene.paragraphOf(token);
  const isNear = (at: number) => sentence - tokens[at]!.sentence <= 1 || scene.paragraphOf(at) === paragraph;
  for (let n = scene.nameFrom(token) - 1; n >= 0 && isNear(cast.names[n]!.from); n--) {
    const e = cast.bearers[n];
    const fits = bodies
      ? !e?.place && e?.kind !== 'person' && e?.kind !== 'group'
      : e !== null && e !== undefined && isPerson(e);
    if (e && fits && !pair.includes(e)) pair.push(e);
  }
  return pair.sort((a, b) => scene.firstNameOf(a) - scene.firstNameOf(b));
}
