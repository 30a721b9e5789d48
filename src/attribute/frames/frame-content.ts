import {findCues, showCues} from '../../rules/cues/others.js';
import type {Clause} from '../../layers/parsed.js';
import type {ContentFound} from '../content.js';
import type {Draft} from '../draft.js';
import type {Item} from '../item.js';
import {objectOf} from './object-end.js';
import type {FrameSentence} from './sentence.js';
import type {Subject} from './subject.js';

/* What a clause shows of the content of its cue. */

/** "“They lied”, said Ivo Marr": the quotation at the front that the clause takes, whatever mark it ends with. */
export function quotationAhead(
  s: FrameSentence,
  {quotationWord, verb}: Clause,
  source: Subject,
  items: readonly Item[],
): ContentFound | null {
  if (quotationWord < 0 || quotationWord >= verb!.start) return null;
  const first = s.itemOf[quotationWord]!;
  let end = first + 1;
  while (items[end]?.tag === 'quotation') end++;
  const clause = source.inverted ? s.itemOf[verb!.start]! : source.clause;
  return end === clause || (end === clause - 1 && items[end]!.tag === 'comma') ? {start: first, end} : null;
}

/** What looked like a clause is an object where the sentence has one; an object ends where the clause goes on. */
export function withObject(
  s: FrameSentence,
  clause: Clause,
  made: Draft,
  items: readonly Item[],
  takesObject: boolean,
): Draft | null {
  const {object, complement} = clause;
  const [first, ...others] = made.content;
  if (!object || !first || others.length > 0 || object.start < clause.verb!.end) return made;
  const isClause = made.form === 'source-cue-clause' && items[first.start]!.tag !== 'that';
  if (!isClause && made.form !== 'source-cue-object') return made;
  if (complement && complement.start >= object.end) return made;
  const whole = objectOf(s, clause, object);
  if (first.start !== whole.start) return made;
  if (isClause && (made.kind === 'thought' || PLAIN.has(made.group))) return null;
  if (isClause && !takesObject) return made;
  return {...made, form: 'source-cue-object', content: [{start: first.start, end: Math.min(first.end, whole.end)}]};
}

const PLAIN: ReadonlySet<string> = new Set([findCues.group, showCues.group]);
