import {FORM} from '../../layers/words.js';
import {alternativeConjunction} from '../../rules/words/grammar.js';
import {endOfContent} from '../content.js';
import {endOfSubordinate} from '../objects.js';
import {tagSet} from '../word.js';
import {WORDS} from '../word-sets.js';
import {endsInsertion} from '../narrator.js';
import {endOfTold} from './narrator-clause.js';
import {goesOn} from './object-end.js';
import type {Reading} from './reading.js';

/** The end of content that is a clause of its own: sooner where the attribution hangs on another clause. */
export function endOfClause(r: Reading, from: number): number {
  const {items, source, group, verb} = r;
  const end = pastVerbsInRow(r, pastItsVerb(r, endOfContent(items, from, WORDS)));
  const before = items[source.clause - 1];
  const opening = group.start === 0 && verb.form === 'ing'; // Citing costs, Lund left
  const hangs = opening || before?.tag === 'sub' || before?.tag === 'wh';
  return endOfTold(r, from, hangs ? endOfSubordinate(items, from, end) : end);
}

/** "said the ferry, built in 1910, had been sold": no clause ends before its verb. */
function pastItsVerb({items, sentence, clause: {complement, verb}}: Reading, end: number): number {
  if (!complement?.verb?.finite || complement.start < verb!.end) return end;
  const at = sentence.itemOf[complement.verb.head]!;
  return at >= end ? endOfContent(items, at, WORDS) : end;
}

/** "said they broke in, took the ring and ran": where a main clause says it, a verb behind a comma ends no insertion. */
function pastVerbsInRow({items, clause}: Reading, from: number): number {
  let end = from;
  while (
    clause.kind === 'main' &&
    clause.complement?.verb?.finite &&
    items[end]?.tag === 'comma' &&
    endsInsertion(items, end)
  )
    end = endOfContent(items, end + 1, WORDS);
  return end;
}

/**
 * The end of content without a verb that has a tense, which can have no clause beside it: "vowed to keep it open | and thanked
 * them", but not "or risk the loss of it".
 */
export function endOfMatter({sentence, items, clause}: Reading, from: number, end: number): number {
  const {itemOf, parsed} = sentence;
  const first = items[from];
  if (!first || BINDS.has(first.tag)) return end; // a text may break off: “declined to comment on”
  let to = end;
  for (const c of parsed.clauses) {
    const at = itemOf[c.start]!;
    // "a video that claims to show a shark | is fake"
    if (clause.link === 'relative' && c.subject && c.subject === clause.antecedent && c.verb) {
      const verb = itemOf[c.verb.start]!;
      if (verb > from && verb < to) to = verb;
    }
    if (
      at <= from ||
      at >= to ||
      !c.verb?.finite ||
      parsed.words.lower[c.connective] === alternativeConjunction ||
      !goesOn(c, clause) ||
      items[at]!.quotation !== null
    )
      continue;
    if (c.subject || parsed.words.form[c.verb.head] !== FORM.base) to = at;
  }
  if (to === end) return end;
  while (to > from + 1 && JOINS.has(items[to - 1]!.tag)) to--;
  return to;
}

const BINDS = tagSet('wh', 'who', 'that');

const JOINS = tagSet('cc', 'comma');
