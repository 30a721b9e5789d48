import {once} from '../language/once.js';
import type {Attributed, Classified, Found, Judgement, Token} from '../layers/article.js';
import type {StanceRule} from '../layers/rule.js';
import {type Span, span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {type Claims, findClaims} from './claims.js';
import {isHedged} from './hedges.js';
import {othersWords} from './others-words.js';
import {placedMatches} from './placement.js';
import {type Candidate, outranks, prefer} from './precedence.js';
import {isDescribed, isJudged, isOthersSilence, isSaidOf} from './said-of.js';
import {type CompiledRule, findFirst, isExcepted, plainRule, rulebook, ruleOfForm} from './rulebook.js';
import {isBidden, isWithheld} from './bidden.js';
import {contentZone, type CueZone, cueZone, type Zone} from './zones.js';

/** How many matches of one rule are considered: a text of nothing but negations must not take long. */
const MOST_MATCHES = 40;
/** "alleged that no checks were made", "admitted that he had not paid" */
const CHARGING: ReadonlySet<string> = wordClasses.charging;
/** Rules that ask something of all their matches. */
const NEEDS_ALL: ReadonlySet<StanceRule['where']> = new Set(['every', 'starts', 'end'] as const);

/**
 * Takes the statements that attribute found; gives each its stance, the words that decided it, whether it is hedged, and
 * the rule. Leaves to resolve who the speaker is.
 */
export function classify(article: Attributed): Classified {
  const cueZones = article.statements.map((s) => cueZone(article, s));
  const byCue: (Candidate | null)[] = [];
  for (const [i, s] of article.statements.entries())
    byCue.push(best(candidatesAtCue(article, s, cueZones[i]!)) ?? byForm(s, cueZones[i]!));
  const refuses = (i: number) => byCue[i]?.rule.stance === 'neither-confirm-nor-deny';
  const reported = othersWords(article, refuses);
  const zones: (Zone | null)[] = [];
  const contents: InContent[] = [];
  for (const [i, s] of article.statements.entries()) {
    const zone = byCue[i] ? null : contentZone(article, s, reported.get(i) ?? NONE);
    zones.push(zone);
    contents.push(zone ? candidatesInContent(article, i, zone, cueZones[i]!) : NO_CONTENT);
  }
  // first the rules that need no claim at issue, because a claim that somebody denies is at issue
  const byContent: (Candidate | null)[] = [];
  for (const [i, {sure}] of contents.entries()) {
    const bids = (byCue[i - 1] ?? byContent[i - 1])?.rule.bids;
    byContent.push(best(bids ? sure.filter(({rule}) => !rule.answer) : sure));
  }
  const isDenied = (j: number) => (byCue[j] ?? byContent[j])?.rule.stance === 'deny';
  const isAccused = (j: number) => byCue[j]?.rule.accused ?? false;
  const isAsked = (j: number) => (byCue[j] ?? byContent[j])?.rule.stance === null;
  const claims: Claims | null = contents.some(({open}) => open.length > 0)
    ? findClaims(article, isDenied, isAsked, isAccused)
    : null;
  const judgements: Judgement[] = [];
  for (const [i, s] of article.statements.entries()) {
    const zone = zones[i] ?? cueZones[i]!;
    let found = byCue[i] ?? byContent[i] ?? null;
    if (claims && !byCue[i]) {
      found = bestAtIssue(contents[i]!.open, claims, i, zone, found) ?? found;
      byContent[i] = found; // so that what is denied here is denied where it is said again
    }
    const hedged = isHedged(s, cueZones[i]!);
    const plain = s.cue?.spans[0] ?? s.content[0] ?? null;
    judgements.push(found ? judged(found, zone, hedged) : judgement(plainRule, plain, hedged));
  }
  return {judgements, ...article};
}

/** Of the matches that negate a claim at issue the best that outranks what is found without one. */
function bestAtIssue(
  open: InContent['open'],
  claims: Claims,
  i: number,
  zone: Zone,
  found: Candidate | null,
): Candidate | null {
  const first: Candidate[] = [];
  for (const of of open) {
    for (const c of of) {
      if (found && !outranks(c.rule, found.rule)) continue;
      if (!claims.isAtIssue(i, zone, c.match, c.rule.atIssue!)) continue;
      first.push(c);
      break;
    }
  }
  return best(first);
}

function judged({rule, match}: Candidate, zone: Zone, hedged: boolean): Judgement {
  let {start} = match.evidence;
  // shows "isn't" whole, not just its "n't"
  while (start > 0 && zone.words[start - 1]!.end === zone.words[start]!.start) start--;
  const evidence = span(zone.words[start]!.start, zone.words[match.evidence.end - 1]!.end);
  return judgement(rule, evidence, hedged);
}

const judgement = ({id, stance}: StanceRule, evidence: Span | null, hedged: boolean): Judgement => ({
  stance,
  evidence,
  hedged,
  by: id,
});

const best = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((a, b) => (a && prefer(a, b) <= 0 ? a : b), null);

const cueWordsOf = ({words, cue}: CueZone): readonly Token[] => cue.map((i) => words[i]!);

/** Matches that share a word with the cue. */
function candidatesAtCue(article: Attributed, found: Found, zone: CueZone): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates(zone, 'cue', zone, null)) {
    const {match, rule} = one;
    if (!zone.cue.some((i) => match.start <= i && i < match.end)) continue;
    if (rule.wants && !isBidden(article, found)) continue;
    if (!rule.withheld || isWithheld(article, found)) kept.push(one);
  }
  return kept;
}

/** "is not going to answer": found as a refusal, so it is judged one, though no phrase has these words. */
function byForm(found: Found, zone: CueZone): Candidate | null {
  const rule = ruleOfForm(found.by);
  const start = zone.cue[0];
  if (!rule || start === undefined) return null;
  const range = {start, end: zone.cue.at(-1)! + 1};
  return {rule, match: {...range, evidence: range}};
}

/** Matches in the content of a statement. */
interface InContent {
  /** The best match of each rule that needs no claim at issue. */
  readonly sure: readonly Candidate[];
  /** All matches of each rule that needs one, best first. */
  readonly open: readonly (readonly Candidate[])[];
}

const NO_CONTENT: InContent = {sure: [], open: []};

/** The matches in the content that begin with the speaker's own words. */
function candidatesInContent(article: Attributed, i: number, zone: Zone, cue: CueZone): InContent {
  const found = article.statements[i]!;
  const asked = once(() => askedBefore(article, i));
  const all = candidates(zone, 'content', cue, asked);
  if (all.length === 0) return NO_CONTENT;
  const charges = cueWordsOf(cue).some((t) => CHARGING.has(t.lower));
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
