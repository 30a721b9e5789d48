import {removingVerbs} from '../../rules/attribution/words.js';
import {denyCues} from '../../rules/cues/deny.js';
import {claimNouns} from '../../rules/words/claims.js';
import {denials} from '../../rules/words/denials.js';
import {particleAt} from '../cue-frames.js';
import type {Item} from '../item.js';
import {startsNounPhrase} from '../noun-phrase.js';
import {tagSet} from '../word.js';
import type {Reading, Taken} from './reading.js';

/* Objects that name something claimed. */

/** Whether a noun phrase names something claimed: "shot down the rumour". */
export function isClaim(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (claimNouns.has(items[i]!.lower)) return true;
  return false;
}

/** "shot the rumour down", "brushed the claims of fraud aside", "laughed it off". */
export function claimBeforeParticle({items, group, verb}: Reading): Taken | null {
  const {end: start, negated} = group;
  const denies = verb.cues.some((c) => c.group === denyCues.group && !removingVerbs.has(c.lemma));
  if (negated || !denies || !startsNounPhrase(items, start)) return null;
  for (let at = start + 1; at < items.length && at < start + PARTED_IN_ITEMS && !PARTS.has(items[at]!.tag); at++) {
    const particle = particleAt(items, at, verb.cues, denyCues.group);
    if (!particle || startsNounPhrase(items, particle.start)) continue; // "shot the report down the stairs"
    const isSaid = isClaim(items, start, at) || (particle.letters.includes('n') && items[start]!.tag === 'pron');
    if (!isSaid) return null;
    return {
      content: [{start, end: at}],
      end: start,
      particle: {start: at, end: particle.start},
      cue: particle.frames[0]!,
    };
  }
  return null;
}

/** How far from its verb a particle stands. */
const PARTED_IN_ITEMS = 12;
const PARTS = tagSet('comma', 'stop', 'colon', 'semi');

/** "found the claim to be false", but not "found the letter on his desk", "found a false report". */
export function isFoundFalse({items, at}: Reading, end: number): boolean {
  const noun = items.findIndex((it, i) => i >= at && claimNouns.has(it.lower));
  return items.slice(noun + 1, Math.min(end, noun + 1 + FALSE_IN_ITEMS)).some(isFalse);
}

/** How far behind a claim stands what it is found to be: "to be wholly without foundation". */
const FALSE_IN_ITEMS = 6;
const FALSE: ReadonlySet<string> = new Set([...denials.false, ...denials.falsehood, ...denials.ground]);
const isFalse = ({tag, lower}: Item): boolean => tag === 'quotation' || FALSE.has(lower);
