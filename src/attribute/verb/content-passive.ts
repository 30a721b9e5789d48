import {issuingVerbs, complementPrepositions, contentWords} from '../../rules/attribution/words.js';
import type {ClauseKind} from '../../layers/parsed.js';
import {accuseCues, findCues} from '../../rules/cues/others.js';
import {expletive} from '../../rules/words/grammar.js';
import type {ContentFound} from '../content.js';
import {endOfContent} from '../end/end-of-content.js';
import {endOfNounPhrase} from '../noun-phrase.js';
import {endOfObject} from '../objects.js';
import {isClaim} from './claim-object.js';
import type {ContentReader, Reading, Taken} from './reading.js';

/* What was said of a passive's subject, or to it: "was told by Lund that", "was accused by Lund of theft". */

export const passiveReaders = {
  // it was claimed by the clerk that
  'clause-behind-agent': (r) => {
    const clause = r.items[r.patient!.start]!.lower === expletive ? complementOf(r, 'that') : null;
    return clause && {content: [clause], addressee: null};
  },
  'clause-told': (r) => toldTo(r, complementOf(r, 'that')),
  'question-told': (r) =>
    r.after.frames.some(({frame}) => frame.takes.includes('a')) ? toldTo(r, complementOf(r, 'wh')) : null,
  'infinitive-told': (r) => toldTo(r, complementOf(r, 'infinitive')),
  'infinitive-ordered': (r) => {
    const done = r.group.passive ? complementOf(r, 'infinitive') : null;
    return done && {content: [r.patient!, done], addressee: null};
  },
  'matter-told': (r, cue) => {
    const i = bringerBehind(r, (word) => cue!.cue.frames.some((f) => f.takes === 'p' && f.particle === word));
    if (i < 0) return null;
    return {content: [behind(r, i, i + 1)], source: upTo(r, i), addressee: r.patient};
  },
  'complement-behind-agent': (r, cue) => {
    const accuses = cue!.cue.group === accuseCues.group;
    const i = bringerBehind(r, (word) => word === contentWords.as || (accuses && complementPrepositions.has(word)));
    return i < 0 ? null : {content: [r.patient!, behind(r, i, i)], source: upTo(r, i), addressee: null};
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
    if (items[source.end]?.lower === contentWords.as && items[source.end + 1]?.form === 'ing') return null;
    const counterfactual =
      items[group.start]!.tag === 'modal' && items.slice(group.start, group.head).some((it) => it.tag === 'have'); // it would have been reported by others
    if (complementEnd !== null || issuingVerbs.has(verb.lower) || counterfactual) return null; // a book written by Lund
    return {content: [patient!], addressee: null};
  },
} satisfies Record<string, ContentReader>;

const toldTo = ({patient, complementEnd}: Reading, content: ContentFound | null): Taken | null =>
  content && complementEnd === null ? {content: [content], addressee: patient} : null;

/** "was told by Lund | that it rained", "was asked by Lund on Monday | whether it had": what the clause has behind its agent, or null. */
function complementOf(
  {items, source, clause: {complement}, sentence: {itemOf}}: Reading,
  kind: ClauseKind,
): ContentFound | null {
  if (complement?.kind !== kind || !complement.verb) return null;
  const start = itemOf[complement.start]!;
  return start < source.end ? null : {start, end: endOfContent(items, start)};
}

/** Behind the agent the word that brings what was said: "warned of", "described as", "accused of"; never "on Monday". */
function bringerBehind({clause, sentence, source, complementEnd}: Reading, brings: (word: string) => boolean): number {
  if (complementEnd !== null) return -1;
  const {itemOf, parsed} = sentence;
  const {lower} = parsed.words;
  const at = (word: number) => (brings(lower[word] ?? '') && itemOf[word]! > source.start ? word : -1);
  for (const {preposition, isTime, of, clause: own} of parsed.phrases) {
    const hangs = own === clause || (of?.clause === clause && of.preposition >= clause.verb!.end);
    if (hangs && !isTime && at(preposition) >= 0) return itemOf[preposition]!;
  }
  const told = parsed.clauses.find(({parent, connective}) => parent === clause && at(connective) >= 0); // "accused by police of lying"
  const judged = told?.connective ?? at(clause.predicateWord - 1); // "described by Lund as false"
  return judged < 0 ? -1 : itemOf[judged]!;
}

const upTo = ({source}: Reading, end: number): ContentFound => ({start: source.start, end: Math.min(source.end, end)});

function behind({items, group}: Reading, i: number, start: number): ContentFound {
  const limit = group.passive ? endOfContent(items, i) : endOfNounPhrase(items, i + 1, items.length);
  return {start, end: endOfObject(items, i + 1, Math.max(limit, i + 2))};
}

const FIND: string = findCues.group;
