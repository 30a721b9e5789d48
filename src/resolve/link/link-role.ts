import type {Entity} from '../cast/entity.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import type {Link, Mention} from './link.js';
import {agrees} from './link-named-later.js';

/** "the spokesman", "the prime minister", "a spokesman for Acme": the one whom the article gives that role. */
export const linkRole: Link = (scene, mention) => {
  const {phrase} = mention;
  const {tokens} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (phrase.name !== null || !isRole(noun) || isPlural(noun) || words.anonymous.has(noun)) return null;
  const body = bodyOf(scene, mention);
  const holder =
    (body && speaksFor(scene, noun, body)) ?? toldApart(scene, mention, noun) ?? holderOf(scene, noun, phrase.from);
  if (holder?.kind !== 'person') return null;
  if (scene.inTitle(phrase.from)) return words.anyPerson.has(noun) || !agrees(scene, phrase, holder) ? null : holder;
  if (body) {
    const same = isOf(holder.affiliation, body) || isOf(holder.role, body);
    const definite = phrase.determiner === 'definite' || phrase.determiner === null;
    return same || (definite && !isNamed(holder.affiliation)) ? holder : null;
  }
  const office = scene.nameAt(phrase.head) >= 0; // "Prime Minister" without a name
  const owned = tokens.slice(phrase.from, phrase.head).some((_, k) => isPossessive(tokens, phrase.from + k));
  const definite = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  return definite || office || owned ? holder : null;
};

/** Whom the article calls a spokesperson of the body, wherever that stands. */
function speaksFor({cast}: Scene, noun: string, body: Entity): Entity | null {
  if (!words.spokesperson.has(noun)) return null;
  for (let i = 0; i < Math.min(cast.entities.length, MOST_OF_CAST); i++) {
    const e = cast.entities[i]!;
    if (e.kind !== 'person' || !(isOf(e.affiliation, body) || isOf(e.role, body))) continue;
    for (const other of e.nouns) if (words.spokesperson.has(other) && agree(noun, e)) return e;
  }
  return null;
}

const MOST_OF_CAST = 200; // looked through, which keeps the time linear

/** "spokeswoman" is no man. */
const agree = (noun: string, {gender}: Entity): boolean =>
  !(words.maleTitle.has(noun) && gender === 'female') && !(words.femaleTitle.has(noun) && gender === 'male');

/** "the Norland president": the most salient of those whose role says so. */
function toldApart(scene: Scene, {phrase, outer, quoted}: Mention, noun: string): Entity | null {
  const {tokens} = scene;
  const own = quoted ? outer : null;
  const told: string[] = [];
  for (let i = phrase.from; i < phrase.head; i++) {
    if (words.otherOffice.has(tokens[i]!.lower)) return null;
    if (tokens[i]!.capital) told.push(tokens[i]!.lower);
  }
  if (told.length === 0) return null;
  const synonyms = words.synonyms.get(noun) ?? [];
  const isHolder = (e: Entity) => e.nouns.has(noun) || synonyms.some((s) => e.nouns.has(s));
  const isTold = (e: Entity) => told.some((w) => e.role?.toLowerCase().includes(w));
  return mostSalient(scene, phrase.from, (e) => (e !== own && e.kind === 'person' && isHolder(e) && isTold(e) ? 1 : 0));
}

/** Who is called by the noun, any word for a spokesperson being as good as another. */
function holderOf(scene: Scene, noun: string, token: number): Entity | undefined {
  if (!words.spokesperson.has(noun)) return scene.calledBy(noun, token);
  let found: Entity | undefined = scene.calledBy(noun, token);
  for (const other of words.spokesperson) found ??= scene.calledBy(other, token);
  return found && agree(noun, found) ? found : undefined;
}

/** The body in "the Acme spokesman", "a spokesman for Acme". */
function bodyOf(scene: Scene, {phrase}: Mention): Entity | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    if (i === phrase.head) continue;
    const n = scene.nameAt(i);
    if (n >= 0 && n !== scene.nameAt(phrase.head)) return scene.cast.bearers[n] ?? null;
  }
  return null;
}

/** Whether the words of an affiliation or a role name the body, by its last word or its initials. */
function isOf(text: string | null, body: Entity): boolean {
  if (text === null) return false;
  const list = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const initials = body.words
    .filter((w) => !words.connector.has(w))
    .map((w) => w[0])
    .join('');
  return list.includes(body.words.at(-1) ?? '') || (initials.length > 1 && list.includes(initials));
}

/** "Acme", against "group" of "the group's leader", which may be anybody. */
const isNamed = (affiliation: string | null): boolean =>
  affiliation !== null && affiliation !== affiliation.toLowerCase();
