import type {PhraseMatch, PhraseMatcher} from '../language/phrase-matcher.js';
import type {Attributed, Found, Token} from '../layers/article.js';
import type {Clause} from '../layers/parsed.js';
import {subjectOf} from '../parse/readers.js';
import {clauseAt} from '../parse/clause-at.js';
import {wordClasses} from '../rules/words/classes.js';
import {tokenAt, type Zone} from './zones.js';

/**
 * Whether the words of a match are said of one of these nouns, of a pronoun, or of nothing that is named: the subject of
 * their clause, or the object of a verb that calls it so ("called the report a fake").
 */
export function isSaidOf(article: Attributed, zone: Zone, match: PhraseMatch, nouns: PhraseMatcher, isObject: boolean) {
  const isNoun = (t: Token | undefined) => t !== undefined && nouns.matchAt([t], 0) !== null;
  if (isObject) {
    const called = zone.words.slice(0, match.start);
    if (called.length === 0 || called.some(isNoun)) return true;
    return THEM.has(called[0]!.lower) && claimsBefore(article, called[0]!).some(isNoun);
  }
  const there = clauseAt(article, zone.words[match.evidence.end - 1]!);
  if (!there) return true;
  const {sentence, clause, word} = there;
  const tokenOf = (w: number) => article.tokens[tokenAt(article.tokens, sentence.words.start[w]!)];
  // what they did to her was wrong
  const isOfDeed = (c: Clause) => c.wh >= 0 && c.start >= clause.start && c.end === clause.verb?.start;
  const deed = clause.subject ? undefined : sentence.clauses.find(isOfDeed);
  if (deed) return isNoun(tokenOf(deed.verb?.head ?? deed.wh));
  const of = subjectOf(clause);
  if (!of || of.kind === 'number' || (of.start <= word && word < of.end)) return true;
  return isNoun(tokenOf(of.head));
}

/** The words of the sentence before a pronoun: "dismissed the charges, calling them absurd". */
function claimsBefore({tokens, sentences}: Attributed, pronoun: Token): readonly Token[] {
  const at = tokenAt(tokens, pronoun.start);
  return tokens.slice(sentences[pronoun.sentence]!.tokens.start, at);
}

/**
 * Whether a thing, and no claim, is only described so ("stereotypes that are untrue"), or the reporter adds what the words are worth:
 * "spread a rumour that she was held in Tarn, which is not true".
 */
export function isDescribed(article: Attributed, {type}: Found, zone: Zone, match: PhraseMatch): boolean {
  const there = clauseAt(article, zone.words[match.evidence.end - 1]!);
  if (there?.clause.link !== 'relative' || there.clause.whRole !== 'subject') return false;
  const {antecedent, verb} = there.clause;
  const {lower, start} = there.sentence.words;
  if (!verb?.copula) return false;
  if (antecedent?.kind !== 'description') return type === 'indirect' && antecedent?.kind !== 'pronoun';
  // "was saying things that are not true": whoever says so does not say it of his own words
  return !SAID_SO.has(lower[antecedent.head]!) || start[antecedent.start] === zone.words[0]!.start;
}

/** Whether it is somebody else who does not say: "He did not know", "they don't like to talk about it" in a direct quotation. */
export function isOthersSilence({type}: Found, {words}: Zone, {start}: PhraseMatch): boolean {
  const isThird = (at: number) => THIRD_PERSON.has(words[at]?.lower ?? '');
  return type === 'direct' && (isThird(start) || isThird(start - 1));
}

const {them: THEM, third: THIRD_PERSON} = wordClasses;

const SAID_SO: ReadonlySet<string> = new Set([
  ...wordClasses.claim,
  ...wordClasses.showing,
  ...wordClasses['said-things'],
]);

/** The forms whose content is a thing, and no clause. */
const THINGS: ReadonlySet<string> = new Set(['attribution/source-cue-object', 'attribution/source-cue-preposition']);
const FINITE = new Set([...wordClasses.be, ...wordClasses.have]);

/** Whether it is the reporter who calls the words so: "repeated a claim that has been debunked", "told a story that" «was untrue». */
export function isJudged(article: Attributed, {by, cue}: Found, {words}: Zone, match: PhraseMatch): boolean {
  const first = words[0]!;
  if (match.start < 2 && FINITE.has(first.lower)) {
    const at = tokenAt(article.tokens, first.start) - 1;
    const before = article.tokens[at];
    if (!before || before.end === first.start) return false; // that's untrue
    const isPronoun = article.tokens[at - 1]?.end === cue?.spans.at(-1)?.end; // said that was untrue
    return by === NOUN_CUE || !isPronoun;
  }
  if (!THINGS.has(by)) return false;
  const clause = clauseAt(article, words[match.evidence.end - 1]!)?.clause;
  return clause?.link === 'relative' || clause?.parent?.link === 'relative';
}

const NOUN_CUE = 'attribution/noun-cue';
