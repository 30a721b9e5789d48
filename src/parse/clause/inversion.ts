import {textVerbs} from '../../rules/grammar/clause-words.js';
import type {Chunk} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import type {ClauseDraft, Machine} from './machine.js';

/* Whether the subject stands behind its verb. */

/** "…, will you name it?": an auxiliary by itself, a noun phrase and the rest of the verb. */
export function asksHere({chunks, bits, reach}: Machine, k: number): boolean {
  const {group} = chunks[k]!;
  const subject = chunks[k + 1];
  if (!group!.alone || subject?.kind !== 'phrase' || group!.auxiliaries.length > 1) return false;
  let at = k + 2;
  while (at < k + 4 && chunks[at]?.kind === 'adverb') at++;
  const rest = chunks[at]?.group;
  const isPronoun = (bits[subject.head]! & IS.person) !== 0 && !(bits[subject.head]! & IS.objectPronoun);
  // "…, would it?"
  if (isPronoun && chunks[k - 1]?.kind === 'comma' && (chunks[at]?.kind ?? 'end') === 'end') return true;
  // "or have their picture taken"
  if (bits[group!.head]! & IS.have && !isPronoun) return false;
  if (!group!.copula) return rest != null && rest.certainty < 2 + Number(rest.form === FORM.base) && rest.to < 0;
  return isPronoun && reach.after[k + 2]! < 0;
}

/** How many chunks a name with what hangs on it may have. */
const NAME_IN_CHUNKS = 6;

/** "Buyers, said Ivo Marr, are waiting": the one who speaks stands between commas, and the verb of the subject behind. */
export function isSpokenWithin({words, chunks, comma, reach}: Machine, {subject}: ClauseDraft, k: number): boolean {
  const speaker = chunks[k + 1]?.phrase;
  if (comma !== k - 1 || !(chunks[k]!.group!.takes & QUOTES) || chunks[k + 1]?.kind !== 'phrase') return false;
  // "The mayor, a farmer, said the bridge, built in 1920, was safe"
  const speaks = speaker?.kind === 'name' || isVoice(words.lemma[chunks[k + 1]!.head]!);
  if (!speaks && subject && commasBefore(chunks, subject, k) % 2 === 0) return false;
  const pastAdjuncts = (from: number): number => {
    let at = from;
    while (chunks[at]?.kind === 'adjunct' && at < k + NAME_IN_CHUNKS) at++;
    return at;
  };
  const closing = pastAdjuncts(k + 2);
  if (chunks[closing]?.kind !== 'comma') return false;
  if (reach.after[closing + 1]! >= 0) return true;
  // "…, said Ivo Marr, an expert at the mill, would": explained between two more
  const explained = chunks[closing + 1]?.kind === 'phrase' ? pastAdjuncts(closing + 2) : closing;
  return explained > closing && chunks[explained]?.kind === 'comma' && reach.after[explained + 1]! >= 0;
}

/** "The mill “was early,” said Ivo Marr.": no single comma parts a subject from its verb, so the name behind is who speaks. */
export function isSpokenBehind({words, chunks, comma, reach}: Machine, {subject}: ClauseDraft, k: number): boolean {
  const {group} = chunks[k]!;
  const {takes, form, alone} = group!;
  const parted = comma === k - 1 || chunks[k - 1]?.kind === 'quotation';
  const hasTense =
    form === FORM.past ||
    form === FORM.s ||
    (form === FORM.base && speaksAtEnd(words, takes, chunks[k + 1], chunks[k + 2]));
  if (subject && isToldByText(words, chunks, k)) return commasBefore(chunks, subject, k) % 2 === 1;
  if (!parted || !hasTense || alone || !subject || !(takes & QUOTES) || !(takes & TAKES.speech)) return false;
  const speaker = chunks[k + 1]?.phrase;
  if (!speaker || speaker.isTime || reach.after[k + 2]! >= 0) return false;
  const ends = speaksAtEnd(words, takes, chunks[k + 1], chunks[k + 2]); // "Prices to rise, warn traders"
  if (!ends && (speaker.kind !== 'name' || takes & TAKES['person-that'])) return false;
  return comma !== k - 1 || commasBefore(chunks, subject, k) % 2 === 1;
}

function commasBefore(chunks: readonly Chunk[], {end}: {readonly end: number}, k: number): number {
  let commas = 0;
  for (let at = k - 1; at >= 0 && chunks[at]!.start >= end; at--) if (chunks[at]!.kind === 'comma') commas++;
  return commas;
}

/** "Bears sleep less, finds a study published in May": no bear finds a study. */
export function isToldByText({lemma}: Machine['words'], chunks: readonly Chunk[], k: number): boolean {
  const {head, group} = chunks[k]!;
  const text = chunks[k + 1]?.phrase;
  if (chunks[k - 1]?.kind !== 'comma' || text?.kind !== 'description' || group!.form === FORM.ing) return false;
  if (group!.auxiliaries.length > 0 || !textVerbs.has(lemma[head]!)) return false;
  return (traitsOf(lemma[text.head]!) & HAS.document) !== 0;
}

/** "Leak was no surprise, says firm", as opposed to "Holm quits, denies wrongdoing": somebody, or a body. */
const speaksAtEnd = (
  {lemma}: Machine['words'],
  takes: number,
  chunk: Chunk | undefined,
  next: Chunk | undefined,
): boolean =>
  chunk?.phrase?.kind === 'description' &&
  chunk.phrase.determiner < 0 &&
  (next === undefined || next.kind === 'end') &&
  (isNoObject(takes) || isVoice(lemma[chunk.head]!));

/** "Doors were shut, say fans": nobody says a thing, so what stands behind is who says it. */
export const isNoObject = (takes: number): boolean => (takes & TAKES.none) !== 0 && (takes & TAKES.speech) !== 0;

/** "aide", "ex-aide" */
export const isVoice = (lemma: string): boolean =>
  (traitsOf(lemma.slice(lemma.lastIndexOf('-') + 1)) & HAS.voice) !== 0;
