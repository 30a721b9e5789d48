import {once} from '../language/once.js';
import type {Attributed, Found, Token} from '../layers/article.js';
import type {StanceRule} from '../layers/rule.js';
import type {Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {isBidden, isWithheld} from './bidden.js';
import {placedMatches} from './placement.js';
import type {Candidate} from './precedence.js';
import {type CompiledRule, findFirst, isExcepted, rulebook} from './rulebook.js';
import {isDescribed, isJudged, isOthersSilence, isSaidOf} from './said-of.js';
import {contentZone, type CueZone, type Zone} from './zones.js';

/* What the rules match in the words of a cue and of a content, before any claim at issue is asked for. */

/** How many matches of one rule are considered: a text of nothing but negations must not take long. */
const MOST_MATCHES = 40;
/** Rules that ask something of all their matches. */
const NEEDS_ALL: ReadonlySet<StanceRule['where']> = new Set(['every', 'starts', 'end'] as const);

const cueWordsOf = ({words, cue}: CueZone): readonly Token[] => cue.map((i) => words[i]!);

/** Matches that share a word with the cue. */
export function candidatesAtCue(article: Attributed, found: Found, zone: CueZone): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates(zone, 'cue', zone, null)) {
    const {match, rule} = one;
    if (!zone.cue.some((i) => match.start <= i && i < match.end)) continue;
    if (rule.wants && !isBidden(article, found)) continue;
    if (!rule.withheld || isWithheld(article, found)) kept.push(one);
  }
  return kept;
}

/** Matches in the content of a statement. */
export interface InContent {
  /** The best match of each rule that needs no claim at issue. */
  readonly sure: readonly Candidate[];
  /** All matches of each rule that needs one, best first. */
  readonly open: readonly (readonly Candidate[])[];
}

export const NO_CONTENT: InContent = {sure: [], open: []};

/** The matches in the content that begin with the speaker's own words. */
export function candidatesInContent(article: Attributed, i: number, zone: Zone, cue: CueZone): InContent {
  const found = article.statements[i]!;
  const asked = once(() => askedBefore(article, i));
  const all = candidates(zone, 'content', cue, asked);
  if (all.length === 0) return NO_CONTENT;
  // "alleged that no checks were made", "admitted that he had not paid"
  const charges = cueWordsOf(cue).some((t) => wordClasses.charging.has(t.lower));
  const rules = new Map<CompiledRule, Candidate[]>();
  for (const c of all) {
    if (c.rule.rank === 'said-false' && !c.compiled.cue && isJudged(article, found, zone, c.match)) continue;
    if (c.rule.rank === 'said-negated' && charges) continue;
    if (c.rule.rank === 'said-refused' && isOthersSilence(found, zone, c.match)) continue;
    if (c.rule.rank === 'said-false' && !c.compiled.cue && isDescribed(article, found, zone, c.match)) continue;
    const {of: nouns, cue: ofCue} = c.compiled;
    if (nouns && !isSaidOf(article, zone, c.match, nouns, ofCue !== null)) continue;
    const of = rules.get(c.compiled) ?? [];
    of.push(c);
    rules.set(c.compiled, of);
  }
  const sure: Candidate[] = [];
  const open: Candidate[][] = [];
  for (const [{rule}, of] of rules) {
    const places = placedMatches(of, rule, zone).slice(0, MOST_MATCHES);
    if (places.length === 0) continue;
    if (rule.atIssue) open.push(places);
    else sure.push(places[0]!);
  }
  return {sure, open};
}

/** The words of the question right before a statement; none if that is no question. */
function askedBefore(article: Attributed, i: number): readonly Token[] {
  const before = article.statements[i - 1];
  const end = before?.content.at(-1)?.end ?? 0;
  return before && article.text[end - 1] === '?' ? contentZone(article, before, NONE).words : [];
}

/** Whether the statement's cue, and the question before it, are such as the rule wants. */
const isTaken = (
  {cue, answers}: CompiledRule,
  said: readonly Token[],
  asked: (() => readonly Token[]) | null,
): boolean =>
  (!cue || findFirst(cue, said) !== null) && (!answers || asked === null || findFirst(answers, asked()) !== null);

interface Compiled extends Candidate {
  readonly compiled: CompiledRule;
}

function candidates(
  zone: Zone,
  reads: 'cue' | 'content',
  cue: CueZone,
  asked: (() => readonly Token[]) | null,
): Compiled[] {
  const book = rulebook(reads);
  const found: Compiled[] = [];
  const active = book.activeIn(zone.words);
  if (!active) return found;
  const said = cueWordsOf(cue);
  for (let i = 0; i < zone.words.length; i++) {
    if (!zone.open[i]) continue;
    const numbers = book.of(zone.words[i]!).at;
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers[k]!;
      if (!active.isActive(number)) continue;
      const {first, of, phrase} = book.phrases[number]!;
      if (first && i > 0) continue;
      if ((of.cue || of.answers) && !isTaken(of, said, asked)) {
        active.deactivate(number);
        continue;
      }
      const match = phrase.matchAt(zone.words, i);
      if (!match || isExcepted(of, zone, match)) continue;
      found.push({rule: of.rule, match, compiled: of});
      if (!NEEDS_ALL.has(of.rule.where)) active.countMatch(number, MOST_MATCHES);
    }
  }
  return found;
}

const NONE: readonly Span[] = [];
