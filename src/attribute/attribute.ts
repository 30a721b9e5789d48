import type {Attributed, Parsed, Segmented} from '../layers/article.js';
import {findOnTopic, findTrailing} from './trailing.js';
import {type Span, span} from '../layers/span.js';
import {attributionRules} from '../rules/attribution/index.js';
import {habitualAuxiliaries} from '../rules/words/grammar.js';
import {findSourcePhrases} from './source-phrases.js';
import {findAdjectiveCues} from './adjective-cues.js';
import {quotationAlone} from './alone.js';
import {Blocks} from './blocks.js';
import {findCited} from './cited.js';
import {findColonQuotation, findColons, findDash} from './colons.js';
import type {Draft} from './draft.js';
import {toFound} from './found.js';
import type {Level} from './item.js';
import {readLevel} from './level.js';
import {findNounCues, findRumours} from './noun-cues.js';
import {ofTeller, upToRefusal} from './of-teller.js';
import {type Entry, inOrder, type Unplaced} from './order.js';
import {endsInQuotation, joinQuotations, opensWithCue, opensWithDash} from './quotation-runs.js';
import {findRefusals} from './refusal-phrases.js';
import {reportedWhole} from './reported-whole.js';
import {findVerbStatements} from './verb/find-verb-statements.js';
import {saidBefore} from './said-before.js';
import {followWhatIsTold} from './told-later.js';
import {keepWithinOuter} from './within-outer.js';
import {SIGN, tagSet} from './word.js';

/**
 * Takes segmented text; gives its statements: source, cue and content, each with its place and the rule that found it.
 * Leaves to others what stance a statement takes and who the source is.
 */
export function attribute(article: Parsed): Attributed {
  const entries: Entry[] = [];
  const blocks = new Blocks(article);
  let speaking: Entry | null = null; // the last statement that a paragraph of quotation goes on with
  for (const [paragraph, p] of article.paragraphs.entries()) {
    const ranges = article.sentences.slice(p.sentences.start, p.sentences.end).map((s) => s.tokens);
    const {levels, drafts} = readRun(article, ranges, null, paragraph);
    const own: Entry[] = [];
    for (const d of drafts) own.push({found: toFound(article, d), follows: null, repeats: isOwnRefusal(d)});
    const alone = quotationAlone(article, levels, own);
    const opens = alone !== null && opensParagraph(article, alone);
    const opened: Unplaced | null = opens && blocks.opening ? toFound(article, blocks.opening) : null;
    if (alone && opened)
      own.unshift({found: {...opened, content: alone.content, type: 'direct'}, follows: null, repeats: false});
    else if (alone) {
      const before: Entry | undefined = own.findLast(
        (e) =>
          e.found.kind === 'speech' && e.found.cue !== null && e.found.cue.spans[0]!.start < alone.content[0]!.start,
      );
      own.push({found: alone, follows: before ?? speaking, repeats: false});
    }
    const all = blocks.read(levels, own, opens);
    for (const e of all) entries.push(e);
    if (p.in === 'body')
      speaking = all.findLast((e) => e.found.kind === 'speech' && canGoOn(article, e.found)) ?? speaking;
  }
  const dropped = new Set<number>(); // quotations that end before their cue
  for (const [i, q] of article.quotations.entries()) {
    for (const d of readRun(article, q.sentences, i, q.paragraph).drafts) {
      const found = toFound(article, d);
      const closes = q.closed === 'unclosed' && found.cue !== null && found.content[0]?.start === q.inner.start;
      // “We can't say, the minister said: the mark that is missing stands before the cue
      if (closes) dropped.add(q.inner.start);
      entries.push({found: closes ? {...found, type: 'direct'} : found, follows: null, repeats: isOwnRefusal(d)});
    }
  }
  followWhatIsTold(article, entries);
  const isWhole = ({found}: Entry) => found.cue === null && dropped.has(found.content[0]?.start ?? -1);
  const kept = entries.filter((e) => RULES.has(e.found.by) && !(dropped.size > 0 && isWhole(e)));
  return {statements: inOrder(kept), ...article};
}

/** A form without its rule is no statement. */
const RULES: ReadonlySet<string> = new Set(attributionRules.map((rule) => rule.id));

const opensParagraph = (article: Segmented, f: Unplaced): boolean =>
  f.content[0]!.start <= article.paragraphs[f.paragraph]!.start + 2;

/** Longer than any sentence that is one; keeps hostile input linear. */
const LONGEST = 600;

/** A sentence as it is, or cut where it is longer than any real one. */
function inReach(tokens: Span): Span[] {
  if (tokens.end - tokens.start <= LONGEST) return [tokens];
  const cuts: Span[] = [];
  for (let at = tokens.start; at < tokens.end; at += LONGEST) cuts.push(span(at, Math.min(at + LONGEST, tokens.end)));
  return cuts;
}

/** The statements of sentences that follow each other at one level. */
function readRun(
  article: Parsed,
  sentences: readonly Span[],
  inside: number | null,
  paragraph: number,
): {levels: Level[]; drafts: Draft[]} {
  const levels: Level[] = [];
  for (const sentence of sentences) {
    for (const tokens of inReach(sentence)) {
      const level = readLevel(article, tokens, inside, paragraph);
      const last = levels.at(-1);
      // “Go!” Lee shouted: the sentence of the quotation goes on with its cue
      if (last && endsInQuotation(last) && (opensWithCue(level) || opensWithDash(level))) {
        const whole = span(last.items[0]!.token, tokens.end);
        levels[levels.length - 1] = readLevel(article, whole, inside, paragraph);
      } else levels.push(level);
    }
  }
  const drafts: Draft[][] = [];
  for (let s = 0; s < levels.length; s++) {
    const said = s > 0 ? saidBefore(article, levels[s]!, levels[s - 1]!, drafts[s - 1]!) : null;
    drafts.push(said ? [said] : readSentence(article, levels[s]!));
  }
  return {levels, drafts: joinQuotations(article, levels, drafts)};
}

/** Each kind of attribution is looked for where the sentence holds a sign of it. */
function readSentence(article: Parsed, level: Level): Draft[] {
  if (level.signs === 0) return [];
  const has = (sign: number) => (level.signs & sign) !== 0;
  const onTopic = has(SIGN.colon) ? findOnTopic(level) : null;
  if (onTopic) return [onTopic];
  const verbs = has(SIGN.verb) ? findVerbStatements(level) : [];
  if (has(SIGN.adjective)) verbs.push(...findAdjectiveCues(level).filter((d) => !verbs.some((v) => overlaps(v, d))));
  const refusals = has(SIGN.refusal)
    ? findRefusals(article, level)
        .filter((r) => !verbs.some((v) => v.group === 'refuse' && overlaps(v, r)))
        .map((r) => ofTeller(r, verbs))
    : [];
  const kept = refusals.length ? verbs.filter((v) => !refusals.some((r) => overlaps(v, r))) : verbs;
  const all = kept.map((v) => upToRefusal(v, refusals));
  all.push(...refusals);
  if (has(SIGN.according)) all.push(...findSourcePhrases(level));
  const nouns = has(SIGN.noun) ? findNounCues(level) : [];
  // "the mayor's answer: “No.”": a colon behind a noun of saying is no cue
  if (has(SIGN.colon)) all.push(...findColons(level, verbs).filter((d) => !nouns.some((n) => isSameContent(n, d))));
  if (has(SIGN.colon | SIGN.dash)) all.push(...findTrailing(level));
  if (has(SIGN.quotation)) all.push(...findDash(level));
  // "Her answer: “No,” she said"
  all.push(...nouns.filter((n) => !all.some((d) => isSameContent(n, d))));
  const cited = has(SIGN.citing) ? findCited(level, all) : [];
  const told = cited.length ? all.filter((d) => !cited.some((c) => overlaps(c, d))) : all;
  const colons = has(SIGN.colon) ? findColonQuotation(level, all) : [];
  const rumours = has(SIGN.noun) ? findRumours(level, all) : [];
  told.push(...cited, ...colons, ...rumours);
  return keepWithinOuter(reportedWhole(told));
}

const ABLE = tagSet('modal', 'be', 'to');

/** A pronoun that will not, cannot, does not or is unable to say. */
function isOwnRefusal(d: Draft): boolean {
  const {items} = d.level;
  const source = d.source && d.source.end - d.source.start === 1 ? items[d.source.start] : null;
  if (source?.tag !== 'pron') return false;
  const cue = items.slice(d.cue[0]!.start, d.cue[0]!.end);
  const able = cue.some((it) => ABLE.has(it.tag) || habitualAuxiliaries.has(it.lower));
  return (d.negated && able) || d.group === 'refuse';
}

const overlaps = (a: Draft, b: Draft): boolean => a.cue[0]!.start < b.cue[0]!.end && b.cue[0]!.start < a.cue[0]!.end;

const isSameContent = (a: Draft, b: Draft): boolean => a.content[0]?.start === b.content[0]?.start;

/** Whether a paragraph of quotation without a source goes on with the statement. */
function canGoOn(article: Segmented, f: Unplaced): boolean {
  return (
    f.type === 'direct' ||
    f.type === 'mixed' ||
    (f.cue !== null && f.content.length > 0 && article.paragraphs[f.paragraph]!.in === 'body')
  );
}
