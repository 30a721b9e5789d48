import type {Segmented} from '../../layers/article.js';
import {folded} from '../../layers/span.js';
import type {Name} from '../name/name.js';
import {ageNoun, isAge, isRole, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import type {Entity} from './entity.js';
import {isAged} from './kind-of-name.js';
import type {RoleAt} from './role-of.js';

const MOST_NOUNS = 12; // kept per entity

/** Adds to an entity what a mention of its name and the words around it tell: gender, role, affiliation, nouns. */
export function learnFromMention(
  entity: Entity,
  n: Name,
  at: RoleAt | null,
  text: string,
  tokens: Segmented['tokens'],
): void {
  const titled = n.from > n.titleFrom;
  entity.count++;
  entity.sure ||=
    titled ||
    (tagged(n.words[0]!, tag.first) && !(entity.place && n.words.length === 1)) || // "Virginia"
    (at?.nouns.some((noun) => (isRole(noun) || words.trait.has(noun)) && !words.anybody.has(noun)) ?? false);
  // "the Gazette's Ana Ruiz"
  if (entity.kind === 'person' && at?.affiliation) entity.sure = true;
  // "Mrs. Cole" tells the gender, as does the first name in a full name
  if (titled || n.words.length > 1) entity.gender ??= n.gender;
  // "26-year-old Taugan Cole"
  const before = tokens[n.titleFrom - 1];
  if (isAged(tokens, n)) {
    entity.sure = true;
    if (before && isAge(before.lower)) entity.nouns.add(before.lower);
    const age = tokens[n.to + 1]; // "Taugan Cole, 26,"
    if (age?.kind === 'number') entity.nouns.add(ageNoun(age.lower));
  }
  // "Ana Ruiz MP"
  for (let k = n.to - 1; k > n.from && words.honour.has(tokens[k]!.lower); k--)
    if (isRole(tokens[k]!.lower)) entity.nouns.add(tokens[k]!.lower);
  if (!at) return;
  for (const noun of at.nouns) {
    if (entity.nouns.size < MOST_NOUNS) entity.nouns.add(noun);
    if (words.maleTitle.has(noun)) entity.gender ??= 'male';
    if (words.femaleTitle.has(noun)) entity.gender ??= 'female';
  }
  if (words.regnal.has(n.words[0]!)) entity.nouns.add(n.words[0]!); // "the Pope" for Pope Francis
  for (let k = n.titleFrom; k < n.from; k++) {
    const title = tokens[k]!.lower;
    if (!words.honorific.has(title) || words.tellingHonorific.has(title)) entity.nouns.add(title);
  }
  if (at.role && !entity.role) entity.role = folded(text, at.role);
  if (at.affiliation && !entity.affiliation) entity.affiliation = folded(text, at.affiliation);
}

/** "Wickham's said so": what stands before a verb owns nothing, so that its ending is a part of the name. */
export function learnEnding(
  entity: Entity,
  {from, to}: Name,
  text: string,
  tokens: Segmented['tokens'],
  cues: ReadonlySet<number>,
): void {
  const verb = tokens[to + 1];
  if (!isPossessive(tokens, to) || !verb || verb.sentence !== tokens[from]!.sentence || verb.capital) return;
  if (tokens[from]!.quotation !== null || !cues.has(verb.start) || !tagged(verb.lower, tag.finite)) return;
  if (entity.sure && entity.words.length > 1) return; // a person named in full
  entity.name = folded(text, {start: tokens[from]!.start, end: tokens[to]!.end});
  entity.kind = 'organisation';
  entity.gender = null;
}
