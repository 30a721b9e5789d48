import type {Sentence, Token} from '../../layers/article.js';
import {FLAGS, TAG, type Words} from '../../layers/words.js';
import {isCommonNoun} from '../../parse/common-noun.js';
import {
  isAgent,
  isCompound,
  isNameWord,
  isOrdinary,
  isPlural,
  isRole,
  isSpecial,
  isUsedNoun,
  tag,
  tagged,
  words,
} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {hasInnerCapital, isAcronym} from '../word/spelling.js';
import {endOfNickname, endOfRun} from './end-of-run.js';
import {isOpening, type Mentions, mentionBehind, namesNobody} from './mention-behind.js';
import {type Name, nameOf, organisationOf} from './name.js';
import {meansNational, type Named} from './means-national.js';
import {endsOfSpelledOut} from './spelled-out.js';
import {opens, readUsage, type Usage} from './usage.js';

/*
 * Takes the tokens; gives the runs of capitalised words that are names, in order and not overlapping. Which names mean
 * the same person is left to gatherCast.
 */

export function findNames(article: Named, mentions: Mentions): Name[] {
  const {tokens, sentences} = article;
  const usage = readUsage(article);
  const spelledOut = endsOfSpelledOut(article);
  const found: Name[] = [];
  const alone = new Map<string, Name>(); // caches names of one word
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    const sentence = t.capital ? sentences[t.sentence] : undefined;
    const opening = sentence !== undefined && (isFirst(tokens, i, sentence) || opens(tokens[i - 1], t));
    if (!sentence || !mayName(article, i, opening, usage, mentions.has(t.start))) {
      i++;
      continue;
    }
    const spelled = spelledOut.get(i);
    const end = spelled ?? endOfRun(article, i, (k) => mayName(article, k, false, usage));
    const who = mentionBehind(tokens, mentions, i, end);
    if (isWhere(tokens, i, end)) {
      i++; // "the envoy to Norland Rick Vane"
      continue;
    }
    if (who > 0 && namesNobody(tokens, i)) {
      i = who; // "On Sunday Ana Ruiz denied it"
      continue;
    }
    const to = who > 0 && isOpening(tokens, i) ? who : end; // "In London Ana Ruiz denied it"
    const lone = to === i + 1 ? alone.get(t.lower) : undefined;
    const name = lone ? sameName(lone, i) : spelled ? organisationOf(tokens, i, to) : nameOf(tokens, i, to);
    if (to === i + 1) alone.set(t.lower, name);
    found.push(name);
    i = to;
  }
  return found;
}

/** Whether a run begins with a place behind a preposition, and a person's name follows: "the envoy to *Norland* Rick Vane". */
function isWhere(tokens: Named['tokens'], from: number, end: number): boolean {
  const [before, place, first] = [tokens[from - 1], tokens[from]!, tokens[from + 1]];
  if (end - from < 3 || !before || !first || before.capital || !words.placing.has(before.lower)) return false;
  const isFirst = tagged(first.lower, tag.first) || words.surnameFirst.has(first.lower);
  return (
    (tagged(place.lower, tag.place) || words.place.has(place.lower)) &&
    isFirst &&
    !words.organisationName.has(tokens[end - 1]!.lower)
  );
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

/** Whether the token is the first word of its sentence. */
function isFirst(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i]!.kind !== 'word') return false;
  for (let k = i - 1; k >= sentence.tokens.start; k--) if (tokens[k]!.kind === 'word') return false;
  return true;
}

/**
 * Whether the capitalised token can be part of a name. `first` says that any word would be capitalised there, `speaks`
 * that the words for a speaker begin there.
 */
function mayName(article: Named, i: number, first: boolean, usage: Usage, speaks = false): boolean {
  const {lowered, named, headline, cues, surnames} = usage;
  const {tokens} = article;
  const t = tokens[i]!;
  if (t.kind !== 'word' || cues.has(t.start)) return false; // "Ana Ruiz Denies Claim"
  if (t.lower[1] === '-' && tokens[i - 1]?.lower === '(') return false; // "(R-Ariz.)"
  const special = isSpecial(t.lower);
  if (special && words.neverName.has(t.lower)) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (special && words.date.has(t.lower)) {
    if (next?.kind === 'number' || before?.kind === 'number') return false;
    // "The Sun newspaper", "Brackwater Sun", "Mr Jan van der Berg"
    if (before && (words.definite.has(before.lower) || words.honorific.has(before.lower))) return true;
    if (isPossessive(tokens, i - 1) && words.outletName.has(t.lower)) return true; // "Friday's Sun"
    if (surnames.has(t.lower) && !words.timeLink.has(before?.lower ?? '')) return true; // "Theresa May"
    if (before?.capital && words.outletName.has(t.lower)) return true;
    if (next && words.particle.has(next.lower)) return true;
    return next?.capital === true && (words.organisationName.has(next.lower) || !isOrdinary(next.lower));
  }
  if (meansNational(article, i)) return false;
  if (isCompound(t.lower) && (headline.has(t.sentence) || !hasInnerCapital(t, article.text))) return false;
  if (special && words.honorific.has(t.lower)) return true;
  const known = isNameWord(t.lower);
  if (headline.has(t.sentence)) {
    // "Paper denies claim", against "Bank of Norland denies claim"
    if (first && isUsedNoun(t.lower) && !next?.capital && !words.connector.has(next?.lower ?? ''))
      return named.has(t.lower);
    if (named.has(t.lower) || lowered.has(t.lower)) return named.has(t.lower);
    return known || (!tagged(t.lower, tag.ordinary) && !isNoNoun(article, t.start)); // "Norland Says Osmar Shelled It"
  }
  if (isAcronym(article.text, t))
    return !words.organisationName.has(t.lower) || isBesideName(before) || isBesideName(next);
  // "In Touch said so": where a speaker begins stands no preposition
  if (speaks && next?.capital && words.timeLink.has(t.lower)) return true;
  if (next?.kind === 'number' && words.outletName.has(t.lower)) return true; // "Channel 4 said so"
  if (t.capital && words.capitalLink.has(t.lower) && isWithin(before, next)) return true;
  // "the coach, Per Holm"
  if (!first && next?.capital && tagged(t.lower, tag.function) && isProper(article, t.start)) return true;
  if (tagged(t.lower, tag.function) && !known && !(named.has(t.lower) && tagged(t.lower, tag.adverb))) return false;
  if (!first) return true;
  // "Save the Children said so"
  if (words.calling.has(t.lower) && words.definite.has(next?.lower ?? '') && tokens[i + 2]?.capital) return true;
  if (words.joiner.has(next?.lower ?? '') && tokens[i + 2]?.capital) return true; // "Marks & Spencer said so"
  if (next?.capital && next.kind === 'word' && words.bodyLabel.has(t.lower)) return false; // "Airline Norwing said"
  // "Bank of Norland said so", whatever "the bank" said
  if (words.organisation.has(t.lower) && words.genitive.has(next?.lower ?? '') && tokens[i + 2]?.capital) return true;
  // "Secretary of State John Kerry said so"
  if (isRole(t.lower) && words.connector.has(next?.lower ?? '') && tokens[i + 2]?.capital && tokens[i + 3]?.capital)
    return true;
  if (named.has(t.lower)) return true;
  if (lowered.has(t.lower)) return false;
  // "One Kelbar worker", "Under NFA rules": closed classes; for "One Direction" the text has other evidence
  if (words.quantifier.has(t.lower) || words.ender.has(t.lower) || words.indefinitePronoun.has(t.lower)) return false;
  // "Union leaders"
  if (words.organisation.has(t.lower) && next?.kind === 'word' && !next.capital && isAgent(next.lower)) return false;
  const owning = isPossessive(tokens, i + 1) && tokens[i + 2]?.capital === true; // "Reporters' Watch"
  if (isPlural(t.lower) && isRole(t.lower) && !next?.capital && !owning) return false; // "Reps for the singer"
  if (words.document.has(t.lower) && !known && !next?.capital) return false; // "Data gathered by the Gazette"
  if (known) return true;
  if (isNoNoun(article, t.start)) return false; // "Suddenly Sheridan left", "Did Sheridan lie?"
  if (!next?.capital && !owning && isCommonPlural(article, t, next)) return false; // "Villagers said so"
  if (!isOrdinary(t.lower)) return true;
  // "Human Rights Watch said", "Foreign Minister Ana Ruiz said": an ordinary word, but a capitalised one follows
  if (next?.kind === 'quote' && tokens[endOfNickname(tokens, i + 1)]?.capital) return true; // "Marten “Tig” Oakes"
  return next?.capital === true && next.sentence === t.sentence && !tagged(t.lower, tag.adverb);
}

/** Whether grammar takes the word for an adverb, a verb or a conjunction. */
const isNoNoun = (article: Named, start: number): boolean => {
  const at = wordAt(article, start);
  return at !== null && NO_NOUNS.has(at.words.tag[at.word]!);
};

/** Whether grammar takes the word for a name. */
const isProper = (article: Named, start: number): boolean => {
  const at = wordAt(article, start);
  return at !== null && at.words.tag[at.word] === TAG.PROPN;
};

/** Whether grammar takes the word for the plural of a common noun: "Villagers", but neither "Wolves, the club" nor "Reuters". */
const isCommonPlural = (article: Named, {start, lower}: Token, next: Token | undefined): boolean => {
  const at = wordAt(article, start);
  if (!at || at.words.tag[at.word] !== TAG.NOUN || (at.words.flags[at.word]! & FLAGS.plural) === 0) return false;
  return isCommonNoun(lower) && !(next && isComma(next));
};

function wordAt({grammar}: Named, start: number): {readonly words: Words; readonly word: number} | null {
  const words = grammar.at(start)?.words;
  const word = words?.start.indexOf(start) ?? -1;
  return words && word >= 0 ? {words, word} : null;
}

const NO_NOUNS: ReadonlySet<number> = new Set([TAG.ADV, TAG.AUX, TAG.VERB, TAG.SCONJ, TAG.CCONJ, TAG.INTJ]);

/** "Tarn TV", as opposed to "a TV report". */
const isBesideName = (t: Token | undefined): boolean => t?.capital === true && !tagged(t.lower, tag.function);

/** "Without" in "Doctors Without Borders": capitalised between two capitals, the first not that of a small word. */
const isWithin = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.capital === true &&
  before.kind === 'word' &&
  next?.capital === true &&
  next.kind === 'word' &&
  before.sentence === next.sentence &&
  (!tagged(before.lower, tag.function) || words.capitalLink.has(before.lower)) &&
  !words.neverName.has(before.lower);
