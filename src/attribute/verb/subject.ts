import type {Clause, Phrase} from '../../layers/parsed.js';
import {leavingVerbs} from '../../rules/attribution/words.js';
import {subjectOf} from '../../parse/readers.js';
import {bitsOf, HAS, IS, traitsOf} from '../../parse/function-words.js';
import {concessiveAdverbs, instancePrepositions} from '../../rules/grammar/clause-words.js';
import {negativeSubjects} from '../../rules/words/grammar.js';
import {FORM, TAG, type Words} from '../../layers/words.js';
import type {Item, LevelSentence} from '../item.js';
import {endOfWhole, type SourceFound} from '../source.js';
import {tagSet} from '../word.js';
import {blamedFor} from './gerund.js';
import {itemsOf} from './sentence.js';

/** Whoever does what a clause says, as the source of its cue. */
export interface Subject extends SourceFound {
  /** Whether it stands right of the verb. */
  readonly inverted: boolean;
  /** Whether it is the clause's own, and no other clause's that it shares. */
  readonly own: boolean;
}

/** The source that a clause's subject gives, whole: with its title, what stands in apposition and what hangs on it. */
export function subjectFor(s: LevelSentence, items: readonly Item[], clause: Clause): Subject | null {
  const {verb} = clause;
  const {words} = s.parsed;
  if (!verb) return null;
  const relative = clause.link === 'relative' && !clause.subject && clause.whRole === 'subject' && clause.wh >= 0;
  if (relative) {
    // "a news site that claims it": the noun says more than the pronoun
    const {antecedent} = clause;
    const from = antecedent && words.lemma[clause.wh] === THAT ? antecedent.start : clause.wh;
    const r = itemsOf(s, from, clause.wh + 1);
    let end = from < clause.wh ? r.end - 1 : r.end;
    while (from < clause.wh && end > r.start + 1 && items[end - 1]!.isTime) end--; // "a letter sent Friday that says"
    return {start: r.start, end, clause: r.end - 1, inverted: false, own: true};
  }
  const phrase = blamedFor(clause, words) ?? whoLeaves(clause, words) ?? subjectOf(clause);
  // "On Tuesday denied it": a time is nobody
  if (!phrase || (phrase === clause.subject && phrase.isTime && phrase.kind !== 'pronoun')) return null;
  const own = phrase === clause.subject;
  const inverted = own && phrase.start >= verb.end;
  if (inverted) {
    const start = s.itemOf[phrase.start]!;
    const whole = itemsOf(s, phrase.start, endOfWhole(phrase, s.parsed));
    const said = items.findIndex((it, i) => i > start && i < whole.end && it.quotation !== null && it.whole);
    const end = said < 0 ? whole.end : said - 1; // “A risk,” said Ivo Marr, an aide, “is a risk”
    return {start, end, clause: start, inverted, own};
  }
  const verbAt = verbBehind(s, phrase, verb.start);
  const start = startOf(phrase, words);
  // "A tape made in May claiming that he lied was lost": up to what it says
  const within = !own && clause.link !== 'relative' && clause.start > phrase.start;
  const last = endBefore(s, phrase, verbAt);
  const range = itemsOf(s, start, within ? Math.min(last, clause.start) : last);
  let {end} = range;
  const parted = words.lower[verbAt - 1] === ',';
  const tells = (it: Item) => it.isTime || it.tag === 'time';
  while (!parted && end > range.start + 1 && tells(items[end - 1]!) && !BEFORE_TIME.has(items[end - 2]!.tag)) end--;
  return {
    start: range.start,
    end,
    clause: own ? s.itemOf[clauseStart(s, clause, phrase)]! : range.start,
    inverted,
    own,
  };
}

const THAT = 'that';

/** "Holm left the room saying he would never return": what somebody leaves, opens or sells says nothing. */
function whoLeaves({kind, link, subject, parent, antecedent, verb}: Clause, {lemma}: Words): Phrase | null {
  const left = parent?.object;
  const hangs = link === 'open' || (link === 'adnominal' && antecedent === left);
  if (kind !== 'participle' || !hangs || subject || verb?.finite || !parent?.verb || left?.kind !== 'description')
    return null;
  if (traitsOf(lemma[left.head]!) & HAS.voice) return null; // “joined a man saying”
  return leavingVerbs.has(lemma[parent.verb.head]!) ? subjectOf(parent) : null;
}

/** "a climber found after nine days", "those living there since May" */
const BEFORE_TIME = tagSet('num', 'prep', 'sub', 'det', 'adj');

/** "Even the mayor said" is the mayor, "neither the mayor nor the clerk said" none of the two. */
function startOf({start, head}: Phrase, {lower}: Words): number {
  if (start < head && concessiveAdverbs.has(lower[start]!)) return start + 1;
  return negativeSubjects.has(lower[start - 1] ?? '') ? start - 1 : start;
}

/** The first word of the verb that a phrase is the subject of; for any other phrase where it ends. */
function verbBehind({parsed}: LevelSentence, phrase: Phrase, verb: number): number {
  const owner = parsed.clauses.find((c) => c.subject === phrase);
  const start = owner?.verb?.start ?? -1;
  if (start >= phrase.end) return start;
  return verb >= phrase.end ? Math.min(phrase.last, verb) : phrase.last;
}

/** Where a subject that stands before its verb ends: what stands between them hangs on it, but for adverbs and adjuncts of the verb. */
function endBefore({parsed: {words, phrases, clauses}}: LevelSentence, phrase: Phrase, verb: number): number {
  const {tag, lower} = words;
  let end = Math.max(verb, phrase.end);
  const limit = phrase.end;
  for (const p of phrases)
    if (
      p.start > limit &&
      p.start < end &&
      p.preposition >= limit &&
      p.role === 'adjunct' &&
      p.clause === phrase.clause &&
      !instancePrepositions.has(lower[p.preposition]!)
    ) {
      const opens = tag[p.preposition - 1] === TAG.SCONJ ? p.preposition - 1 : p.preposition; // ", while at the port,"
      if (lower[opens - 1] === ',') end = opens;
    }
  for (;;) {
    const last = end - 1;
    if (last < limit) return limit;
    if (
      (tag[last] === TAG.ADV &&
        (lower[last - 1] === ',' ||
          !clauses.some((c) => c.antecedent === phrase && c.start <= last && last < c.end))) ||
      (tag[last] !== TAG.NOUN && bitsOf(lower[last]!) & (IS.predeterminer | IS.pairOpener)) || // "Holt and Lund both said"
      tag[last] === TAG.CCONJ ||
      (tag[last] === TAG.PUNCT && BEFORE_VERB.has(lower[last]!)) ||
      traitsOf(lower[last]!) & HAS.reflexive
    ) {
      end = last;
      continue;
    }
    const aside = clauses.find((c) => c.start > limit && c.end >= end && c.start < end && isAside(c, words));
    if (aside) {
      end = Math.max(limit, startOfAside(aside, words));
      continue;
    }
    const adjunct = phrases.find(
      (p) =>
        (p.end === end || p.last === end) && p.start >= limit && p.role === 'adjunct' && p.clause === phrase.clause,
    );
    if (!adjunct || !(adjunct.isTime || tellsHow(adjunct, phrase, phrases, words))) return end;
    end = adjunct.preposition >= 0 ? adjunct.preposition : adjunct.start;
  }
}

/** A comma, and the mark that opens a quotation with the verb in it: "Lund also “strongly denies” it". */
const BEFORE_VERB: ReadonlySet<string> = new Set([',', '“', '"', '‘']);

/** "The club through its agent denied it", "The club today on its website denied it": it is none of who says it. */
function tellsHow({preposition, head}: Phrase, source: Phrase, phrases: readonly Phrase[], {lower}: Words): boolean {
  if (preposition < 0) return false;
  if (traitsOf(lower[preposition]!) & (HAS.way | HAS.occasion) || traitsOf(lower[head]!) & HAS.scene) return true;
  if (traitsOf(lower[source.head]!) & HAS.document) return false; // "a release today on a website"
  return phrases.some((p) => p.isTime && p.role === 'adjunct' && p.end === preposition);
}

/** "Holt, citing costs, said", "Holt, later citing costs, said", "Holt, when asked about it, said" */
function isAside(c: Clause, words: Words): boolean {
  if (words.lower[startOfAside(c, words) - 1] !== ',') return false;
  const acts = c.kind === 'participle' && c.verb !== null && words.form[c.verb.head] === FORM.ing;
  return acts || (c.link === 'adverbial' && words.tag[c.start] !== TAG.VERB); // not "the report, published in May,"
}

/** An aside with the adverbs before it. */
function startOfAside({start}: Clause, {tag}: Words): number {
  let at = start;
  while (tag[at - 1] === TAG.ADV) at--;
  return at;
}

/** First word of the clause's own words: adjuncts before the subject with it, up to a comma or a quotation. */
function clauseStart({parsed: {words, clauses}, anew}: LevelSentence, clause: Clause, subject: Phrase): number {
  // “In a statement, Brock said, “We left””, but “In 2031, Brock said, “we left””
  const saysAnew = clause.quotationWord >= clause.verb!.end && anew(clause.quotation);
  let start = Math.min(subject.start, clause.verb!.start);
  for (;;) {
    const adjunct = clause.adjuncts.find(
      (p) =>
        (p.preposition >= 0 || p.isTime) &&
        (p.last === start || (saysAnew && p.last === start - 1 && words.lower[start - 1] === ',')),
    );
    const opener =
      saysAnew &&
      clauses.find((c) => c.parent === clause && c.link === 'adverbial' && c.start === clause.start && c.end === start);
    if (opener) start = opener.start;
    else if (adjunct) start = adjunct.preposition >= 0 ? adjunct.preposition : adjunct.start;
    else if (start > clause.start && words.tag[start - 1] === TAG.ADV) start--;
    else return start;
  }
}
