import type {KnownSpeaker} from '../../layers/own-rules.js';
import {isRole} from '../word/lexicon.js';
import {LISTED, listedAs, listedWithSurname} from '../word/listed.js';
import type {Entity} from './entity.js';

/** Those of the cast whom the user's own rules name, by their ids there. */
export type ListedCast = Map<string, Entity>;

interface Members {
  readonly bearers: readonly (Entity | null)[];
  readonly entities: Entity[];
}

/** Tells the cast who they are by the user's own rules; whoever goes by several of the listed names is one. */
export function knowListed<C extends Members>(cast: C): C & {readonly listed: ListedCast} {
  const listed: ListedCast = new Map();
  if (!LISTED) return {...cast, listed};
  const others = new Map<Entity, Entity>();
  for (const entity of cast.entities) {
    const known = listedAs(entity.name) ?? bySurname(entity);
    if (!known) continue;
    const first = listed.get(known.id);
    if (!first) {
      listed.set(known.id, entity);
      learn(entity, known);
      continue;
    }
    others.set(entity, first);
    first.count += entity.count;
    first.role ??= entity.role;
    for (const noun of entity.nouns) first.nouns.add(noun);
    entity.nouns.clear();
  }
  const bearers = cast.bearers.map((bearer) => (bearer && others.get(bearer)) ?? bearer);
  return {...cast, bearers, listed};
}

/** "Ms Brandt", where the article names no Brandt in full. */
function bySurname({words, gender, kind}: Entity): KnownSpeaker | undefined {
  const known = kind === 'organisation' ? undefined : listedWithSurname(words.join(' '));
  return known && (gender === null || known.gender === null || gender === known.gender) ? known : undefined;
}

/** The article's own words for somebody's role count more than the list. */
function learn(entity: Entity, {name, kind, gender, role, affiliation}: KnownSpeaker): void {
  entity.name = name;
  entity.kind = kind;
  entity.sure = true;
  entity.gender = gender ?? entity.gender;
  entity.role ??= role;
  entity.affiliation ??= affiliation;
  for (const word of role?.toLowerCase().split(' ') ?? []) if (isRole(word)) entity.nouns.add(word);
}

/** Somebody whom the article never names. */
export function bearerOf(known: KnownSpeaker, cast: Members & {readonly listed: ListedCast}): Entity {
  const there = cast.listed.get(known.id);
  if (there) return there;
  const entity: Entity = {
    id: cast.entities.length,
    name: '',
    kind: null,
    sure: true,
    gender: null,
    plural: false,
    place: false,
    role: null,
    affiliation: null,
    nouns: new Set(),
    words: known.name.toLowerCase().split(' '),
    count: 1,
  };
  learn(entity, known);
  cast.entities.push(entity);
  cast.listed.set(known.id, entity);
  return entity;
}
