import type {Clause} from '../../layers/parsed.js';
import {TAG, type Words} from '../../layers/words.js';
import type {Draft} from '../draft.js';
import type {Level} from '../item.js';
import {sharedSource} from '../shared-source.js';
import {findSubject} from '../subjects.js';
import type {VerbGroup} from '../verb-group.js';
import {DOCUMENTS, ISSUING} from '../word-sets.js';
import type {FrameSentence} from './sentence.js';
import {type Subject, subjectFor} from './subject.js';

/** Who says what the verb of a clause says; `at` is the clause that has the tense: "went on" of "went on to say". */
export function sourceFor(
  s: FrameSentence,
  level: Level,
  clause: Clause,
  at: Clause,
  group: VerbGroup,
  found: readonly Draft[],
): Subject | null {
  const {items} = level;
  const issuer = issuerOf(clause, s.parsed.words);
  if (issuer) return subjectFor(s, items, issuer);
  const source = subjectFor(s, items, at);
  const {finite} = clause.verb!;
  // "Lund said it rained, adding that": whoever spoke before, and not what the sentence is about
  const earlier = source && !source.own && !finite ? sharedSource(level, group, found) : null;
  if (earlier && earlier !== 'none') return {...earlier, inverted: false, own: false};
  if (source && !(source.own && isDoubtful(s, at, source))) return source;
  const before = finite ? findSubject(items, group) : null;
  return before && {...before, inverted: false, own: true};
}

/** "Lund issued a statement saying": who put the document out says what it says. */
export function issuerOf({link, antecedent, parent}: Clause, {lower}: Words): Clause | null {
  if (
    link !== 'adnominal' ||
    !antecedent ||
    !parent?.object ||
    (parent.object !== antecedent && !antecedent.isTime) ||
    !parent.verb
  )
    return null;
  return DOCUMENTS.has(lower[parent.object.head]!) && ISSUING.has(lower[parent.verb.head]!) ? parent : null;
}

/** "Marr, the clerk, said there was rain": what stands behind the verb has a verb of its own. "Tuesday" tells nothing. */
function isDoubtful({parsed: {words, clauses}, itemOf}: FrameSentence, clause: Clause, source: Subject): boolean {
  const {subject} = clause;
  if (!subject) return false;
  if (subject.isTime && subject.kind !== 'pronoun') return true;
  if (!source.inverted) return false;
  let next = subject.end;
  while (next < words.length && words.tag[next] === TAG.ADV) next++;
  if (next >= words.length || itemOf[next]! < source.end) return false;
  return clauses.some((c) => c.verb?.start === next && c.verb.finite);
}
