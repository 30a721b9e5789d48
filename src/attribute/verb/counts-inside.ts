import {ownPersons} from '../../rules/words/grammar.js';
import {namelessNouns, rumourNouns} from '../../rules/attribution/nouns.js';
import {confirmCues} from '../../rules/cues/others.js';
import type {Draft} from '../draft.js';

/** Inside a quotation the speaker's own thoughts and words are content; what others said is a statement of theirs. */
export function countsInside(d: Draft): boolean {
  const judges = d.form === 'source-cue-object' && d.group === confirmCues.group; // the police have not confirmed it
  if (d.kind !== 'speech' || !d.source || !(judges || INSIDE_FORMS.has(d.form))) return false;
  const {items} = d.level;
  const first = items[d.source.start]!;
  if (d.form === 'refusal' && first.tag === 'pron') return false; // He never answered: part of the tale
  if (d.form === 'source-cue-quote' && d.content.every((c) => items[c.start]!.tag === 'quotation')) return true; // I asked him, ‘Why?’
  // "people say" is anybody; "reports say", "all accounts of that day say" are somebody
  const short = d.source.end - d.source.start < 3 && !TELLERS.has(items[d.source.end - 1]!.lower);
  const general = short && d.form !== 'refusal' && items[d.cue[0]!.end - 1]!.form === 'base';
  return !ownPersons.has(first.lower) && !general;
}

const TELLERS: ReadonlySet<string> = new Set([...namelessNouns, ...rumourNouns]);

const INSIDE_FORMS = new Set([
  'refusal',
  'source-cue-clause',
  'source-cue-question',
  'source-cue-quote',
  'quote-source-cue',
  'quote-cue-source',
  'clause-source-cue',
  'passive-by',
]);
