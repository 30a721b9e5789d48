import type {Clause} from '../../layers/parsed.js';
import type {AttributionForm} from '../../layers/rule.js';
import {FORM} from '../../layers/words.js';
import {
  futureModals,
  performingVerbs,
  possibleModals,
  prospects,
  undueModals,
  contentWords,
} from '../../rules/attribution/words.js';
import type {FrameVoice} from '../../rules/attribution/verb-frames.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import {TAKES} from '../../parse/verb-lexicon.js';
import type {Draft} from '../draft.js';
import type {Item, Level, LevelSentence} from '../item.js';
import {cuesOf} from '../lexicon.js';
import {actOf, isCondition, isNobody, isSilent, judgesWords} from '../no-saying.js';
import {withAlternative} from './alternative.js';
import type {CueVerb} from '../word.js';
import {isFigure} from '../is-figure.js';
import {onlyShows} from '../written.js';
import {chooseFrame} from './choose-frame.js';
import {countsInside} from './counts-inside.js';
import {type CueGroup, cueGroupOf} from './cue-group.js';
import {isDeprived} from './is-deprived.js';
import {isDeniedOrder, isPaidFor, saysByItself} from './gerund.js';
import {readActive} from './read-active.js';
import {readPassive, readPurpose, readQuotingAs, readReportedBy} from './read-voice.js';
import {settleObject} from './settle-object.js';
import {isCaused, isJudged, issuerOf, sourceFor} from './verb-source.js';

/** Statements that the verbs of the clauses of a sentence make. */
export function findVerbStatements(level: Level): Draft[] {
  if (!level.items.some(isCue)) return []; // most sentences need no clauses
  const s = level.sentence();
  if (!s) return [];
  const found: Draft[] = [];
  let done = 0; // items before this one belong to a cue already
  const {words, clauses: all} = s.parsed;
  const clauses = all.filter((c) => c.verb !== null).sort((a, b) => a.verb!.head - b.verb!.head);
  for (const clause of clauses) {
    const {head} = clause.verb!;
    const cues = cuesOf(words.lower[head]!);
    const at = s.itemOf[head]!;
    if (cues.length === 0 || at < done || level.items[at]!.quotation !== null) continue;
    const made = readClause(asVerb(level, s, head, cues), s, clause, found);
    if (!made || (level.inside !== null && !countsInside(made))) continue;
    found.push(made);
    done = Math.max(done, made.cue.at(-1)!.end);
  }
  return found;
}

const isCue = ({tag, cues}: Item): boolean => cues.length > 0 && tag === 'verb';

/** The level with a word for the verb that the clause takes it for. */
function asVerb(level: Level, {itemOf, parsed}: LevelSentence, head: number, cues: readonly CueVerb[]): Level {
  const at = itemOf[head]!;
  const item = level.items[at]!;
  if (item.tag === 'verb' && item.cues === cues) return level;
  const form = item.form ?? FORMS[parsed.words.form[head]!] ?? 'past';
  return {...level, items: level.items.with(at, {...item, cues, tag: 'verb', form})};
}

const FORMS: Readonly<Record<number, Item['form']>> = {
  [FORM.base]: 'base',
  [FORM.s]: 's',
  [FORM.ing]: 'ing',
  [FORM.participle]: 'part',
};

/** The statement of one clause. What the cue is a part of settles the voice; the frames of the voice settle the rest. */
function readClause(level: Level, s: LevelSentence, clause: Clause, found: readonly Draft[]): Draft | null {
  const {items} = level;
  const cue = cueGroupOf(s, items, clause);
  const voice = voiceOf(level, s, clause, cue);
  if (voice === null || isJudged(clause, s.parsed.words)) return null;
  if (level.headline && isDeprived(clause, s.parsed.words)) return null;
  const group = voice === 'refusing' || voice === 'purpose' ? cue.group : withAlternative(items, cue.group);
  switch (voice) {
    case 'purpose': {
      const r = readPurpose(level, s, clause, group);
      return r && chooseFrame(r);
    }
    case 'quoting-as': {
      const r = readQuotingAs(level, s, clause, group);
      return r && chooseFrame(r);
    }
    case 'reported-by': {
      const r = readReportedBy(level, s, clause, group);
      return r && chooseFrame(r);
    }
    case 'passive': {
      const r = readPassive(level, s, clause, group);
      return r && chooseFrame(r);
    }
    default:
      return readSaying(level, s, clause, {...cue, group}, voice, found);
  }
}

function voiceOf(level: Level, s: LevelSentence, clause: Clause, {group, alone}: CueGroup): FrameVoice | null {
  const {items} = level;
  const it = items[group.head]!;
  const before = items[group.start - 1];
  if (alone) return isCaused(clause, s.parsed.words) ? 'active' : 'purpose';
  if (it.form === 'ing' && before?.lower === contentWords.as) return 'quoting-as';
  if (it.cues.some((c) => c.group === REFUSE) && clause.complement?.kind === 'infinitive') return 'refusing';
  if (isSilent('verb', actOf(level, group, null))) return null;
  if (before?.lower === contentWords.as && items[group.end]?.lower === agentPreposition) return 'reported-by';
  const verb = clause.verb!;
  const form = s.parsed.words.form[verb.head];
  const cut = clause.link === 'adnominal' && !verb.finite && verb.to < 0 && form !== FORM.ing;
  if (group.passive || cut) return 'passive';
  return (form === FORM.participle || form === FORM.past) && !verb.finite ? null : 'active';
}

const REFUSE = 'refuse';

function readSaying(
  level: Level,
  s: LevelSentence,
  clause: Clause,
  {group: given, at}: CueGroup,
  voice: FrameVoice,
  found: readonly Draft[],
): Draft | null {
  const {items} = level;
  const source = sourceFor(s, level, clause, at, given, found);
  if (!source) return null;
  if (voice === 'active' && isSilent('speaker', actOf(level, given, source))) return null;
  const group = source.own && isNobody(items, source.start) ? {...given, negated: true} : given;
  const r = readActive(level, s, clause, group, source, voice);
  const chosen = chooseFrame(r);
  const made = chosen && (voice === 'refusing' ? chosen : settleObject(r, chosen));
  if (!made || onlyShows(made) || isFigure(s, clause, made) || (level.inside === null && isPossible(s, at, made)))
    return null;
  if (isYetToCome(level, at, made, found) || isUnsaid(made, at)) return null;
  const refuses = made.negated || voice === 'refusing';
  if (made.kind === 'speech' && isCondition(items, source, made.cue[0]!.start)) return null;
  const told = {...actOf(level, group, source), end: made.cue.at(-1)!.end};
  if (refuses && (isSilent('refusal', told) || isCondition(items, source, made.cue[0]!.start))) return null;
  if (!saysWhat(clause) && judgesWords(items, source, group.end)) return null;
  if (r.verb.form !== 'ing' || group.finite || issuerOf(clause, s.parsed.words) !== null) return made;
  if (isDeniedOrder(clause, s.parsed.words, made)) return null;
  if (clause.link !== 'adverbial') {
    const hangs = source.own || clause.link === 'adnominal' || items[group.start - 1]?.tag === 'prep';
    // "a letter claiming that", but not "leaders discussing the plan"
    return hangs && !BARE_FORMS.has(made.form) ? null : made;
  }
  const before = items[group.start - 1];
  const hangs = before?.tag === 'prep' || before?.tag === 'sub';
  // "by citing a poll" tells what somebody said, "after reading the poll" does not
  const free = source.own || !hangs || before?.lower === agentPreposition;
  return free || (saysByItself(items, made, found) && !isPaidFor(clause, s.parsed.words)) ? made : null;
}

/** "The council should make clear", "Holt could question it": what nobody has said yet; not "could not confirm", "the Herald can reveal". */
function isPossible({parsed: {words}}: LevelSentence, {verb}: Clause, made: Draft): boolean {
  if (!verb || verb.modal < 0 || made.kind !== 'speech' || performingVerbs.has(made.lemma)) return false;
  const modal = words.lower[verb.modal]!;
  return made.negated ? undueModals.has(modal) : possibleModals.has(modal);
}

/** "is expected to announce a sale", and within what somebody says "she would order an inquiry": nobody has. */
function isYetToCome({items}: Level, {verb}: Clause, made: Draft, found: readonly Draft[]): boolean {
  const cue = made.cue[0]!;
  if (made.negated || made.kind !== 'speech') return false;
  if (
    made.form === 'source-cue-object' &&
    items.slice(cue.start, cue.end).some(({lower}, i) => prospects.has(lower) && items[cue.start + i + 1]?.tag === 'to')
  )
    return true;
  if (!verb || verb.modal < 0 || !items.slice(cue.start, cue.end).some(({lower}) => futureModals.has(lower)))
    return false;
  return found.some((d) => d.kind === 'speech' && d.content.some((c) => c.start <= cue.start && cue.end <= c.end));
}

/** "We cannot say, “Go away”": words that nobody says. */
const isUnsaid = ({negated, form}: Draft, {verb}: Clause): boolean =>
  negated && form === QUOTED && verb !== null && verb.modal >= 0;

const QUOTED: AttributionForm = 'source-cue-quote';

/**
 * "Lund has what he says is proof", "relied on what he says is proof": the copula is part of what is said; not "what he says is
 * a lie", nor "said what he says is a lie".
 */
function saysWhat({kind, link, start, parent, complement}: Clause): boolean {
  if (kind !== 'wh' || complement === null || !parent?.verb || parent.verb.start >= start) return false;
  return (link === 'adverbial' || link === 'complement') && !(parent.verb.takes & CLAUSAL);
}

const CLAUSAL = TAKES.bare | TAKES.that | TAKES.speech;

const BARE_FORMS: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-quote', 'source-cue-infinitive']);
