import type {Attributed, Classified, Found, Judged} from '../article.js';
import {hull, overlap, type Span, span} from '../span.js';
import type {StanceRule} from '../rule.js';
import {wordClasses} from '../rules/words/index.js';
import {type Claims, findClaims} from './claims.js';
import {isHedged} from './hedges.js';
import {type Candidate, prefer} from './precedence.js';
import {type CompiledRule, findFirst, isExcepted, plainRule, rulebook} from './rulebook.js';
import {isOwnVoice, isVouched} from './voice.js';
import {contentZone, cueZone, reach, type Zone} from './zones.js';

/** So many places of one rule are looked at; a text of nothing but negations must not take long. */
const MOST = 40;
/** In a direct quotation these are not who speaks: "He did not know". */
const THIRD = new Set(wordClasses.third ?? []);
/** Rules that need all of their places. */
const ALL: ReadonlySet<StanceRule['where']> = new Set(['every', 'starts'] as const);

/**
 * Takes the statements that attribute found; gives each its stance, the words that decided it, whether the narrator
 * marks doubt, and the rule. Leaves to others who the speaker is.
 */
export function classify(article: Attributed): Classified {
  const cueZones = article.statements.map((s) => cueZone(article, s));
  const byCue = article.statements.map((s, i) => best(candidatesAtCue(s, cueZones[i]!)));
  const reported = othersWords(article);
  const zones = article.statements.map((s, i) => (byCue[i] ? null : contentZone(article, s, reported.get(i) ?? NONE)));
  // what needs no claim at issue first: a claim that somebody denies is at issue
  const open = new Set<number>();
  const byContent = article.statements.map((s, i) => {
    const zone = zones[i];
    if (!zone) return null;
    const wait = () => {
      open.add(i);
      return false;
    };
    return best(candidatesInContent(s, zone, cueZones[i]!, wait));
  });
  const isDenied = (j: number) => (byCue[j] ?? byContent[j])?.rule.stance === 'deny';
  const claims: Claims | null = open.size > 0 ? findClaims(article, isDenied) : null;
  const statements = article.statements.map((s, i): Judged => {
    const hedged = isHedged(s, cueZones[i]!);
    const atCue = byCue[i];
    if (atCue) return judged(s, atCue, cueZones[i]!, hedged);
    const zone = zones[i]!;
    let found = byContent[i] ?? null;
    if (!found && claims && open.has(i)) {
      found = best(
        candidatesInContent(s, zone, cueZones[i]!, (c) => claims.isAtIssue(i, zone, c.match, c.rule.atIssue!)),
      );
    }
    if (found) return judged(s, found, zone, hedged);
    return withStance(s, plainRule, s.cue?.spans[0] ?? s.content[0] ?? null, hedged);
  });
  return {...article, statements};
}

function judged(found: Found, {rule, match}: Candidate, zone: Zone, hedged: boolean): Judged {
  let {start} = match.evidence;
  // "isn't": the negation alone is no word to show
  while (start > 0 && zone.words[start - 1]!.end === zone.words[start]!.start) start--;
  const evidence = span(zone.words[start]!.start, zone.words[match.evidence.end - 1]!.end);
  return withStance(found, rule, evidence, hedged);
}

/** Field by field: a spread of so many fields took a tenth of the stage. */
const withStance = (found: Found, rule: StanceRule, evidence: Span | null, hedged: boolean): Judged => ({
  kind: found.kind,
  in: found.in,
  paragraph: found.paragraph,
  sentence: found.sentence,
  mention: found.mention,
  cue: found.cue,
  content: found.content,
  type: found.type,
  addressee: found.addressee,
  within: found.within,
  continues: found.continues,
  by: found.by,
  stance: rule.stance,
  evidence,
  hedged,
  stanceBy: rule.id,
});

const best = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((a, b) => (a && prefer(a, b) <= 0 ? a : b), null);

/** Matches that share a word with the cue. */
function candidatesAtCue(found: Found, zone: Zone): Candidate[] {
  const spans = found.cue?.spans ?? [];
  return candidates(zone, 'cue').filter(({match}) =>
    zone.words.slice(match.start, match.end).some((w) => spans.some((s) => overlap(s, w))),
  );
}

/** Matches in what was said that begin with the speaker's own words. */
function candidatesInContent(found: Found, zone: Zone, cue: Zone, isAtIssue: (c: Candidate) => boolean): Candidate[] {
  const cueWords = () => cue.words.filter((w) => found.cue?.spans.some((s) => overlap(s, w)));
  const direct = found.type === 'direct';
  const all = candidates(zone, 'content', (r) => !r.cue || findFirst(r.cue, cueWords()) !== null).filter(
    ({rule, match}) => !(direct && rule.rank === 'said-refused' && THIRD.has(zone.words[match.start]!.lower)),
  );
  if (all.length === 0) return [];
  const rules = new Map<CompiledRule, Candidate[]>();
  for (const c of all) {
    const of = rules.get(c.compiled) ?? [];
    of.push(c);
    rules.set(c.compiled, of);
  }
  const kept: Candidate[] = [];
  for (const [{rule}, of] of rules) {
    const found = placed(of, rule, zone)
      .slice(0, MOST)
      .find((c) => !rule.atIssue || isAtIssue(c));
    if (found) kept.push(found);
  }
  return kept;
}

/** The matches that stand where their rule wants them, those that are preferred first. */
function placed(of: readonly Candidate[], rule: StanceRule, zone: Zone): readonly Candidate[] {
  const starts = new Set(of.map((c) => c.match.start));
  const isIn = (c: Candidate, s: Span | undefined) => s && s.start <= c.match.start && c.match.start < s.end;
  const [first] = zone.sentences;
  const sorted = of.toSorted(prefer);
  switch (rule.where) {
    case 'start':
      return sorted.filter((c) => c.match.start === first?.start);
    case 'opening':
      return sorted.filter((c) => isIn(c, first));
    case 'starts':
      return zone.sentences.every((s) => starts.has(s.start)) ? sorted : [];
    case 'every': {
      let at = 0;
      const all = zone.sentences.every((s) => {
        while (sorted[at] && sorted[at]!.match.start < s.start) at++;
        const next = sorted[at];
        return next !== undefined && isIn(next, s);
      });
      return all ? sorted : [];
    }
    default:
      return sorted;
  }
}

interface Compiled extends Candidate {
  readonly compiled: CompiledRule;
}

function candidates(
  zone: Zone,
  reads: 'cue' | 'content',
  holds: (r: CompiledRule) => boolean = () => true,
): Compiled[] {
  const book = rulebook(reads);
  const found: Compiled[] = [];
  const awake = book.awakeIn(zone.words);
  if (!awake) return found;
  for (let i = 0; i < zone.words.length; i++) {
    if (!zone.open[i]) continue;
    for (const {number, first, of, phrase} of book.phrasesAt(zone.words[i]!.lower)) {
      if (!awake[number] || (first && i > 0)) continue;
      if (of.cue && !holds(of)) {
        awake[number] = 0;
        continue;
      }
      const match = phrase.matchAt(zone.words, i);
      if (!match || isExcepted(of, zone, match)) continue;
      found.push({rule: of.rule, match, compiled: of});
      if (!ALL.has(of.rule.where) && ++awake[number]! > MOST) awake[number] = 0; // no more of it are looked at
    }
  }
  return found;
}

/** By statement, the words in its content that are another's, whom it reports: "Lee said that Roy denied it". */
function othersWords(article: Attributed): ReadonlyMap<number, readonly Span[]> {
  const others = new Map<number, Span[]>();
  for (const s of article.statements) {
    const outer = s.within === null ? null : article.statements[s.within];
    if (!outer) continue;
    const spans = reach(s);
    if (!spans || isOwnVoice(article, s, outer) || isVouched(article, s)) continue;
    const of = others.get(s.within!) ?? [];
    of.push(s.mention ? hull([spans, s.mention]) : spans);
    others.set(s.within!, of);
  }
  for (const of of others.values()) of.sort((a, b) => a.start - b.start);
  return others;
}

const NONE: readonly Span[] = [];
