import type {Attributed, Segmented, Sentence, Token} from '../../layers/article.js';
import {
  isCompound,
  isConjunction,
  isJoining,
  isNameWord,
  isOrdinary,
  isPlural,
  isRole,
  isSpecial,
  isUsedNoun,
  singular,
  tag,
  tagged,
  words,
} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {isAcronym, isPrefixed} from '../word/spelling.js';
import {mentionBehind} from './mention-behind.js';
import {type Name, nameOf} from './name.js';
import {opens, readUsage, type Usage} from './usage.js';

/*
 * Takes the tokens; gives the runs of capitalised words that are names, in order and not overlapping. Which names mean
 * the same person is left to gatherCast.
 */

const LONGEST_IN_TOKENS = 40; // no name is longer; keeps the time linear

export function findNames(article: Segmented & Pick<Attributed, 'statements'>): Name[] {
  const {tokens, sentences} = article;
  const usage = readUsage(article);
  const found: Name[] = [];
  const alone = new Map<string, Name>(); // caches names of one word
  const mentions = new Set(article.statements.map((s) => s.mention?.start));
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    const sentence = t.capital ? sentences[t.sentence] : undefined;
    if (!sentence || !mayName(article, i, isFirst(tokens, i, sentence) || opens(tokens[i - 1], t), usage)) {
      i++;
      continue;
    }
    const to = endOfRun(article, i, usage);
    const who = mentionBehind(tokens, mentions, i, to);
    if (who > 0) {
      i = who; // "On Sunday Ana Ruiz denied it"
      continue;
    }
    const lone = to === i + 1 ? alone.get(t.lower) : undefined;
    const name = lone ? sameName(lone, i) : nameOf(tokens, i, to);
    if (to === i + 1) alone.set(t.lower, name);
    found.push(name);
    i = to;
  }
  return found;
}

/** The same one-word name at another place. */
const sameName = ({kind, gender, words: list, parts, key}: Name, at: number): Name => ({
  titleFrom: at,
  from: at,
  to: at + 1,
  kind,
  gender,
  words: list,
  parts,
  key,
});

/** True for "Confirms", but not for "Rights" in "Human Rights Watch". */
const isVerb = (lower: string): boolean =>
  lower.endsWith('s') && tagged(lower, tag.present) && !isNameWord(lower) && !words.organisationName.has(lower);

/** Whether the token is the first word of its sentence. */
function isFirst(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i]!.kind !== 'word') return false;
  for (let k = i - 1; k >= sentence.tokens.start; k--) if (tokens[k]!.kind === 'word') return false;
  return true;
}

/** Whether the capitalised token can be part of a name. `first` says that any word would be capitalised there. */
function mayName(article: Segmented, i: number, first: boolean, {lowered, named, headline}: Usage): boolean {
  const {tokens} = article;
  const t = tokens[i]!;
  if (t.kind !== 'word') return false;
  const special = isSpecial(t.lower);
  if (special && words.neverName.has(t.lower)) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (special && words.date.has(t.lower)) {
    if (next?.kind === 'number' || before?.kind === 'number') return false;
    // "The Sun newspaper", "Brackwater Sun", "Mr Jan van der Berg"
    if (before && (words.definite.has(before.lower) || words.honorific.has(before.lower))) return true;
    if (before?.capital && words.outletName.has(t.lower)) return true;
    if (next && words.particle.has(next.lower)) return true;
    return next?.capital === true && (words.organisationName.has(next.lower) || !isOrdinary(next.lower));
  }
  if (isCompound(t.lower)) return false;
  if (special && words.honorific.has(t.lower)) return true;
  const known = isNameWord(t.lower);
  if (headline.has(t.sentence)) {
    // "Paper denies claim", against "Bank of Norland denies claim"
    if (first && isUsedNoun(t.lower) && !next?.capital && !words.connector.has(next?.lower ?? ''))
      return named.has(t.lower);
    return named.has(t.lower) || (!lowered.has(t.lower) && (known || !tagged(t.lower, tag.ordinary)));
  }
  if (isAcronym(article.text, t)) return true;
  if (tagged(t.lower, tag.function) && !known && !(named.has(t.lower) && tagged(t.lower, tag.adverb))) return false;
  if (!first) return true;
  if (named.has(t.lower)) return true;
  if (lowered.has(t.lower)) return false;
  if (isPlural(t.lower) && isRole(t.lower) && !next?.capital) return false; // "Reps for the singer"
  if (known || !isOrdinary(t.lower)) return true;
  if (words.quantifier.has(t.lower)) return false; // "One Kelbar worker"; for "One Direction" the text has other evidence
  // "Human Rights Watch said", "Foreign Minister Ana Ruiz said": an ordinary word, but a capitalised one follows
  return next?.capital === true && next.sentence === t.sentence && !tagged(t.lower, tag.adverb);
}

function endOfRun(article: Segmented, start: number, usage: Usage): number {
  const {text, tokens} = article;
  const first = tokens[start]!;
  let to = start + 1;
  let connected = false;
  const nameAt = (i: number): boolean => {
    const t = tokens[i];
    return (
      t !== undefined &&
      (t.capital || isPrefixed(t, text)) &&
      t.sentence === first.sentence &&
      t.quotation === first.quotation &&
      mayName(article, i, false, usage)
    );
  };
  while (to < tokens.length && to - start < LONGEST_IN_TOKENS) {
    const t = tokens[to]!;
    const last = tokens[to - 1]!;
    if (nameAt(to)) {
      // "Acme Confirms Closure": a headline quoted in the text
      if (isVerb(t.lower) && nameAt(to + 1)) break;
      to++;
    } else if (!isJoining(t.lower) && !isPossessive(tokens, to)) {
      break;
    } else if (words.particle.has(t.lower) && nameAt(to + 1)) {
      to += 2;
    } else if (words.particle.has(t.lower) && words.particle.has(tokens[to + 1]?.lower ?? '') && nameAt(to + 2)) {
      to += 3; // "van der Berg"
    } else if (words.connector.has(t.lower) && joins(tokens, start, to)) {
      const next = words.definite.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
      if (!nameAt(next)) break;
      to = next + 1;
      connected = true;
    } else if (words.namedPlace.has(t.lower) && words.placed.has(last.lower)) {
      const next = words.definite.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1; // "Norland Embassy in the Hague"
      if (!nameAt(next)) break;
      to = next + 1;
    } else if (isPossessive(tokens, to) && ownsName(last.lower, tokens[to + 1]) && nameAt(to + 1)) {
      to += 2; // "Teachers' Union", "Children's Hospital"
    } else if (
      isConjunction(t.lower) &&
      words.outletName.has(last.lower) &&
      words.outletName.has(tokens[to + 1]?.lower ?? '') &&
      nameAt(to + 1)
    ) {
      to += 2; // "The Globe and Mail"
    } else if (connected && isConjunction(t.lower) && nameAt(to + 1) && isOrdinary(last.lower)) {
      to += 2; // "Department of Health and Human Services", not "University of Leeds and Anna Berg"
    } else {
      break;
    }
  }
  return to;
}

/**
 * Whether a possessive is part of a name, as in "Children's Hospital" but not in "the Democrats' House leader": the
 * owners are people in general.
 */
const ownsName = (owners: string, next: Token | undefined): boolean =>
  next !== undefined &&
  isPlural(owners) &&
  (isOrdinary(singular(owners)) || isRole(owners)) &&
  !isNameWord(owners) &&
  !words.partisan.has(singular(owners)) &&
  (words.organisationName.has(next.lower) || (!isNameWord(next.lower) && !isRole(next.lower)));

/** Whether "of" may join the words before it to a name: "Bank of", "Secretary of"; not "Anna Berg of". */
function joins(tokens: readonly Token[], start: number, at: number): boolean {
  const last = tokens[at - 1]!.lower;
  if (words.joiner.has(tokens[at]!.lower)) return true;
  if (words.organisationName.has(last) || words.organisation.has(last)) return true;
  if (words.regnal.has(last)) return false;
  for (let i = start; i < at; i++) if (tagged(tokens[i]!.lower, tag.first)) return false;
  if (tagged(last, tag.place) || tagged(last, tag.demonym)) return false;
  return isRole(last) ? words.genitive.has(tokens[at]!.lower) : tagged(last, tag.ordinary);
}
