import {FORM} from '../../layers/words.js';
import {alternativeConjunction} from '../../rules/words/grammar.js';
import {tagSet} from '../word.js';
import {goesOn} from './object-end.js';
import type {Reading} from './reading.js';

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
