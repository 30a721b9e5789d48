import {findAddressee} from './addressees.js';
import {hasFiniteVerb} from './content.js';
import {frameTaking, readAfter} from './cue-frames.js';
import {type Draft, draftOf} from './draft.js';
import type {Item, Level} from './level.js';
import {sharedSource} from './shared-source.js';
import {findSubjectBefore} from './source.js';
import {findSubject} from './subjects.js';
import {isFiniteAt, verbGroupAt} from './verb-group.js';

/**
 * A sentence that ends in a colon and leaves what was said to the next paragraph: "The minister wrote:". Its verb of
 * saying is the cue, else the colon is; without content yet.
 */
export function readOpening(level: Level): Draft | null {
  const {items} = level;
  const colon = items.length - 1;
  if (items[colon]?.tag !== 'colon') return null;
  for (let v = colon - 1; v >= 0; v--) {
    const it = items[v]!;
    if (it.tag !== 'verb' || !it.cues.some((c) => c.kind === 'speech')) continue;
    if (items[v - 1]?.tag === 'to') break; // had this to say:
    const made = openingAt(level, v, colon);
    if (made) return made;
    break;
  }
  const first = items.findIndex((_, i) => isFiniteAt(items, i));
  const source = first > 0 ? findSubjectBefore(items, first) : null;
  if (!source) return null;
  return draftOf(
    level,
    ':',
    'colon',
    {start: colon, end: colon + 1},
    {start: source.start, end: source.end},
    [],
    'colon',
  );
}

function openingAt(level: Level, v: number, colon: number): Draft | null {
  const {items} = level;
  const it: Item = items[v]!;
  const group = verbGroupAt(items, v);
  if (group.passive || hasFiniteVerb(items, v + 1, colon)) return null;
  const after = readAfter(items, group, it);
  const said = frameTaking(after, 'q') ?? frameTaking(after, 'c');
  const source = findSubject(items, group) ?? sharedSource(level, group, []);
  if (!said || !source || source === 'none') return null;
  const {cue} = said;
  return {
    ...draftOf(level, cue.lemma, cue.group, {start: group.start, end: after.start}, source, [], 'source-cue-quote'),
    addressee: findAddressee(items, after.start, frameTaking(after, 'a') !== undefined),
    negated: group.negated,
  };
}
