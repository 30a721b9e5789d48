import type {Clause, ClausedSentence, VerbGroup} from '../../layers/parsed.js';
import {FORM, TAG, type Words} from '../../layers/words.js';
import {type ClauseTense, type ContentEnd, pastModals} from '../../rules/attribution/content-ends.js';
import {haveForms} from '../../rules/grammar/clause-words.js';
import {TAKES} from '../../parse/verb-lexicon.js';
import {goesOn} from '../verb/object-end.js';
import {type ContentSoFar, hasMarks} from './within.js';

/** Whether a clause is the narrator's by its tense, beside that of the verb of reporting and of what was said. */
export function isToldOtherwise(row: ContentEnd, c: Clause, {items, sentence, end, cue}: ContentSoFar): boolean {
  const {itemOf, parsed} = sentence;
  const {words} = parsed;
  if (!cue || items[itemOf[c.start]!]!.quotation !== null) return false;
  const opener = row.link === 'participle' ? c.start : c.link === 'relative' ? openerOf(c, words) : c.connective;
  const beside = row.subject === 'beside';
  if (row.link === 'participle' ? !isActing(c, cue, parsed) : c.link !== row.link || (opener < 0 && !beside))
    return false;
  if (row.words.length > 0 && !row.words.includes(words.lower[opener]!)) return false;
  if (row.comma && words.lower[opener] !== ',' && words.lower[opener - 1] !== ',') return false;
  if (row.except?.includes(words.lower[opener]!)) return false;
  if (itemOf[c.end]! < end && !beside) return false; // "the clerk, who was ill, left"
  const said = cue.complement;
  if (beside ? !isBeside(c, cue, words) : row.subject && row.subject !== subjectOf(c, cue, said)) return false;
  if (row.subject === 'own' && hasMarks(sentence, c)) return false; // "he had offers, but “the offers were too low”"
  return (
    includes(row.cue, cue.verb!, words) &&
    (row.said === undefined || row.said.includes(said?.verb ? tenseOf(said.verb, words) : 'none')) &&
    includes(row.tenses, c.verb!, words)
  );
}

/** "who", or "whose" of "whose leaders". */
const openerOf = ({wh, start}: Clause, {tag}: Words): number => (tag[wh] === TAG.NOUN ? start : wh);

/** "backed the premier, giving her a seat": of the act of speech, or of what it vows to do; but not one of a row, "accused him of lying, cheating". */
const isActing = (c: Clause, cue: Clause, {clauses, words: {form}}: ClausedSentence): boolean =>
  isParticiple(c) &&
  c.link === 'adverbial' &&
  c.connective < 0 &&
  form[c.verb!.head] === FORM.ing &&
  (c.parent === cue || (c.parent !== null && c.parent === cue.complement)) &&
  !clauses.some((o) => isParticiple(o) && o.start > cue.verb!.start && o.start < c.start);

const isParticiple = ({kind}: Clause): boolean => kind === 'participle';

/** Another act than that of the cue, by whomever; but not "vowed to go and | risk it", "said a report by Lund and | others was false". */
function isBeside(c: Clause, cue: Clause, {form, lower}: Words): boolean {
  if (!goesOn(c, cue)) return false;
  const unread = cue.complement === null && (cue.verb!.takes & TAKES.bare) !== 0; // a clause may stand there all the same
  if (c.subject) return !unread || lower[c.connective - 1] === ',';
  return form[c.verb!.head] !== FORM.base && (!unread || c.connective >= 0);
}

function subjectOf(c: Clause, cue: Clause, said: Clause | null): ContentEnd['subject'] | null {
  if (c.subject) return 'own';
  if (c.shares === cue) return 'speaker';
  return c.shares !== null && c.shares === said ? 'said' : null;
}

const includes = (tenses: readonly ClauseTense[] | undefined, verb: VerbGroup, words: Words): boolean =>
  tenses === undefined || tenses.includes(tenseOf(verb, words));

function tenseOf({finite, modal, tense, auxiliaries, head}: VerbGroup, {lower}: Words): ClauseTense {
  if (!finite) return 'none';
  if (modal >= 0) return pastModals.has(lower[modal]!) ? 'would' : 'will';
  const perfect = auxiliaries.some((a) => a !== head && haveForms.has(lower[a]!));
  if (tense === 'past') return perfect ? 'pluperfect' : 'past';
  return perfect ? 'perfect' : 'present';
}
