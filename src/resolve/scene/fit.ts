import type {SpeakerRule} from '../../layers/rule.js';
import type {Entity} from '../cast/entity.js';
import {looksPersonal} from '../cast/looks-personal.js';
import {isRole, tag, tagged, words} from '../word/lexicon.js';
import {isListedOutlet} from '../word/listed.js';
import type {Scene} from './scene.js';

/** How well an entity fits a pronoun, from 0 to 1: by gender, number and kind as far as the article tells them. */
export function fitOfPronoun(takes: SpeakerRule['takes'], e: Entity): number {
  const alone = !e.plural && e.kind !== 'document' && e.kind !== 'organisation' && e.kind !== 'group';
  if (takes === 'male' || takes === 'female') {
    if (e.words.length === 0 ? !isSomebody(e) : e.kind === null && e.name === e.name.toUpperCase()) return 0;
    if (!alone || (e.gender !== null && e.gender !== takes)) return 0;
    if (e.gender === takes) return e.kind === null ? 0.8 : 1;
    if (e.place && !(e.sure && tagged(e.words[0]!, tag.first))) return 0; // Virginia is a state, unless the article shows her to be somebody
    // "Western Woodcraft" looks like no name of a person, nor does a word that is named once
    if (e.kind === null) return e.words.length > 1 || e.count < 2 ? 0 : 0.15;
    return e.sure ? 0.7 : 0.5;
  }
  if (takes === 'thing') {
    if (e.kind === 'person' && !e.sure) return 0.15;
    if (e.plural || e.kind === 'person' || e.kind === 'group') return 0;
    if (e.kind === 'unnamed') return isSomebody(e) ? 0 : 0.5; // "the plant"
    return e.place ? 0.3 : e.kind === null ? 0.7 : 1;
  }
  if (e.plural || e.kind === 'group') return 1;
  if (e.kind === 'person' && !e.sure) return looksPersonal(e) ? 0 : 0.15;
  if (e.kind === null) return e.words.length > 0 ? 0.3 : 0;
  return e.kind !== 'organisation' ? 0 : e.place ? 0.1 : 0.5;
}

/** Whether somebody without a name is called by a noun for people: "an officer", not "a missive". */
export function isSomebody({nouns}: Entity): boolean {
  for (const noun of nouns) if (isRole(noun) || words.kin.has(noun) || words.indefinitePronoun.has(noun)) return true;
  return false;
}

/** Whether a body may be called by the noun: the ministry is no company, by what the article calls it or by its name. */
export function mayBeCalled({nouns, words: own}: Entity, noun: string): boolean {
  const kind = words.bodyKind.get(noun);
  if (kind === undefined || nouns.has(noun)) return true;
  for (const word of [...nouns, ...own]) {
    const other = words.bodyKind.get(word);
    if (other !== undefined) return other === kind;
  }
  return true;
}

/** Whether the entity is a publisher, by its name or by what the article calls it. */
export const isOutlet = (e: Entity): boolean =>
  isListedOutlet(e.name) ||
  e.words.some((w) => words.outletName.has(w) || w.includes('.')) ||
  [...e.nouns].some((n) => words.outlet.has(n));

/** Whether a named body has spoken since: "A group of drivers said … The Drivers' Union said … The group said". */
export function isOvertaken(scene: Scene, known: Entity, noun: string, token: number): boolean {
  if (known.words.length > 0) return false;
  if (!words.anyOrganisation.has(noun) && !words.outlet.has(noun)) return false;
  const isBody = (e: Entity) => e.kind === 'organisation' && e.words.length > 0 && !e.place;
  const last = scene.lastSpeaker(token, (e) => e === known || isBody(e));
  return last !== null && last !== known;
}
