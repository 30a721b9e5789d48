import type {Clause, ClauseLink, ClausedSentence} from '../layers/parsed.js';
import type {Words} from '../layers/words.js';
import {wordClasses} from '../rules/words/classes.js';
import type {ContentFound} from './content.js';
import type {Level} from './item.js';

/**
 * What somebody is reported to say within a clause ends where that clause does. The rest are words of whoever says the
 * whole: "her account that he was there | was a lie", "what he says about the sale | is untrue", "that he said he was ill
 * | but that it was untrue".
 */
export function withinOwnClause(
  level: Level,
  cue: ContentFound,
  content: readonly ContentFound[],
): readonly ContentFound[] {
  const behind = content.find((c) => c.start >= cue.end);
  if (!behind) return content;
  const s = level.sentence();
  const word = s?.itemOf.indexOf(cue.end - 1) ?? -1;
  if (!s || word < 0) return content;
  const end = s.itemOf[outerWord(s.parsed, word, s.itemOf.indexOf(behind.start))] ?? Infinity;
  if (end <= cue.end) return content;
  return content.map((c) => (c.start >= cue.end && c.start < end && c.end > end ? {start: c.start, end} : c));
}

/** The first word behind a cue that a clause around it goes on with, -1 for none. */
function outerWord({clauses, words}: ClausedSentence, cue: number, said: number): number {
  let own: Clause | null = null;
  for (const c of clauses) {
    if (c.start <= cue && cue < c.end && (!own || c.end - c.start <= own.end - own.start)) own = c;
  }
  if (!own) return -1;
  const {subject, verb, complement} = own;
  if (subject && verb && subject.start <= cue && cue < subject.end && verb.start > cue) return verb.start;
  for (let c: Clause = own; c.parent; c = c.parent) {
    const around = c.parent;
    if (opensSentence(c, said, words)) return c.end;
    if (!IN_SUBJECT.has(c.link) || !around.verb?.finite || around.verb.start < c.end) continue;
    const {start} = around.verb;
    // "who hinted Lund was ill": what is said has its verb
    const isWhole = clauses.some((v) => v.verb?.finite && v.verb.start > cue && v.verb.end <= start);
    return isWhole || c.whRole !== 'subject' ? start : -1;
  }
  // "said that he told us he was ill but that it was untrue": one "that" is joined to another
  const {lower} = words;
  const that = own.link === 'complement' && complement && complement.connective < 0 ? lower[own.connective] : undefined;
  const joined = that && clauses.find((c) => c.parent === complement && c.start > cue && lower[c.connective] === that);
  if (joined && joined.link === 'coordinate') return joined.start;
  // "said island claims that the army crossed the border were baseless": a verb that no clause has room for
  if (own.link !== 'complement' || !wordClasses.claim.has(lower[cue]!)) return -1;
  const left = clauses.find(
    (c) => c.link === 'loose' && c.kind === 'main' && c.start > cue && isWord(lower[c.start - 1]),
  );
  return left?.verb?.start ?? -1;
}

/** "When Holt said she would stay, | the crowd cheered", "By suggesting that it leaked, | Holt angered us": what hangs on the clause behind it. */
const opensSentence = ({link, end, parent}: Clause, said: number, {lower, quotation}: Words): boolean =>
  link === 'adverbial' &&
  parent?.verb?.finite === true &&
  (parent.subject?.start ?? -1) >= end &&
  said < end &&
  lower[said - 1] !== ',' && // "As Holt said, if it rains, | we stay"
  (lower[end - 1] === ',' || quotation[end - 1]! >= 0);

/** Ways in which a clause can be part of the subject before a verb. */
const IN_SUBJECT: ReadonlySet<ClauseLink> = new Set(['subject', 'relative', 'adnominal'] as const);

const isWord = (word: string | undefined): boolean => /^\p{L}/u.test(word ?? '');
