import type {Attributed, Found} from '../layers/article.js';
import type {Clause} from '../layers/parsed.js';
import {FLAGS, FORM} from '../layers/words.js';
import {type ClauseAt, clauseAt} from '../parse/clause-at.js';
import {wordClasses} from '../rules/words/classes.js';
import {tokenAt} from './zones.js';

/**
 * Whether what a cue takes tells what shall be done: "suggested selling it", "suggested that he be moved". A plain verb does
 * where the subject or the time of the cue would have it otherwise: "that he go", "suggested they go".
 */
export function isBidden(article: Attributed, {cue}: Found): boolean {
  const there = cueAt(article, cue);
  if (!there) return false;
  const {clause, sentence} = there;
  const {words} = sentence;
  const isTaken = (c: Clause) =>
    c.parent === clause && (c.link === 'open' || c.link === 'complement') && c.start > there.word;
  const said = sentence.clauses.find(isTaken);
  if (!said?.verb || !clause.verb) return false;
  const {verb, subject, kind} = said;
  if (kind === 'infinitive' || kind === 'participle') return true;
  if (kind !== 'that') return false;
  const [first = verb.head] = verb.auxiliaries;
  if (wordClasses['plain-be'].has(words.lower[first]!)) return true;
  if (words.form[first] !== FORM.base || verb.auxiliaries.length > 0 || !subject) return false;
  const isPlural = subject.kind === 'pronoun' || (words.flags[subject.head]! & FLAGS.plural) > 0;
  return clause.verb.tense === 'past' || !isPlural;
}

/** Whether the clause of a cue has two objects: "denied Lund the part". */
export function isWithheld(article: Attributed, {cue}: Found): boolean {
  const there = cueAt(article, cue);
  return there?.sentence.phrases.some((p) => p.role === 'indirect' && p.clause === there.clause) ?? false;
}

function cueAt(article: Attributed, cue: Found['cue']): ClauseAt | null {
  const at = cue ? article.tokens[tokenAt(article.tokens, cue.spans.at(-1)!.end - 1)] : undefined;
  return at ? clauseAt(article, at) : null;
}
