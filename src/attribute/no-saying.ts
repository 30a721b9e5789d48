import {
  anybody,
  conditions,
  freeRelatives,
  type Silence,
  silences,
  turningVerbs,
} from '../rules/attribution/silences.js';
import {claimWords} from '../rules/words/claims.js';
import {TAG} from '../layers/words.js';
import {negativePronouns, noDeterminer, noDeterminerNoun} from '../rules/words/grammar.js';
import {sourcesCited} from './cited.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import type {SourceFound} from './source.js';
import {isFiniteAt, type VerbGroup} from './verb-group.js';
import {tagSet} from './word.js';

/** A range of items. */
type Range = Pick<SourceFound, 'start' | 'end'>;

/** What may be an act of speech: the items of its verb with what goes before it, and who acts. */
export interface Act extends Range {
  readonly level: Pick<Level, 'items' | 'inside'>;
  /** The verb itself; all the words of a refusal that is a phrase. */
  readonly verbs: readonly Item[];
  readonly negated: boolean;
  readonly bare: boolean;
  readonly source: Range | null;
}

/** The act that a verb group may be. */
export function actOf(level: Act['level'], {start, end, head, negated, finite}: VerbGroup, source: Range | null): Act {
  const verb = level.items[head]!;
  return {level, start, end, verbs: [verb], negated, bare: verb.form === 'ing' && !finite, source};
}

const byAsked = {
  verb: silences.filter((row) => row.of === 'verb'),
  speaker: silences.filter((row) => row.of === 'speaker'),
  refusal: silences.filter((row) => row.of === 'refusal'),
};

/** Whether an act that looks like one of speech says nothing where it stands. */
export const isSilent = (of: Silence['of'], act: Act): boolean =>
  byAsked[of].some((row) => isVerbOf(row, act) && standsAs(row, act) && isOfSpeaker(row, act)) ||
  (of === 'verb' && citesSources(act));

function isVerbOf({verbs, groups, except, negated, bare}: Silence, act: Act): boolean {
  if (negated !== undefined && negated !== (act.negated || (verbs !== undefined && deniesBefore(act)))) return false;
  if (bare && !act.bare) return false;
  if (verbs && !act.verbs.some(({lower, cues}) => verbs.has(lower) || cues.some(({lemma}) => verbs.has(lemma))))
    return false;
  if (groups && !act.verbs.some(({cues}) => cues.some(({group}) => groups.has(group)))) return false;
  return !except || !act.verbs.some(({cues}) => cues.some(({lemma, group}) => except.has(lemma) || except.has(group)));
}

/** "neither the mayor nor the clerk identified the buyer" */
const deniesBefore = ({level: {items}, start}: Act): boolean =>
  items.slice(Math.max(0, start - NEAR_IN_ITEMS), start).some((it) => negativePronouns.has(it.lower));

const NEAR_IN_ITEMS = 10;

function standsAs({with: among, without, before, behind, unless, object, matter}: Silence, act: Act): boolean {
  const {items} = act.level;
  const {start, end} = act;
  if (before && !before.has(items[start - 1]?.lower ?? '')) return false;
  if (behind && !behind.has(items[end]?.lower ?? '')) return false;
  if (among && !items.slice(start, end).some((it) => among.has(it.lower))) return false;
  if (without && items.slice(start, end).some((it) => without.has(it.lower))) return false;
  if (unless && items.slice(end, end + NEAR_IN_ITEMS).some((it) => unless.has(it.lower))) return false;
  if (object && !(object.has(nounAt(items, end)) && endsWithObject(items, end))) return false;
  return !matter || matter.has(nounAt(items, LEADS.has(items[end]?.tag ?? '') ? end + 1 : end));
}

/** "responded to the treatment", but not "refused to say what the bell was worth" */
const LEADS = tagSet('prep', 'to');

/** The noun of the phrase that begins at an item, or the word there where none does: "goodbye". */
function nounAt(items: readonly Item[], at: number): string {
  const s = items[at]?.sentence();
  const phrase = s?.phraseOf[at];
  if (!s || !phrase) return items[at]?.lower ?? '';
  return s.itemOf[phrase.start] === at ? s.parsed.words.lower[phrase.head]! : '';
}

/** Not "wrote the letter was lost", "put the rumours to bed". */
function endsWithObject(items: readonly Item[], from: number): boolean {
  const end = endOfNounPhrase(items, from, items.length);
  return items[end]?.tag !== 'that' && items[end]?.tag !== 'to' && !isFiniteAt(items, end);
}

function isOfSpeaker(
  {subject, alone, determiner, narrated}: Silence,
  {level: {items, inside}, end, source, verbs}: Act,
): boolean {
  if (!subject && !determiner) return true;
  if (!source) return false;
  const one = source.end - source.start === 1;
  if (alone && !one) return false;
  if (subject && !subject.has(one ? items[source.start]!.lower : nounAt(items, source.start))) return false;
  if (determiner && (one || !determiner.has(determinerAt(items, source.start)))) return false;
  if (!narrated) return true;
  const quotes = items[end]?.tag === 'quotation' || items[end + 1]?.tag === 'quotation'; // we said, “…”
  return inside === null && !quotes && verbs.every(({cues}) => cues.every(({kind}) => kind === 'speech'));
}

/** Whether nobody speaks: "neither of them denied it", "no clerk would comment". */
export const isNobody = (items: readonly Item[], at: number): boolean =>
  negativePronouns.has(items[at]!.lower) || determinerAt(items, at) === noDeterminer;

/** The determiner of the phrase at an item, or "": none of "No 10". */
function determinerAt(items: readonly Item[], at: number): string {
  const s = items[at]!.sentence();
  const {determiner = -1} = s?.phraseOf[at] ?? {};
  if (!s || determiner < 0) return '';
  const {lower, tag} = s.parsed.words;
  return tag[determiner + 1] === TAG.NUM && lower[determiner + 1] !== noDeterminerNoun ? '' : lower[determiner]!;
}

/** "The Post reported, citing two officials": the words beside it are theirs. */
function citesSources({level: {items}, end, bare}: Act): boolean {
  const s = bare ? items[end - 1]!.sentence() : null;
  const clause = s?.parsed.clauses.find(({verb}) => verb && s.itemOf[verb.head] === end - 1);
  return clause !== undefined && sourcesCited(s!, clause) !== null;
}

/** "if they do not answer", "asked whether she denied it": nobody has, yet. */
export const isCondition = (items: readonly Item[], {start, end}: Range, cue: number): boolean =>
  end === cue && conditions.has(items[start - 1]?.lower ?? '');

/** "Anyone who says otherwise is wrong": nobody need have. */
export const isAnybody = (items: readonly Item[], {start, end}: Range): boolean =>
  items[end - 1]!.tag === 'who' && [start, start - 1].some((i) => anybody.has(items[i]?.lower ?? ''));

/**
 * "Everything that Lund says is a lie", "what Lund told the council was false": what is said of the words, not in them. Also
 * where the words are named first and the name beside them looks like a part of it: "the story Lund told the court was false".
 */
export function judgesWords(items: readonly Item[], {start, end}: Range, after: number): boolean {
  const told = startsNounPhrase(items, after) ? endOfNounPhrase(items, after, items.length) : after;
  if (!isJudged(items, after) && !isJudged(items, told)) return false;
  const before = items[start - 1]?.tag === 'that' ? start - 2 : start - 1;
  if (freeRelatives.has(items[before]?.lower ?? '')) return true;
  const named = items.findIndex((it, i) => i > start && i < end && it.tag === 'name');
  return named > start && SAID.has(items[named - 1]!.lower) && items[start]!.tag === 'det';
}

/** Behind the words comes what they are: "was false", "turned out to be a lie"; not "was that it rained", which are the words. */
const isJudged = (items: readonly Item[], at: number): boolean =>
  (items[at]?.tag === 'be' && items[at + 1]?.tag !== 'that') ||
  (items[at]?.tag === 'verb' && turningVerbs.has(items[at]!.lower) && items[at + 2]?.tag === 'to');

const SAID = new Set([...claimWords.claim, ...claimWords['said-things']]);
