import {
  answeringNouns,
  bareNouns,
  forNouns,
  ofNouns,
  replyNouns,
  thingNouns,
  toNouns,
} from '../rules/attribution/nouns.js';
import {purposePreposition} from '../rules/words/grammar.js';
import {tellerPrepositions} from '../rules/grammar/clause-words.js';
import {scenePrepositions} from '../rules/attribution/words.js';
import {genitives} from '../rules/words/names.js';
import {TAG} from '../layers/words.js';
import type {Clause, Phrase} from '../layers/parsed.js';
import {type ContentFound, hasClause} from './content.js';
import {endOfContent, endOfRest} from './end/end-of-content.js';
import type {Item, LevelSentence} from './item.js';
import {endOfNounPhrase} from './noun-phrase.js';

/** What a noun of saying says, null where it needs no content; and where its cue ends. */
export interface NounContent {
  readonly content: ContentFound | null;
  readonly cueEnd: number;
}

/** What the noun of a phrase says; `maker` is who says it behind the noun, `carrier` the clause of the verb that carries it. */
export function contentOfNounCue(
  s: LevelSentence,
  items: readonly Item[],
  phrase: Phrase,
  maker: Phrase | null,
  carrier: Clause | null,
): NounContent | null {
  const {itemOf, parsed} = s;
  const lower = parsed.words.lower[phrase.head]!;
  const noun = itemOf[phrase.head]!;
  const cueEnd = noun + 1;
  if (!carrier) {
    const is = contentBehindCopula(s, items, phrase, replyNouns.has(lower));
    if (is >= 0) return found(is, endOfRest(items, is), cueEnd);
    // "the judge's verdict: the firm had lied"
    const from = maker ? endOfNounPhrase(items, itemOf[maker.start]!, items.length) : cueEnd;
    if (items[from]?.tag === 'colon' && !thingNouns.has(lower) && opensWords(items, from + 1))
      return found(from + 1, endOfRest(items, from + 1), cueEnd);
  }
  const that = thatBehind(s, phrase, carrier !== null);
  if (answeringNouns.has(lower) && (!carrier || that < 0)) return null;
  if (that >= 0) return found(itemOf[that]! + 1, endOfContent(items, itemOf[that]!), cueEnd);
  const brought = phraseBrought(s, phrase, maker);
  if (brought) {
    const start = itemOf[brought.start]!;
    const behindNoun = brought.preposition === phrase.end || parsed.words.lower[phrase.end] === purposePreposition;
    return found(start, endOfBrought(s, items, brought), behindNoun ? start : cueEnd);
  }
  const to = toNouns.has(lower) && parsed.clauses.some((c) => c.verb?.to === phrase.end);
  if (to) return found(cueEnd, endOfContent(items, cueEnd), cueEnd);
  return carrier && bareNouns.has(lower) ? {content: null, cueEnd} : null;
}

const found = (start: number, end: number, cueEnd: number): NounContent | null =>
  end > start ? {content: {start, end}, cueEnd} : null;

/** "a claim on Monday that", "a comment to a boy that", "her demand, in the same bill, that": the word that opens the clause, or -1. */
function thatBehind({parsed: {clauses, phrases, words}}: LevelSentence, phrase: Phrase, carried: boolean): number {
  const {lower, tag} = words;
  const opens = ({start, connective, wh, whRole}: Clause) =>
    (connective === start || (wh === start && (whRole === 'adjunct' || (carried && whRole === 'subject')))) &&
    start >= phrase.end &&
    lower[start] === THAT &&
    tag[start - 1] !== TAG.ADP;
  const that = clauses.find(opens)?.start ?? -1;
  if (that < 0 || clauses.some(({verb}) => verb && verb.start >= phrase.end && verb.start < that)) return -1;
  const parts = ({start, isTime, preposition, of}: Phrase) =>
    start >= phrase.end && start < that && of === phrase && !isTime && !TELLERS.has(lower[preposition] ?? '');
  return phrases.some(parts) ? -1 : that;
}

const THAT = 'that';
const TELLERS: ReadonlySet<string> = new Set([...tellerPrepositions, ...scenePrepositions]);

/** "His claim is that it rained", "her answer, when asked, was “no”", "her message was blunt: go home": where that begins, or -1. */
function contentBehindCopula(
  {parsed, itemOf}: LevelSentence,
  items: readonly Item[],
  phrase: Phrase,
  answers: boolean,
): number {
  const clause = parsed.clauses.find((c) => c.subject === phrase && c.verb?.copula);
  if (!clause) return -1;
  const {complement, predicateWord} = clause;
  const {end} = clause.verb!;
  if (complement?.kind === 'that' && complement.verb)
    return complement.connective >= end ? itemOf[complement.connective]! + 1 : -1;
  const next = itemOf[predicateWord >= end ? predicateWord : end - 1]! + 1;
  if (items[next]?.tag === 'colon') return items[next + 1] ? next + 1 : -1;
  return answers && items[next]?.tag === 'quotation' ? next : -1; // not "her claim was “a lie”"
}

/** A quotation, a clause or an order; no question. */
function opensWords(items: readonly Item[], from: number): boolean {
  const it = items[from];
  if (!it || it.tag === 'wh' || it.tag === 'who') return false;
  return it.tag === 'quotation' || (it.tag === 'verb' && it.form === 'base') || hasClause(items, from, items.length);
}

/** "denial of wrongdoing", "call for a vote", "call for her to go"; behind its maker, "calls from parents for a vote" */
function phraseBrought({parsed}: LevelSentence, phrase: Phrase, maker: Phrase | null): Phrase | undefined {
  const {words, phrases, clauses} = parsed;
  const noun = words.lower[phrase.head]!;
  const behind = (at: number) => at === phrase.end || at === maker?.end;
  const isFor = (at: number) => forNouns.has(noun) && words.lower[at] === purposePreposition;
  const clause = clauses.find(({connective, subject}) => subject && behind(connective) && isFor(connective));
  if (clause) return clause.subject!;
  const isOf = (at: number) => ofNouns.has(noun) && at === phrase.end && genitives.includes(words.lower[at]!);
  return phrases.find(({preposition: at}) => behind(at) && (isFor(at) || isOf(at)));
}

/** "a vote", "the mayor to go" */
function endOfBrought({parsed, itemOf}: LevelSentence, items: readonly Item[], brought: Phrase): number {
  const end = endOfNounPhrase(items, itemOf[brought.start]!, items.length);
  const goes = parsed.clauses.some(({verb}) => verb !== null && verb.to >= 0 && itemOf[verb.to] === end);
  return goes ? endOfContent(items, end) : end;
}
