import type {Entity} from '../cast/entity.js';
import {isPlural, isRole, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import type {Scene} from './scene.js';

/*
 * Whether a description and a person's role can be one office: "the defence minister" is no foreign minister, "the head" no
 * deputy head, and "the ferry's owner" owns no mill.
 */

/** A description by token indices: [from, head] says what somebody is, [head + 1, to) of what or for whom. */
export interface Office {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** Whether nothing in the words of the description speaks against the role that the article gives the person. */
export function sameOffice(scene: Scene, phrase: Office, e: Entity): boolean {
  const role = (e.role ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const own: string[] = [];
  const {tokens} = scene;
  const noun = tokens[phrase.head]!.lower;
  const start = ownerEnd(scene, phrase);
  for (let i = start; i < phrase.head; i++) own.push(tokens[i]!.lower);
  // "the minister for trade"
  const field = tokens[phrase.head + 2]?.lower ?? '';
  const ofField = phrase.to === phrase.head + 3 && isLink(tokens[phrase.head + 1]!.lower);
  if (ofField && words.roleModifier.has(field)) own.push(field);
  // "the former minister" may be whoever was minister when last called so
  for (const word of own)
    if (words.otherOffice.has(word) && !words.pastOffice.has(word) && !role.includes(word)) return false;
  if (e.role !== null && own.some((word) => words.firstOffice.has(word) && !role.includes(word))) return false;
  // "the governor" is no former governor
  const past = (list: readonly string[]) => list.some((word) => words.pastOffice.has(word));
  if (words.singleOffice.has(noun) && role.includes(noun) && past(role) && !past(own)) return false;
  if (isElsewhere(scene, phrase, e) || differs(own, role, isNational) || differs(own, role, isOrder)) return false;
  // "the Labour leader" is no Tory one
  const parties = own.flatMap((word) => words.party.get(word) ?? []);
  const others = role.flatMap((word) => words.party.get(word) ?? []);
  if (parties.length > 0 && others.length > 0 && !parties.some((party) => others.includes(party))) return false;
  for (const word of role) if (words.lesserOffice.has(word) && word !== noun && !own.includes(word)) return false;
  const fields = own.filter(
    (word, i) => !words.otherOffice.has(word) && isField(word) && (ofField || !tokens[start + i]!.capital),
  );
  // "the prime minister" is no trade secretary
  const likewise = !e.nouns.has(noun) && words.synonyms.get(noun)?.some((other) => e.nouns.has(other));
  if (fields.length > 0 && (role.includes(noun) || likewise)) {
    const fieldsOfRole = role.filter((word) => word !== noun && !words.otherOffice.has(word) && isField(word));
    if (fieldsOfRole.length > 0 && !fieldsOfRole.some((word) => fields.includes(word))) return false;
  }
  const at = ownerAt(scene, phrase, e);
  if (at < 0 || e.affiliation === null) return true;
  const owner = ownerOf(scene, at);
  if (shareWord(e.role ?? '', owner)) return true;
  return shareWord(e.affiliation, owner) && !isOfOther(scene, phrase, at, e.affiliation);
}

/** "The head of the nurses' union" is none of the teachers', "the director of the south mine" none of the north one. */
function isOfOther({tokens}: Scene, {from}: Office, at: number, affiliation: string): boolean {
  const tells = (word: string) => isOrder(word) || isField(word) || isPlural(word);
  const told = affiliation
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .slice(0, -1)
    .filter(tells);
  const own: string[] = [];
  for (let i = at - 1; i > from && !words.definite.has(tokens[i]!.lower) && !isLink(tokens[i]!.lower); i--)
    if (tokens[i]!.kind === 'word' && !isPossessive(tokens, i) && tells(tokens[i]!.lower)) own.push(tokens[i]!.lower);
  return own.length > 0 && told.length > 0 && !own.some((word) => told.includes(word));
}

const isLink = (lower: string): boolean => words.ownerLink.has(lower);

/** "The Swedish minister" is no Norwegian one, "the youngest son" not the eldest: both tell of the kind, and not the same. */
function differs(own: readonly string[], role: readonly string[], tells: (word: string) => boolean): boolean {
  const said = own.filter(tells);
  return said.length > 0 && role.some(tells) && !said.some((word) => role.includes(word));
}

const isNational = (word: string): boolean =>
  (words.national.has(word) || tagged(word, tag.demonym)) && !words.party.has(word);

const isOrder = (word: string): boolean => words.order.has(word);

/** "The Sudland president" is no president of Norland. */
function isElsewhere({tokens, nameAt}: Scene, {from, head}: Office, {role, affiliation}: Entity): boolean {
  const {lower: noun} = tokens[head]!;
  if (!(words.singleOffice.has(noun) || words.exclusiveOffice.has(noun))) return false;
  if (affiliation === null || affiliation === affiliation.toLowerCase()) return false;
  const told = `${affiliation} ${role ?? ''}`.toLowerCase();
  const places = tokens.slice(from, head).filter((t, k) => nameAt(from + k) >= 0 && !tagged(t.lower, tag.demonym));
  return places.length > 0 && !places.some(({lower}) => told.includes(lower));
}

/** "communications", "prime"; not "outspoken" and "three-term", which say nothing about the office. */
const isField = (lower: string): boolean =>
  words.roleModifier.has(lower) ||
  !(lower.includes('-') || isRole(lower) || tagged(lower, tag.adjective | tag.adverb | tag.past | tag.participle));

/** Where the owner before a description ends: behind "the ferry's". */
function ownerEnd({tokens}: Scene, {from, head}: Office): number {
  for (let i = head - 1; i > from; i--) if (isPossessive(tokens, i)) return i + 1;
  return from;
}

/** Where "ferry" stands in "the ferry's owner", "the owner of the ferry"; -1 for a name, which may be told in many ways. */
function ownerAt(scene: Scene, phrase: Office, e: Entity): number {
  const {tokens, nameAt} = scene;
  const end = ownerEnd(scene, phrase);
  let at = end > phrase.from ? end - 2 : -1;
  if (at < 0 && isLink(tokens[phrase.head + 1]?.lower ?? '')) at = phrase.to - 1;
  if (at < 0 || nameAt(at) >= 0 || tokens[at]!.kind !== 'word') return -1;
  const {lower} = tokens[at]!;
  // "the family's lawyer" is not the defendant's; "Lee's lawyer" may be the singer's
  const named = e.affiliation === null || e.affiliation !== e.affiliation.toLowerCase();
  return named && (isRole(lower) || isPlural(lower)) ? -1 : at;
}

function ownerOf({tokens}: Scene, at: number): string {
  const {lower} = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  return words.rivalling.has(before) ? `${before} ${lower}` : lower; // "the coach of the rival club"
}

const shareWord = (text: string, word: string): boolean => text.toLowerCase().includes(word);
