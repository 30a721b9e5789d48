import {findCues} from '../../rules/cues/others.js';
import {accuseCues} from '../../rules/cues/others.js';
import {existential, expletive} from '../../rules/words/grammar.js';
import {skipBetween} from '../between.js';
import type {ContentFound} from '../content.js';
import {endOfContent} from '../end/end-of-content.js';
import type {Item} from '../item.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {endOfObject, isInfinitive, isPlainClause} from '../objects.js';
import {isClaim} from './content-object.js';
import {AS, COMPLEMENT, ISSUING} from '../word-sets.js';
import type {ContentReader, Reading, Taken} from './reading.js';

/* What was said of a passive's subject, or to it: "was told by Lund that", "was accused by Lund of theft". */

export const passiveReaders = {
  // it was claimed by the clerk that
  'clause-behind-agent': ({items, patient, source}) => {
    const clause = items[patient!.start]!.lower === expletive ? clauseBehind(items, source.end) : null;
    return clause && {content: [clause], addressee: null};
  },
  'clause-told': (r) => toldTo(r, clauseBehind(r.items, r.source.end)),
  'question-told': (r) =>
    r.items[r.source.end]?.tag === 'wh' && r.after.frames.some(({frame}) => frame.takes.includes('a'))
      ? toldTo(r, restBehind(r))
      : null,
  'infinitive-told': (r) => (does(r) ? toldTo(r, restBehind(r)) : null),
  'infinitive-ordered': (r) =>
    does(r) && r.group.passive ? {content: [r.patient!, restBehind(r)], addressee: null} : null,
  'matter-told': (r, cue) => {
    const i = bringerIn(r, (word) => cue!.cue.frames.some((f) => f.takes === 'p' && f.particle === word));
    if (i < 0) return null;
    return {content: [behind(r, i, i + 1)], source: {start: r.source.start, end: i}, addressee: r.patient};
  },
  'complement-behind-agent': (r, cue) => {
    const accuses = cue!.cue.group === accuseCues.group;
    const i = bringerIn(r, (word) => word === AS || (accuses && COMPLEMENT.has(word)));
    if (i < 0) return null;
    return {content: [r.patient!, behind(r, i, i)], source: {start: r.source.start, end: i}, addressee: null};
  },
  'subject-and-complement': ({complementEnd, patient, group}) =>
    complementEnd === null ? null : {content: [patient!, {start: group.end, end: complementEnd}], addressee: null},
  // the rumour was shot down by the palace; not the plane
  'claim-subject': ({items, patient, complementEnd}, cue) =>
    cue!.cue.group !== FIND && // "a letter was found by a cleaner"
    complementEnd === null &&
    isClaim(items, patient!.start, patient!.end)
      ? {content: [patient!], addressee: null}
      : null,
  subject: ({items, group, verb, patient, complementEnd, source}) => {
    // "Lund was quoted by the Herald as saying that": the words are another verb's
    if (items[source.end]?.lower === AS && items[source.end + 1]?.form === 'ing') return null;
    const counterfactual =
      items[group.start]!.tag === 'modal' && items.slice(group.start, group.head).some((it) => it.tag === 'have'); // it would have been reported by others
    if (complementEnd !== null || ISSUING.has(verb.lower) || counterfactual) return null; // a book written by Lund
    return {content: [patient!], addressee: null};
  },
} satisfies Record<string, ContentReader>;

const toldTo = ({patient, complementEnd}: Reading, content: ContentFound | null): Taken | null =>
  content && complementEnd === null ? {content: [content], addressee: patient} : null;

const does = ({items, source}: Reading): boolean =>
  items[source.end]?.tag === 'to' && items[source.end + 1] !== undefined && isInfinitive(items, source.end + 1);

const restBehind = ({items, source}: Reading): ContentFound => ({
  start: source.end,
  end: endOfContent(items, source.end),
});

/** The word in the agent or behind it that brings what was said: "warned of", "described as", "accused of"; never "on Monday". */
function bringerIn({items, source, complementEnd}: Reading, brings: (word: string) => boolean): number {
  if (complementEnd !== null) return -1;
  for (let i = source.start + 1; i <= source.end; i++) {
    const it: Item | undefined = items[i];
    if (!it || it.tag === 'comma') return -1;
    if (it.tag !== 'prep' && it.lower !== AS) continue;
    const next = items[i + 1];
    if (next && !next.isTime && brings(it.lower)) return i;
  }
  return -1;
}

function behind({items, group}: Reading, i: number, start: number): ContentFound {
  const limit = group.passive ? endOfContent(items, i) : endOfNounPhrase(items, i + 1, items.length);
  return {start, end: endOfObject(items, i + 1, Math.max(limit, i + 2))};
}

/** "It was claimed by Lund on Monday that": the clause behind the agent, or null. */
function clauseBehind(items: readonly Item[], agent: number): ContentFound | null {
  const that = skipBetween(items, agent);
  if (that >= items.length) return null;
  const end = endOfContent(items, that);
  const opens =
    items[that]!.tag === 'that'
      ? end > that + 1
      : that === agent && opensPlain(items, that) && isPlainClause(items, that, end);
  return opens ? {start: that, end} : null;
}

/** "was told by Lund there was no money" */
const opensPlain = (items: readonly Item[], at: number): boolean =>
  startsNounPhrase(items, at) || items[at]!.lower === existential;

const FIND: string = findCues.group;
