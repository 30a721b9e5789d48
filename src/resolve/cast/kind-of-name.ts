import type {Token} from '../../layers/article.js';
import type {Name} from '../name/name.js';
import {isAge, isClosed, isConjunction, isPlural, isRole, tag, tagged, words} from '../word/lexicon.js';
import {isComma} from '../word/role-words.js';
import type {Entity} from './entity.js';

/** The kind that the name looks like, corrected by the nouns around it. */
export function kindOfName(n: Name, nouns: readonly string[]): Entity['kind'] {
  const own = n.kind === 'role' ? null : n.kind;
  if (own === 'organisation' && n.words.some((w) => words.connector.has(w))) return own; // "president of the States of Norland"
  if (own === 'organisation' && isPlural(n.words.at(-1) ?? '')) return own; // "Norland Democrats"
  for (const noun of nouns) {
    if (words.organisation.has(noun) || words.outlet.has(noun)) return 'organisation';
    if (words.document.has(noun)) return own;
    if (words.anybody.has(noun)) continue;
    // "his wife, Ana Lake", against "its owner Arden Lake"
    const somebody = words.kin.has(noun) || words.spokesperson.has(noun);
    if (somebody || (isRole(noun) && !words.organisationName.has(n.words.at(-1) ?? ''))) return 'person';
  }
  return own;
}

/**
 * The kind that the words beside a name prove: an age, a person ("Lee, 41,"); an article, a thing ("the Standard
 * said").
 */
export function kindAround(tokens: readonly Token[], n: Name): 'person' | 'organisation' | null {
  if (isAged(tokens, n) || isBesideNamesake(tokens, n)) return 'person';
  const before = tokens[n.titleFrom - 1];
  if (!before || n.titleFrom < n.from || !words.definite.has(before.lower)) return null;
  const last = n.words.at(-1)!;
  if (tagged(n.words[0]!, tag.first) || tagged(last, tag.last) || tagged(last, tag.demonym) || isPlural(last))
    return null;
  // "the Finch house", "the Halvern Standard reporter": the article belongs to the noun that follows
  const next = tokens[n.to];
  if (next?.kind !== 'word') return 'organisation';
  const ends = isClosed(next.lower) || tagged(next.lower, tag.finite) || tagged(next.lower, tag.function);
  return ends ? 'organisation' : null;
}

/** "Karl" in "Karl and Emil Strand". */
const isBesideNamesake = (tokens: readonly Token[], {from, to}: Name): boolean => {
  const isFirst = (t: Token | undefined) => t?.capital === true && tagged(t.lower, tag.first);
  const last = tokens[to + 2];
  const joined = isConjunction(tokens[to]?.lower ?? '') && isFirst(tokens[to + 1]) && last?.capital === true;
  return joined && to === from + 1 && isFirst(tokens[from]) && !words.organisationName.has(last.lower);
};

/** True for "26-year-old Ana Ruiz" and "Ruiz, 26,", not for "the 26-year-old Norland actor". */
export function isAged(tokens: readonly Token[], {titleFrom, to}: Name): boolean {
  const before = tokens[titleFrom - 1];
  const next = tokens[to];
  if (before && isAge(before.lower) && !(next?.capital === false && isRole(next.lower))) return true;
  const [comma, age, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return (
    comma !== undefined &&
    isComma(comma) &&
    age?.kind === 'number' &&
    age.end - age.start < 3 &&
    close?.kind === 'mark' &&
    close.sentence === comma.sentence
  );
}
