import {findCues, showCues} from '../../rules/cues/others.js';
import {sayingVerb} from '../../rules/attribution/words.js';
import {type ContentFound, hasClause, hasFiniteVerb} from '../content.js';
import type {Item} from '../item.js';
import {frameTaking} from '../cue-frames.js';
import type {Draft} from '../draft.js';
import {objectOf} from './object-end.js';
import type {Reading} from './reading.js';

/** What looked like a clause is an object where the sentence has one; an object ends where the clause goes on. */
export function settleObject({clause, sentence, items, after, verb}: Reading, made: Draft): Draft | null {
  const {object, complement} = clause;
  const [first, ...others] = made.content;
  if (!object || !first || others.length > 0 || object.start < clause.verb!.end) return made;
  const isClause = made.form === 'source-cue-clause' && items[first.start]!.tag !== 'that';
  if (!isClause && made.form !== 'source-cue-object') return made;
  if (!isClause && made.group === FIND) return made; // "found the claim false"
  if (complement && complement.start >= object.end) return made;
  const whole = objectOf(sentence, clause, object);
  if (first.start !== whole.start) return made;
  if (isClause && (made.kind === 'thought' || PLAIN.has(made.group))) return null;
  if (isClause && !frameTaking(after, 'n') && !frameTaking(after, 'o')) {
    if (verb.cues[0]!.lemma === sayingVerb) return made;
    // "posted the images of the house that burned": the verb stands within the object
    return first.end <= whole.end || isBesideObject(items, first, whole.end) ? null : made;
  }
  return {...made, form: 'source-cue-object', content: [{start: first.start, end: Math.min(first.end, whole.end)}]};
}

/** "maintains a wide lead, and others have lost": the verb that made it look like a clause stands in the next. */
const isBesideObject = (items: readonly Item[], {start, end}: ContentFound, objectEnd: number): boolean =>
  objectEnd < end && !hasClause(items, start, objectEnd) && hasFiniteVerb(items, objectEnd, end);

const FIND: string = findCues.group;
const PLAIN: ReadonlySet<string> = new Set([FIND, showCues.group]);
