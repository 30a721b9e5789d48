import type {Item} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import {isCutRelative, isSubjectPronoun, joinedParticiple} from './relatives.js';
import {findSubjectBefore, type SourceFound} from './source.js';
import {isFiniteAt, type VerbGroup, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';
import {DOCUMENTS, ISSUING} from './word-sets.js';

/** The subject left of the group; for a bare participle only a noun phrase right before it ("a report claiming"). */
export function findSubject(items: readonly Item[], group: VerbGroup): SourceFound | null {
  const before = items[group.start - 1];
  if (!before) return null;
  if (
    !group.finite &&
    (before.tag === 'comma' ||
      before.tag === 'prep' ||
      before.tag === 'sub' ||
      before.tag === 'cc' ||
      before.tag === 'dash')
  )
    return null;
  if (before.tag === 'cc') return null;
  if (!group.finite && items[group.head]!.form === 'ing')
    return issuerBefore(items, group.start) ?? nounPhraseBefore(items, group.start);
  const found = findSubjectBefore(items, group.start);
  if (!found || found.end === found.start) return null;
  // something between the subject and the verb that is no part of either: only adverbials may stand there
  if (items[found.end]?.tag === 'comma' || items[found.end]?.tag === 'dash') return found;
  const opens = items[found.end];
  const relative = opens !== undefined && (opens.tag === 'who' || opens.tag === 'that' || isSubjectPronoun(opens));
  for (let i = found.end; i < group.start; i++) {
    if (isFiniteAt(items, i) && !relative && !isParticiple(items, i, group.start)) return null;
  }
  return found;
}

const isParticiple = (items: readonly Item[], i: number, right: number): boolean =>
  isCutRelative(items, i, right) || joinedParticiple(items, i, right) !== null;

const DOCUMENT_PHRASE = tagSet('noun', 'adj', 'det', 'poss', 'num');

/** "Lund issued a statement saying": who put the document out says what it says. */
function issuerBefore(items: readonly Item[], right: number): SourceFound | null {
  let end = right;
  while (end > 1 && items[end - 1]!.tag === 'time') end--;
  if (items[end - 1]?.tag !== 'noun' || !DOCUMENTS.has(items[end - 1]!.lower)) return null;
  let i = end - 1;
  while (i > 0 && DOCUMENT_PHRASE.has(items[i]!.tag)) i--;
  if (items[i]?.tag !== 'verb' || !ISSUING.has(items[i]!.lower)) return null;
  return findSubjectBefore(items, verbGroupAt(items, i).start);
}

const NOUN_PHRASE = tagSet('name', 'noun', 'adj', 'det', 'poss', 'num', 'genitive', 'pron');

/** "with Lund claiming that": the noun phrase right before a bare participle. */
function nounPhraseBefore(items: readonly Item[], end: number): SourceFound | null {
  let start = end;
  while (start > 0 && NOUN_PHRASE.has(items[start - 1]!.tag)) {
    start--;
    if (items[start]!.tag === 'det' || items[start]!.tag === 'poss') break;
  }
  return start < end && startsNounPhrase(items, start) ? {start, end, clause: start} : null;
}
