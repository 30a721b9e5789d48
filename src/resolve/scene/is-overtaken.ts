import type {Entity} from '../cast/entity.js';
import {words} from '../word/lexicon.js';
import type {Scene} from './scene.js';

/** "A group of drivers said … The Drivers' Union said … The group said": a body with a name has spoken since. */
export function isOvertaken(scene: Scene, known: Entity, noun: string, token: number): boolean {
  if (known.words.length > 0) return false;
  if (!words.anyOrganisation.has(noun) && !words.outlet.has(noun)) return false;
  const isBody = (e: Entity) => e.kind === 'organisation' && e.words.length > 0 && !e.place;
  const last = scene.lastSpeaker(token, (e) => e === known || isBody(e));
  return last !== null && last !== known;
}
