import type {Entity} from '../cast/entity.js';
import {sameOffice} from '../scene/office.js';
import type {Choice} from '../scene/choice.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isPossessive, isTrade} from '../word/role-words.js';
import {type Link, type Mention, sureOf, unsureOf} from './link.js';
import {agrees} from './link-named-later.js';
import {antecedentOf} from './owner.js';

/** "the spokesman", "the prime minister", "a spokesman for Acme": the person to whom the article gives that role. */
export const linkRole: Link = (scene, mention) => {
  const {phrase} = mention;
  const {tokens} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (phrase.name !== null || !(isRole(noun) || isTrade(noun)) || isPlural(noun) || words.anonymous.has(noun))
    return null;
  const body = bodyOf(scene, mention);
  const spokesperson = body && speaksFor(scene, noun, body);
  const choice = spokesperson
    ? sureOf(spokesperson)
    : (holderDescribed(scene, mention, noun) ?? holderOf(scene, mention, noun));
  const holder = choice?.entity;
  if (holder?.kind !== 'person') return null;
  // "Lee's personal doctor" is no Dr Ruiz
  if (phrase.to > phrase.from + 1 && isByTitle(holder, noun)) return null;
  if (scene.inTitle(phrase.from)) return words.anyPerson.has(noun) || !agrees(scene, phrase, holder) ? null : choice;
  if (body) {
    const same = isOf(holder.affiliation, body) || isOf(holder.role, body);
    // "Her lawyer, Kim Duong, denied it. Pugh's lawyer said so.": one who is another's
    if (!same && body.kind === 'person' && words.attendant.has(noun)) return null;
    const definite = phrase.determiner === 'definite' || phrase.determiner === null;
    return same || (definite && !isNamed(holder.affiliation)) ? choice : null;
  }
  const office = scene.nameAt(phrase.head) >= 0; // "Prime Minister" without a name
  const owned = tokens.slice(phrase.from, phrase.head).some((_, k) => isPossessive(tokens, phrase.from + k));
  const definite = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  if (phrase.determiner === 'possessive') return isTheirs(scene, mention, holder) ? unsureOf(holder) : null;
  if (!definite && !office && !owned) return null;
  // "Her husband, Kofi Roe, wept. The neighbour's husband said …"
  return owned && words.kin.has(noun) && holder.affiliation === null ? unsureOf(holder) : choice;
};

/** Whether only a form of address says that somebody may be called so. */
function isByTitle({nouns}: Entity, noun: string): boolean {
  if (nouns.has(noun)) return false;
  const called = (words.synonyms.get(noun) ?? []).filter((other) => nouns.has(other));
  return called.length > 0 && called.every((other) => words.tellingHonorific.has(other));
}

/** "Her boss" is nobody whom the article calls the boss of others. */
function isTheirs(scene: Scene, {phrase}: Mention, {affiliation}: Entity): boolean {
  const owner = antecedentOf(scene, phrase.from - 1);
  if (!owner) return true;
  // "The bank's lawyer, Maya Lind, said so. Ruud denies it; his lawyer …": a man is no bank
  if (!isNamed(affiliation)) return affiliation === null || owner.kind !== 'person' || words.kin.has(affiliation);
  return isOf(affiliation, owner) || (owner.affiliation !== null && owner.affiliation === affiliation);
}

/** The person whom the article calls a spokesperson of the body, before or after this place. */
function speaksFor({cast}: Scene, noun: string, body: Entity): Entity | null {
  if (!words.spokesperson.has(noun)) return null;
  for (let i = 0; i < Math.min(cast.entities.length, MOST_OF_CAST); i++) {
    const e = cast.entities[i]!;
    if (e.kind !== 'person' || !(isOf(e.affiliation, body) || isOf(e.role, body))) continue;
    for (const other of e.nouns) if (words.spokesperson.has(other) && agree(noun, e)) return e;
  }
  return null;
}

const MOST_OF_CAST = 200; // entities searched; keeps the time linear

/** Whether the noun's gender fits: a "spokeswoman" is not a man. */
const agree = (noun: string, {gender}: Entity): boolean =>
  !(words.maleTitle.has(noun) && gender === 'female') && !(words.femaleTitle.has(noun) && gender === 'male');

/** "the Norland president": the most salient holder of the office whose role has one of the capitalised words. */
function holderDescribed(scene: Scene, {phrase, outer, quoted}: Mention, noun: string): Choice | null {
  const {tokens} = scene;
  const own = quoted ? outer : null;
  const names: string[] = [];
  for (let i = phrase.from; i < phrase.head; i++) {
    if (words.otherOffice.has(tokens[i]!.lower)) return null;
    if (tokens[i]!.capital) names.push(tokens[i]!.lower);
  }
  if (names.length === 0) return null;
  const synonyms = words.synonyms.get(noun) ?? [];
  const any = words.anyPerson.has(noun); // "the Ukip man"
  const isHolder = (e: Entity) => (any && agree(noun, e)) || e.nouns.has(noun) || synonyms.some((s) => e.nouns.has(s));
  const isDescribed = (e: Entity) =>
    names.some((w) => e.role?.toLowerCase().includes(w) || (any && e.affiliation?.toLowerCase().includes(w)));
  return mostSalient(scene, phrase.from, (e) =>
    e !== own && e.kind === 'person' && isHolder(e) && isDescribed(e) ? 1 : 0,
  );
}

/** The entity called by the noun; all words for a spokesperson count as one. Of two ministers the one with that office. */
function holderOf(scene: Scene, {phrase}: Mention, noun: string): Choice | null {
  const {from: token} = phrase;
  if (words.spokesperson.has(noun)) {
    let found: Entity | undefined = scene.calledBy(noun, token);
    for (const other of words.spokesperson) found ??= scene.calledBy(other, token);
    return found && agree(noun, found) && sameOffice(scene, phrase, found) ? unsureOf(found) : null;
  }
  const has = (e: Entity) => sameOffice(scene, phrase, e);
  const found = scene.holderOf(noun, token, has) ?? alike(scene, phrase, noun, has);
  const others = scene.cast.entities.slice(0, MOST_OF_CAST).some((e) => e !== found && e.nouns.has(noun) && has(e));
  // "the cleric" for a bishop is a guess
  return others || !found?.nouns.has(noun) ? unsureOf(found) : sureOf(found);
}

/** "The defence lawyer", for a defence attorney: another noun, the same field. */
function alike(
  {cast, tokens}: Scene,
  {from, head}: Phrase,
  noun: string,
  has: (e: Entity) => boolean,
): Entity | undefined {
  const others = words.synonyms.get(noun) ?? [];
  const fields = tokens.slice(from, head).map(({lower}) => lower);
  return cast.entities
    .slice(0, MOST_OF_CAST)
    .find((e) => others.some((o) => e.nouns.has(o)) && fields.some((f) => e.role?.toLowerCase().includes(f)) && has(e));
}

/** "Acme" in "the Acme spokesman", "a spokesman for Acme". */
function bodyOf(scene: Scene, {phrase}: Mention): Entity | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    if (i === phrase.head) continue;
    const n = scene.nameAt(i);
    if (n >= 0 && n !== scene.nameAt(phrase.head)) return scene.cast.bearers[n] ?? null;
  }
  return null;
}

/** Whether an affiliation or a role names the body, by its last word or its initials. */
function isOf(text: string | null, body: Entity): boolean {
  if (text === null) return false;
  const list = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const initials = body.words
    .filter((w) => !words.connector.has(w))
    .map((w) => w[0])
    .join('');
  return list.includes(body.words.at(-1) ?? '') || (initials.length > 1 && list.includes(initials));
}

/** Whether an affiliation is a name: "Acme", as opposed to "group" in "the group's leader", which may be any group. */
const isNamed = (affiliation: string | null): boolean =>
  affiliation !== null && affiliation !== affiliation.toLowerCase();
