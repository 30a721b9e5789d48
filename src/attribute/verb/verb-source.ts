import type {Clause, Phrase} from '../../layers/parsed.js';
import {TAG, type Words} from '../../layers/words.js';
import {causingVerbs, messagingVerbs, issuingVerbs} from '../../rules/attribution/words.js';
import {makerLinks, passedOnDocuments, documentNouns} from '../../rules/words/documents.js';
import {expletive} from '../../rules/words/grammar.js';
import {bitsOf, IS} from '../../parse/function-words.js';
import type {Draft} from '../draft.js';
import type {Level, LevelSentence} from '../item.js';
import {earlierSource} from './earlier-source.js';
import type {VerbGroup} from '../verb-group.js';
import {type Subject, subjectFor} from './subject.js';

/** Who says what the verb of a clause says; `at` is the clause that has the tense: "went on" of "went on to say". */
export function sourceFor(
  s: LevelSentence,
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
  if (source && isCaused(clause, s.parsed.words)) return source;
  // "Lund said the map was a draft and declined to comment": whoever spoke before, and not what the sentence is about
  if (source && !source.own) return earlierSource(items, found, group.start) ?? source;
  return source;
}

/** "called it absurd to suggest that he lied": nobody does. */
export const isJudged = ({link, kind, parent}: Clause, {lower, tag}: Words): boolean =>
  link === 'open' &&
  kind === 'infinitive' &&
  parent?.object != null &&
  lower[parent.object.start] === expletive &&
  tag[parent.predicateWord] === TAG.ADJ;

/** "The vote forced Lund to admit that it was over": it was he who said it; but nobody has in "would force him to". */
export function isCaused({link, parent}: Clause, {lemma, lower}: Words): boolean {
  const verb = parent?.verb;
  if (link !== 'open' || !verb?.finite || parent?.object === null || !causingVerbs.has(lemma[verb.head]!)) return false;
  return !lower.slice(verb.start, verb.head).some((word) => (bitsOf(word) & IS.modal) !== 0);
}

/**
 * "Lund issued a statement saying", "Lund posted a message on a website reading", "the bank e-mailed customers saying": who
 * put the document out says what it says.
 */
export function issuerOf({kind, link, antecedent, parent, connective, start}: Clause, {lower}: Words): Clause | null {
  const object = parent?.object;
  const free = link === 'adverbial' && connective < 0 && lower[start - 1] !== ','; // "a statement on Monday saying"
  if (kind !== 'participle' || !(free || link === 'adnominal' || link === 'open') || !object || !parent?.verb)
    return null;
  const verb = lower[parent.verb.head]!;
  if (antecedent && antecedent !== object && !antecedent.isTime && !isBehind(antecedent, object, lower)) return null;
  if (messagingVerbs.has(verb)) return passedOnDocuments.has(lower[object.head]!) ? null : parent;
  return documentNouns.has(lower[object.head]!) && issuingVerbs.has(verb) ? parent : null;
}

/** "a message on Facebook", "a letter to the board", but not "a letter by Lund", who says it himself. */
function isBehind(phrase: Phrase, object: Phrase, lower: readonly string[]): boolean {
  let at: Phrase | null = phrase;
  for (let depth = 0; at && at !== object && depth < CHAIN; depth++) {
    if (at.preposition < 0 || makerLinks.has(lower[at.preposition]!)) return false;
    if (at.role === 'adjunct') return at.clause === object.clause && at.start > object.start;
    at = at.of;
  }
  return at === object;
}

const CHAIN = 4;
