import type {Clause, ClausedSentence, ParsedSentence, Phrase} from '../layers/parsed.js';
import type {Words} from '../layers/words.js';

/*
 * Small questions to ask of a parsed sentence: the only way in for the stages that come after.
 */

/** Chains of clauses that share a subject are short; a circle would be a fault of the machine. */
const CHAIN = 16;

/**
 * Whoever does what the clause says: its own subject, or that of the clause it shares one with; behind a relative "who" the
 * noun phrase before; of an infinitive or participle the person who is asked or the subject around.
 */
export function subjectOf(clause: Clause): Phrase | null {
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < CHAIN; depth++) {
    if (at.subject) return at.subject;
    if (at.shares) at = at.shares;
    else if (at.link === 'relative') return at.whRole === 'subject' ? at.antecedent : null;
    else if (at.link === 'adnominal') return at.kind === 'that' ? null : at.antecedent;
    else if (at.link === 'open') {
      const told: Phrase | null = at.parent?.object ?? at.parent?.indirect ?? null;
      if (told) return told;
      at = at.parent;
    } else if (at.kind === 'participle' || at.kind === 'infinitive' || isUntensed(at)) at = at.parent;
    else return null;
  }
  return null;
}

/** "Holm resigned after apparently suggesting a cut": whoever does it is the one who acts around. */
const isUntensed = ({verb, link}: Clause): boolean => verb !== null && !verb.finite && link === 'adverbial';

/** Who did what a passive or a participle tells: "denied by the council", "called a liar by Holt", "seen in a field by Holt". */
export function agentOf(
  clause: Clause,
  {phrases, words: {lower}}: ClausedSentence,
  prepositions: ReadonlySet<string>,
): Phrase | null {
  const from = clause.verb?.end ?? clause.end;
  const acts = (phrase: Phrase) =>
    phrase.preposition >= from &&
    !phrase.isTime &&
    prepositions.has(lower[phrase.preposition]!) &&
    isPartOf(phrase, clause);
  return phrases.find(acts) ?? null;
}

/** Whether a phrase is one of the clause, or hangs on one. */
function isPartOf(phrase: Phrase, clause: Clause): boolean {
  let at: Phrase | null = phrase;
  for (let depth = 0; at && depth < CHAIN; depth++) {
    if (at.clause) return at.clause === clause;
    at = at.of;
  }
  return false;
}

/** "according to", or "" for none. */
export function prepositionOf({preposition, prepositionEnd}: Phrase, {lower}: Words): string {
  return preposition < 0 ? '' : lower.slice(preposition, prepositionEnd).join(' ');
}

/** What stands in apposition to a noun phrase. */
export const appositionsOf = (phrase: Phrase, {phrases}: Pick<ParsedSentence, 'phrases'>): readonly Phrase[] =>
  phrases.filter((p) => p.role === 'apposition' && p.of === phrase);

/** The noun phrases coordinated with a first one, itself included. */
export function conjunctsOf(phrase: Phrase, {phrases}: Pick<ParsedSentence, 'phrases'>): readonly Phrase[] {
  const found = [phrase];
  for (const p of phrases) if (p.role === 'conjunct' && p.of && found.includes(p.of)) found.push(p);
  return found;
}

/** "called what happened *a farce*", "dismissed what he wrote *as nonsense*": the first word of what is said of a question, or -1. */
export function saidOfQuestion({complement, predicate, predicateWord, adjuncts}: Clause, words: Words): number {
  if (complement?.kind !== 'wh' || complement.wh < 0) return -1;
  let {end} = complement;
  if (words.quotation[end - 1]! >= 0) end--;
  const behind = (at: number) => at >= end;
  const isSaid = predicate ? behind(predicate.start) : behind(predicateWord) || adjuncts.some((a) => behind(a.start));
  return isSaid ? end : -1;
}
