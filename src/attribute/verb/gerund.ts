import type {Clause, Phrase} from '../../layers/parsed.js';
import type {Words} from '../../layers/words.js';
import {purposePreposition} from '../../rules/words/grammar.js';
import {denyCues} from '../../rules/cues/deny.js';
import {accuseCues, askCues, orderCues} from '../../rules/cues/others.js';
import {judgeCues} from '../../rules/cues/judge.js';
import {answeredFor} from '../../rules/words/people.js';
import type {Draft} from '../draft.js';
import type {Item} from '../item.js';
import {cuesOf} from '../lexicon.js';
import {hasComplement} from '../objects.js';

/** "mocked Lund for calling it a hoax": he who is blamed or praised for his words, and not who blames him. */
export function blamedFor(clause: Clause, words: Words): Phrase | null {
  const object = objectBefore(clause, words);
  return object && blames(clause, words) ? object : null;
}

/** "held the clerk in contempt for refusing to answer", "won a prize for denouncing it": either of the two has said it. */
export const isPaidFor = (clause: Clause, words: Words): boolean =>
  objectBefore(clause, words) !== null && !blames(clause, words);

function objectBefore({link, connective, parent, verb}: Clause, {lower}: Words): Phrase | null {
  const object = parent?.object;
  if (!object || link !== 'adverbial' || verb?.finite || lower[connective] !== purposePreposition) return null;
  return object.start > parent.verb!.head ? object : null;
}

const blames = ({parent}: Clause, {lower, lemma}: Words): boolean =>
  answeredFor.has(lemma[parent!.verb!.head]!) || cuesOf(lower[parent!.verb!.head]!).some((c) => BLAMING.has(c.group));

const BLAMING: ReadonlySet<string> = new Set([judgeCues.group, accuseCues.group]);

/** "denied ordering the raid": no order came. */
export function isDeniedOrder({link, parent}: Clause, {lower}: Words, {group}: Draft): boolean {
  if (link !== 'open' || !ORDERS.has(group) || !parent?.verb) return false;
  return cuesOf(lower[parent.verb.head]!).some((c) => c.group === denyCues.group);
}

const ORDERS: ReadonlySet<string> = new Set([askCues.group, orderCues.group]);

/**
 * Whether a participle without a subject of its own says something by itself: with a clause, a quotation, an order, or what is
 * said of somebody ("by calling him a liar"), but not "after reading the report"; and not what a statement of the same
 * speaker holds already ("apologised for calling him a liar").
 */
export function saysByItself(items: readonly Item[], made: Draft, found: readonly Draft[]): boolean {
  const cue = made.cue[0]!.start;
  const around = found.find((d) => d.content.some((c) => c.start <= cue && cue < c.end));
  if (around?.source && made.source && around.source.start === made.source.start) return false;
  if (WHOLE.has(made.form) || made.negated) return true;
  const [content] = made.content;
  return made.form === 'source-cue-object' && content !== undefined && hasComplement(items, content.start, content.end);
}

const WHOLE: ReadonlySet<string> = new Set([
  'source-cue-clause',
  'source-cue-quote',
  'source-cue-infinitive',
  'refusal',
]);
