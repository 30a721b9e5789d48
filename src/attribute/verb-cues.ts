import {namelessNouns, rumourNouns} from '../rules/attribution/nouns.js';
import {confirmCues} from '../rules/cues/others.js';
import {agentPreposition, negativePronouns} from '../rules/words/grammar.js';
import {readAsSaid, readReportedBy} from './as-said.js';
import {hasFiniteVerb} from './content.js';
import {isContent} from './content-before.js';
import {readAfter} from './cue-frames.js';
import type {Draft} from './draft.js';
import {chooseForm} from './forms.js';
import type {Item, Level} from './item.js';
import {isNoSpeaker, saysNothing} from './no-saying.js';
import {readPassive} from './passive.js';
import {readPurpose} from './purpose.js';
import {colonQuotation} from './quoted.js';
import {readQuotedAs} from './quoted-as.js';
import {readRefusal, withAlternative} from './refusals.js';
import {sharedSource} from './shared-source.js';
import {findSubjectAfter} from './source.js';
import {findSubject} from './subjects.js';
import {readRelative, readTaken} from './taken-up.js';
import {isFiniteAt, type VerbGroup, verbGroupAt} from './verb-group.js';
import {AS, ASPECT, CHAIN, NEGATIVE, OWN_PERSON, TITLED} from './word-sets.js';
import {onlyShows} from './written.js';

/** Statements that a reporting verb makes, in a sentence at one level. */
export function findVerbCues(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  let done = 0; // items before this one belong to a cue already
  for (let v = 0; v < items.length; v++) {
    const it = items[v]!;
    if (it.tag !== 'verb' || it.cues.length === 0 || v < done) continue;
    const made = readVerb(level, v, found);
    if (!made || (level.inside !== null && !countsInside(made))) continue;
    found.push(made);
    done = Math.max(done, made.cue.at(-1)!.end);
  }
  return found;
}

/** Inside a quotation the speaker's own thoughts and words are content; what others said is a statement of theirs. */
export function countsInside(d: Draft): boolean {
  const judges = d.form === 'source-cue-object' && d.group === confirmCues.group; // the police have not confirmed it
  if (d.kind !== 'speech' || !d.source || !(judges || INSIDE_FORMS.has(d.form))) return false;
  const {items} = d.level;
  const first = items[d.source.start]!;
  if (d.form === 'refusal' && first.tag === 'pron') return false; // He never answered: part of the tale
  if (d.form === 'source-cue-quote' && d.content.every((c) => items[c.start]!.tag === 'quotation')) return true; // I asked him, ‘Why?’
  // "people say" is anybody; "reports say", "all accounts of that day say" are somebody
  const short = d.source.end - d.source.start < 3 && !TELLERS.has(items[d.source.end - 1]!.lower);
  const general = short && d.form !== 'refusal' && items[d.cue[0]!.end - 1]!.form === 'base';
  return !OWN_PERSON.has(first.lower) && !general;
}

const TELLERS: ReadonlySet<string> = new Set([...namelessNouns, ...rumourNouns]);

const INSIDE_FORMS = new Set([
  'refusal',
  'source-cue-clause',
  'source-cue-question',
  'source-cue-quote',
  'quote-source-cue',
  'quote-cue-source',
  'clause-source-cue',
  'passive-by',
]);

function readVerb(level: Level, v: number, found: readonly Draft[]): Draft | null {
  const {items} = level;
  const it = items[v]!;
  let group = verbGroupAt(items, v);
  const before = items[group.start - 1];
  if (it.form === 'base' && before?.tag === 'to') {
    const chained = chainBefore(items, group.start - 1);
    if (chained === null) return readPurpose(level, group);
    const unwilling = NEGATIVE.has(items[chained.head]!.lower);
    group = {...chained, head: v, end: v + 1, negated: chained.negated || unwilling, passive: false};
  }
  if (it.form === 'ing' && before?.tag === 'verb' && ASPECT.has(before.lower))
    group = {...verbGroupAt(items, group.start - 1), head: v, end: v + 1};
  if (it.form === 'ing' && before?.lower === AS) return readQuotedAs(level, group);
  if (it.cues.some((c) => c.group === 'refuse') && items[group.end]?.tag === 'to')
    return readRefusal(level, group, found);
  if (saysNothing(items, group)) return null;
  group = withAlternative(items, group);
  if (before?.lower === AS && items[group.end]?.lower === agentPreposition) return readReportedBy(level, group);
  if (group.passive) return readPassive(level, group);
  if (
    (it.form === 'past' || it.form === 'part') &&
    group.start === v &&
    items[v + 1]?.lower === agentPreposition &&
    (items[v - 1]?.tag === 'noun' || items[v - 1]?.tag === 'comma') &&
    it.cues.some((c) => c.frames.some((f) => f.takes !== 'p' && (f.takes.includes('n') || f.takes.includes('o'))))
  ) {
    return readPassive(level, group);
  }
  if (it.form === 'part' && group.start === v) return null;
  const after = readAfter(items, group, it);
  // "The leader, Laura Finch, denied it" comes before "…, said Finch"
  const inversion = isInversion(items, group, it);
  const certain = inversion && isPlainInversion(items, group, it);
  const inserted = !certain && items[group.start - 1]?.tag === 'comma' ? findSubject(items, group) : null;
  const inverted = !inserted && inversion ? findSubjectAfter(items, after.start) : null;
  const own = inserted ?? (inverted ? null : findSubject(items, group));
  const shared = inverted || own ? null : sharedSource(level, group, found);
  if (shared === 'none') return null;
  const source = inverted ?? own ?? shared;
  if (own && own.end - own.start === 1 && items[own.start]!.tag === 'that' && own.start > 0) return null; // "a passion that suggested"
  if (source && isNoSpeaker(level, source, group)) return null;
  if (own && SILENT.has(items[own.start]!.lower)) group = {...group, negated: true};
  const taken = own
    ? (readTaken(level, group, it, own) ?? readAsSaid(level, group, it, own) ?? readRelative(level, group, it, own))
    : null;
  if (taken) return taken;
  const made = chooseForm(level, group, it, source, inverted !== null, own !== null, after);
  if (made && onlyShows(made)) return null;
  // "a report claiming that", but not "leaders discussing the plan"
  const bare = it.form === 'ing' && !group.finite && (own || items[group.start - 1]?.tag === 'prep');
  const means = items[group.start - 1]?.lower === agentPreposition; // by citing a poll
  const issued = own !== null && own.end < group.start - 1; // released a statement condemning it
  if (made && bare && !means && !issued && !BARE_FORMS.has(made.form)) return null;
  return made;
}

const SILENT = new Set(negativePronouns);

const BARE_FORMS: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-quote', 'source-cue-infinitive']);

export function chainBefore(items: readonly Item[], to: number): VerbGroup | null {
  let i = to - 1;
  while (i >= 0 && items[i]!.tag === 'adv') i--;
  if (items[i]?.tag === 'time' && items[i - 1]?.tag === 'prep')
    i -= 2; // struggled on Tuesday to explain
  else if (items[i]?.tag === 'time') i--;
  else if (items[i]?.tag === 'prep') i--; // went on to say
  const it = items[i];
  if (!it) return null;
  const lemma = it.cues[0]?.lemma ?? it.lower;
  if (!CHAIN.has(it.lower) && !CHAIN.has(lemma)) return null;
  return verbGroupAt(items, i);
}

/** "The plan is dead, said Lee": what stands before the comma is a sentence, and the verb takes no noun for its object. */
function isPlainInversion(items: readonly Item[], group: VerbGroup, it: Item): boolean {
  if (items[group.start - 1]?.tag !== 'comma' || it.cues.some((c) => c.frames.some((f) => f.takes.includes('n'))))
    return false;
  return hasFiniteVerb(items, 0, group.start - 1);
}

/** "…," said Lee: the verb follows a quotation or a comma and a noun phrase follows it. */
function isInversion(items: readonly Item[], group: VerbGroup, it: Item): boolean {
  if (it.form !== 'past' && it.form !== 's' && it.form !== 'base') return false;
  if (!it.cues.some((c) => c.frames.some((f) => f.takes.includes('q')))) return false;
  const before = items[group.start - 1];
  if (!before && items[group.end]?.tag === 'name') return colonQuotation(items, group.end) !== null;
  if (!before || !(before.tag === 'quotation' || before.tag === 'comma' || before.tag === 'dash')) return false;
  if (before.tag === 'quotation' && !before.whole && !isContent(items, group.start - 1)) return false;
  if (before.tag === 'comma' && TITLED.has(it.lower)) return false; // a rock, called 2031 RC, fell
  const s = findSubjectAfter(items, group.end);
  if (!s) return false;
  const end = items[s.end];
  if (end?.tag === 'verb' && isFiniteAt(items, s.end)) return false; // ", said he left": an object clause
  if (before.tag === 'quotation') return true;
  return (
    end === undefined ||
    end.tag === 'stop' ||
    end.tag === 'comma' ||
    end.tag === 'semi' ||
    end.tag === 'who' ||
    end.isTime
  );
}
