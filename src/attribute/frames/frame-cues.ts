import type {Clause} from '../../layers/parsed.js';
import {FORM} from '../../layers/words.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import {readAsSaid, readReportedBy} from '../as-said.js';
import {type After, frameTaking, readAfter} from '../cue-frames.js';
import type {Draft} from '../draft.js';
import {chooseForm} from '../forms.js';
import type {Item, Level} from '../item.js';
import {cuesOf} from '../lexicon.js';
import {isNoSpeaker, saysNothing} from '../no-saying.js';
import {readPassive} from '../passive.js';
import {readPurpose} from '../purpose.js';
import {readQuotedAs} from '../quoted-as.js';
import {readRefusal, withAlternative} from '../refusals.js';
import {readRelative, readTaken} from '../taken-up.js';
import {countsInside} from '../verb-cues.js';
import type {CueVerb} from '../word.js';
import {AS} from '../word-sets.js';
import {onlyShows} from '../written.js';
import {type CueGroup, cueGroupOf} from './cue-group.js';
import {quotationAhead, withObject} from './frame-content.js';
import {issuerOf, sourceFor} from './frame-source.js';
import type {FrameSentence} from './sentence.js';
import {subjectFor} from './subject.js';

/** Statements that the verbs of the clauses make: source and content from the clause, whatever stands between them. */
export function findFrameCues(level: Level, s: FrameSentence): Draft[] {
  const found: Draft[] = [];
  let done = 0; // items before this one belong to a cue already
  const clauses = s.parsed.clauses.filter((c) => c.verb !== null).sort((a, b) => a.verb!.head - b.verb!.head);
  for (const clause of clauses) {
    const {head} = clause.verb!;
    const cues = cuesOf(s.parsed.words.lower[head]!);
    const item = level.items[s.itemOf[head]!]!;
    if (cues.length === 0 || s.itemOf[head]! < done || item.quotation !== null) continue;
    const as = asVerb(level, s, head, cues);
    const made = readClause(as, s, clause, found);
    if (!made || (level.inside !== null && !countsInside(made))) continue;
    found.push(made);
    done = Math.max(done, made.cue.at(-1)!.end);
  }
  return found;
}

/** The level with a word for the verb that the clause takes it for. */
function asVerb(level: Level, {itemOf, parsed}: FrameSentence, head: number, cues: readonly CueVerb[]): Level {
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

function readClause(level: Level, s: FrameSentence, clause: Clause, found: readonly Draft[]): Draft | null {
  const {items} = level;
  const cue = cueGroupOf(s, items, clause);
  const {at, alone} = cue;
  let {group} = cue;
  const it = items[group.head]!;
  if (alone) return readPurpose(level, group);
  const before = items[group.start - 1];
  if (it.form === 'ing' && before?.lower === AS) return readQuotedAs(level, group);
  if (it.cues.some((c) => c.group === 'refuse') && clause.complement?.kind === 'infinitive')
    return readRefusal(level, group, found, subjectFor(s, items, at));
  if (saysNothing(items, group)) return null;
  group = withAlternative(items, group);
  if (before?.lower === AS && items[group.end]?.lower === agentPreposition) return readReportedBy(level, group);
  const {verb} = clause;
  const form = s.parsed.words.form[verb!.head];
  const cut = clause.link === 'adnominal' && !verb!.finite && verb!.to < 0 && form !== FORM.ing;
  if (group.passive || cut) return readPassive(level, group);
  if ((form === FORM.participle || form === FORM.past) && !verb!.finite) return null;
  return readActive(level, s, clause, {...cue, group}, found);
}

function readActive(
  level: Level,
  s: FrameSentence,
  clause: Clause,
  {group, at}: CueGroup,
  found: readonly Draft[],
): Draft | null {
  const {items} = level;
  const it = items[group.head]!;
  const source = sourceFor(s, level, clause, at, group, found);
  if (!source) return null;
  // "a passion that suggested"
  if (source.own && source.end - source.start === 1 && items[source.start]!.tag === 'that' && source.start > 0)
    return null;
  if (isNoSpeaker(level, source, group)) return null;
  const own = source.own && !source.inverted;
  const taken = own
    ? (readTaken(level, group, it, source) ??
      readAsSaid(level, group, it, source) ??
      readRelative(level, group, it, source))
    : null;
  if (taken) return taken;
  const after = readAfter(items, group, it);
  const ahead = quotationAhead(s, clause, source, items);
  const chosen = chooseForm(level, group, it, source, source.inverted, own, after, ahead);
  const made = chosen && withObject(s, clause, chosen, items, takesObject(after));
  if (!made || onlyShows(made)) return null;
  const hangs = source.own || clause.link === 'adnominal' || items[group.start - 1]?.tag === 'prep';
  const bare = it.form === 'ing' && !group.finite && hangs && issuerOf(clause, s.parsed.words) === null;
  // "a letter claiming that", but not "leaders discussing the plan"; "by citing a poll"
  return bare && items[group.start - 1]?.lower !== agentPreposition && !BARE_FORMS.has(made.form) ? null : made;
}

const takesObject = (after: After): boolean => (frameTaking(after, 'n') ?? frameTaking(after, 'o')) !== undefined;

const BARE_FORMS: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-quote', 'source-cue-infinitive']);
