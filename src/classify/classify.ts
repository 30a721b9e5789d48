import type {Attributed, Classified, Found, Judgement} from '../layers/article.js';
import type {StanceRule} from '../layers/rule.js';
import {type Span, span} from '../layers/span.js';
import {candidatesAtCue, candidatesInContent, type InContent, NO_CONTENT} from './candidates.js';
import {type Claims, findClaims} from './claims.js';
import {isHedged} from './hedges.js';
import {othersWords} from './others-words.js';
import {type Candidate, outranks, prefer} from './precedence.js';
import {plainRule, ruleOfForm} from './rulebook.js';
import {contentZone, type CueZone, cueZone, type Zone} from './zones.js';

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

/** "is not going to answer": found as a refusal, so it is judged one, though no phrase has these words. */
function byForm(found: Found, zone: CueZone): Candidate | null {
  const rule = ruleOfForm(found.by);
  const start = zone.cue[0];
  if (!rule || start === undefined) return null;
  const range = {start, end: zone.cue.at(-1)! + 1};
  return {rule, match: {...range, evidence: range}};
}

const NONE: readonly Span[] = [];
